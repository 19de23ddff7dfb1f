import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { chanceFor } from '#seeds/chance.ts'
import { missing, sendAgain } from '../scripts/load/check.ts'
import { tokensOfFirstPerson } from '../scripts/load/first-person.ts'
import { openHouse } from '../scripts/load/house.ts'
import { keepWriting, type Written } from '../scripts/load/writer.ts'
import { setupToken } from './people/setup-token.ts'
import { root } from './root.ts'

const folder = mkdtempSync(join(tmpdir(), 'bridgebook-start-'))
const dataDir = join(folder, 'new', 'data')
afterAll(() => rmSync(folder, { recursive: true }))

// What starts is a process of its own, with a database of its own: once is enough.
describe.skipIf(process.env.DATABASE_URL)('starting', { timeout: 60_000 }, () => {
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

  it('says in one sentence that the folder, the database or a setting cannot be used', async () => {
    const [nowhere, noServer, guessable] = await Promise.all([
      run({ DATA_DIR: join(root, 'package.json', 'data') }),
      run({ DATABASE_URL: 'postgres://me:secret@127.0.0.1:1/books' }),
      run({ METRICS_TOKEN: 'short' })
    ])
    expect(guessable).toEqual({
      code: 1,
      said: 'METRICS_TOKEN must have at least 16 characters.\n'
    })
    expect(nowhere).toMatchObject({ code: 1, said: expect.stringContaining('cannot be used') })
    expect(noServer.code).toBe(1)
    expect(noServer.said).toBe('The database at 127.0.0.1:1 cannot be opened (ECONNREFUSED).\n')
  })

  it('and stopping in the middle of work loses nothing that was acknowledged', async () => {
    const place = { dataDir: join(folder, 'busy'), built: false }
    const house = await openHouse(place)
    const tokens = await tokensOfFirstPerson(house.base, 4)
    const written: Written[] = []
    const stop = new AbortController()
    const writing = tokens.map((token, at) => {
      const its = {
        token,
        name: `w${at}`,
        chance: chanceFor(`w${at}`),
        comments: false,
        attachments: false
      }
      return keepWriting({ base: house.base, stop: stop.signal, ...its }, written)
    })
    while (written.filter(({ answer }) => answer).length < 20) await sleep(10)
    const began = performance.now()
    expect(await house.end('SIGTERM')).toBe(0)
    expect(performance.now() - began).toBeLessThan(10_000)
    stop.abort()
    await Promise.all(writing)

    const again = await openHouse(place)
    await sendAgain(again.base, written)
    expect(await missing(again.base, written)).toEqual([])
    expect(await again.end()).toBe(0)
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
