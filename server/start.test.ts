import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { setupToken } from './people/setup-token.ts'
import { root } from './root.ts'

const folder = mkdtempSync(join(tmpdir(), 'bridgebook-start-'))
const dataDir = join(folder, 'new', 'data')
afterAll(() => rmSync(folder, { recursive: true }))

// What starts is a process of its own, with a database of its own: once is enough.
describe.skipIf(process.env.DATABASE_URL)('starting', () => {
  it('prints the set-up link, and the same one after a restart; stops in peace', async () => {
    const { code, said } = await run({}, 'Set up:')
    const token = await setupToken(dataDir)
    expect(said).toMatch(/^Bridgebook: http:\/\/127\.0\.0\.1:\d+\n/)
    expect(said).toContain(`/setup?token=${token}\n`)
    expect(code).toBe(0)
    expect(statSync(join(dataDir, 'setup-token')).mode & 0o777).toBe(0o600)
  })

  it('says in one sentence that the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const { port } = other.address() as { port: number }
    const { code, said } = await run({ PORT: String(port) })
    other.close()
    expect(code).toBe(1)
    expect(said).toContain(`Port ${port} on 127.0.0.1 is taken`)
    expect(said).not.toContain('    at ')
  })

  it('says in one sentence that the folder or the database cannot be used', async () => {
    const [nowhere, noServer] = await Promise.all([
      run({ DATA_DIR: join(root, 'package.json', 'data') }),
      run({ DATABASE_URL: 'postgres://me:secret@127.0.0.1:1/books' })
    ])
    expect(nowhere).toMatchObject({ code: 1, said: expect.stringContaining('cannot be used') })
    expect(noServer.code).toBe(1)
    expect(noServer.said).toBe('The database at 127.0.0.1:1 cannot be opened (ECONNREFUSED).\n')
  })
})

/** Runs the server until it has said `enough`, or until it stops by itself. */
function run(env: Record<string, string>, enough?: string) {
  const { promise, resolve } = Promise.withResolvers<{ code: number | null; said: string }>()
  const server = spawn(process.execPath, [join(root, 'server', 'main.ts')], {
    env: { PATH: process.env.PATH, PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'silent', ...env }
  })
  let said = ''
  for (const stream of [server.stdout, server.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => {
      said += part
      if (enough && said.includes(enough)) server.kill('SIGINT')
    })
  }
  server.on('exit', (code) => resolve({ code, said }))
  return promise
}
