import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#server/root.ts'

export const SETUP_TOKEN = 'the-token-of-a-house-for-tests'
const START_MS = 60_000

interface Options {
  dataDir: string
  /** False starts the source as it is. */
  built?: boolean
  env?: Record<string, string>
}

/** A server in a process of its own, on 127.0.0.1 and a free port. */
export interface House {
  base: string
  pid: number
  startMs: number
  /** What it wrote on both streams. */
  said(): string
  /** Sends a signal; gives the code with which the process ended. */
  end(signal?: 'SIGTERM' | 'SIGKILL'): Promise<number | null>
}

export async function openHouse({ dataDir, built = true, env = {} }: Options): Promise<House> {
  const began = performance.now()
  const main = built ? join('build', 'server', 'main.js') : join('server', 'main.ts')
  const { DATABASE_URL: _url, ...own } = process.env
  const child = spawn(process.execPath, [join(root, main)], {
    cwd: root,
    env: {
      ...own,
      ...{ DATA_DIR: dataDir, PORT: '0', HOST: '127.0.0.1', SETUP_TOKEN, LOG_LEVEL: 'error' },
      ...env
    },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  // Whatever becomes of whoever started it, it does not outlive them.
  const alone = () => void child.kill('SIGKILL')
  process.once('exit', alone)
  child.once('exit', () => process.off('exit', alone))
  const ended = new Promise<number | null>((done) => child.once('exit', done))
  let said = ''
  const base = await new Promise<string>((ready, failed) => {
    const late = setTimeout(() => {
      child.kill('SIGKILL')
      failed(new Error(`the server did not start:\n${said}`))
    }, START_MS)
    const over = (work: () => void) => {
      clearTimeout(late)
      work()
    }
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (part: string) => {
        said += part
        const [, address] = /^Bridgebook: +(\S+)$/m.exec(said) ?? []
        if (address) over(() => ready(address))
      })
    }
    void ended.then((code) =>
      over(() => failed(new Error(`the server ended with ${code}:\n${said}`)))
    )
  })
  return {
    base,
    pid: child.pid ?? 0,
    startMs: performance.now() - began,
    said: () => said,
    end(signal = 'SIGTERM') {
      child.kill(signal)
      return ended
    }
  }
}

/** Resident memory in MB, as the system counts it (Linux). */
export function memoryOf({ pid }: Pick<House, 'pid'>) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
}
