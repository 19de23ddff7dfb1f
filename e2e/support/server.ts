import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export interface Server {
  baseURL: string
  /** Where the first person begins, while there is nobody. */
  setupLink: string
  stop(): Promise<void>
}

const START_MS = 60_000

/** Starts what `npm start` starts, on a free port; with `demo`, what `npm run demo` starts. */
export async function startServer({ demo }: { demo: boolean }): Promise<Server> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bridgebook-e2e-'))
  const child = spawn(process.execPath, ['build/server/main.js', ...(demo ? ['--demo'] : [])], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit']
  })
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  const said: string[] = []
  const lines = createInterface(child.stdout)
  await new Promise<void>((ready, failed) => {
    child.once('exit', (code) => failed(new Error(`the server ended with ${code}`)))
    const late = setTimeout(() => {
      child.kill('SIGKILL')
      failed(new Error(`the server did not say that it is ready:\n${said.join('\n')}`))
    }, START_MS)
    lines.on('line', (line) => {
      said.push(line)
      if (line.startsWith(demo ? 'Log in' : 'Set up:')) {
        clearTimeout(late)
        ready()
      }
    })
  })
  const after = (label: string) =>
    said
      .find((it) => it.startsWith(label))
      ?.slice(label.length)
      .trim()
  return {
    baseURL: after('Bridgebook:') ?? '',
    setupLink: after('Set up:') ?? '',
    stop: async () => {
      child.kill('SIGTERM')
      await ended
      rmSync(dataDir, { recursive: true, force: true })
    }
  }
}
