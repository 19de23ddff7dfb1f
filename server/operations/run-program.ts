import { spawn } from 'node:child_process'
import { Refusal } from './manifest.ts'

/** Runs a program of Postgres on the database at `url`; gives what it wrote. */
export async function runProgram(name: string, url: string, options: string[]): Promise<string> {
  // A password among the arguments would be read by whoever lists the processes.
  const place = new URL(url)
  const password = decodeURIComponent(place.password)
  place.password = ''
  const child = spawn(name, [...options.map((it) => (it === 'URL' ? place.href : it))], {
    env: { ...process.env, ...(password && { PGPASSWORD: password }) },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let [wrote, complained] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (part: string) => (wrote += part))
  child.stderr.setEncoding('utf8').on('data', (part: string) => (complained += part))
  const code = await new Promise<number | null>((done, failed) => {
    child.once('close', done)
    child.once('error', ({ code }: NodeJS.ErrnoException) =>
      failed(
        new Refusal(
          code === 'ENOENT'
            ? `${name} is missing: install the client programs of PostgreSQL.`
            : `${name} cannot be run (${code}).`
        )
      )
    )
  })
  const [reason = `it ended with ${code}`] = complained.trim().split('\n')
  if (code !== 0) throw new Refusal(`${name} failed: ${reason}`)
  return wrote
}
