import { tmpdir } from 'node:os'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { build } from '../app.ts'
import type { Database } from '../database/database.ts'
import { openDatabase } from '../database/open.ts'
import type { App } from '../http/application.ts'
import { startSession } from '../people/sessions.ts'
import { client, type Answer, type Client } from '../testing/client.ts'
import { seedCompany } from '../testing/company.ts'
import { freshDatabase, testUrl } from '../testing/database.ts'

const NOW = '2026-11-03T16:40:00.000Z'
const WRITERS = 20
const ROUNDS = 2
const url = testUrl()

// SQLite has one process, and the Postgres inside npm one connection.
describe.skipIf(!/^postgres(ql)?:\/\//.test(url))('two servers on one database', () => {
  const databases: Database[] = []
  const apps: App[] = []
  const writers: Client[] = []
  let comeAgain = 0

  beforeAll(async () => {
    const first = await freshDatabase()
    databases.push(first, await openDatabase(url, tmpdir()))
    await seedCompany(first, NOW)
    for (const database of databases) apps.push(await build({ database, now: () => NOW }))
    for (let at = 0; at < WRITERS; at++) {
      const app = apps[at % apps.length]
      const secret = await first.transaction((tx) => startSession(tx, 'marta', `${at}`, NOW))
      if (app) writers.push(client(app, async () => ({ cookie: `bridgebook=${secret}` })))
    }
  })
  afterAll(async () => {
    for (const app of apps) await app.close()
    for (const database of databases.toReversed()) await database.close()
  })

  /** As a client does: what is busy or too much at once is sent again when it says so. */
  async function patiently(send: () => Promise<Answer>): Promise<Answer> {
    for (;;) {
      const answer = await send()
      if (answer.status !== 503 && answer.status !== 429) return answer
      comeAgain += 1
      expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
      await new Promise((done) => setTimeout(done, 50 + Math.random() * 200))
    }
  }

  it('lose no update of twenty who change the same case, and fail for nobody', async () => {
    const [first] = writers
    const draft = { title: 'Everybody adds to it', symptom: 'At the same time' }
    const logged = await first?.post('/api/cases', draft)
    const path = `/api/cases/${logged?.body.number}`
    const other: number[] = []

    const addOnce = async (writer: Client, mark: string) => {
      for (;;) {
        const seen = await patiently(() => writer.get(`${path}?revision=head`))
        const cues = `${seen.body.cues} ${mark}`
        const headers = { 'if-match': `"${seen.body.head}"` }
        const { status } = await patiently(() => writer.patch(path, { cues }, headers))
        if (status === 200) return
        // Somebody else was quicker: look again.
        if (status !== 412) other.push(status)
        if (other.length) return
      }
    }
    await Promise.all(
      writers.map(async (writer, at) => {
        for (let round = 0; round < ROUNDS; round++) await addOnce(writer, `w${at}r${round}`)
      })
    )
    const { body } = (await first?.get(`${path}?revision=head`)) ?? {}
    expect(other).toEqual([])
    expect(body.cues.trim().split(' ')).toHaveLength(WRITERS * ROUNDS)
    expect(new Set(body.cues.trim().split(' ')).size).toBe(WRITERS * ROUNDS)
    expect(body.head).toBe(1 + WRITERS * ROUNDS)
  }, 60_000)

  it('log and use cases side by side, and each finds what the other took', async () => {
    const answers = await Promise.all(
      writers.map(async (writer, at) => {
        const draft = { title: `Logged by zq${at}z`, symptom: 'Side by side', language: 'en' }
        const logged = await patiently(() => writer.post('/api/cases', draft))
        const path = `/api/cases/${logged.body.number}/occurrences`
        const used = await patiently(() => writer.post(path, { outcome: 'worked' }))
        const across = writers[(at + 1) % WRITERS] ?? writer
        const found = await patiently(() => across.get(`/api/search?q=zq${at}z`))
        return [logged.status, used.status, found.body.total]
      })
    )
    expect(answers).toEqual(answers.map(() => [201, 201, 1]))
    expect(comeAgain).toBeLessThan(WRITERS)
  }, 60_000)
})
