import { existsSync, readFileSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dialect } from '#schema/dialect.ts'
import { engine } from '../search/engine.ts'
import { COLUMNS, type Column } from '../search/fields.ts'
import type { Word } from '../search/forward.ts'
import { startTest, type World } from '../testing/build.ts'

let world: World
beforeAll(async () => {
  world = await startTest()
})
afterAll(() => world.close())

describe.skipIf(dialect === 'postgres')('the file of the database', () => {
  it('holds no byte of a secret after it was redacted, nor does the log beside it', async () => {
    const marta = world.as('marta')
    const { body } = await marta.post('/api/cases', {
      title: 'Xylofonquark is the password',
      symptom: `${'Long enough to overflow a page. '.repeat(400)} Xylofonquark`,
      language: 'en'
    })
    const change = { symptom: 'Without', tags: ['xylofonquark'] }
    await marta.patch(`/api/cases/${body.number}`, change, { 'if-match': '"1"' })
    const draft = { title: '', value: 'Xylofonquark '.repeat(1_000), version: 0 }
    await world.as('sam').put('/api/drafts/log', draft)
    await world.as('sam').delete('/api/drafts/log')
    await indexMore()
    expect(await bytes()).toContain('xylofonquark')
    expect((await marta.get('/api/search?q=xylofonquark')).body.total).toBe(1)

    const wish = { secret: 'xylofon quark', reason: 'A password' }
    expect((await world.as('helen').post('/api/redactions', wish)).status).toBe(201)
    expect(await bytes()).not.toContain('xylofon')
    expect((await marta.get('/api/search?q=xylofonquark')).body.total).toBe(0)
    expect((await marta.get('/api/search?q=password')).body.total).toBe(1)
  })
})

/** A small index is merged so often that nothing stays in it anyway. */
async function indexMore() {
  const words = (at: number) => Array.from({ length: 40 }, (_, more) => `w${(at * more) % 997}`)
  for (let round = 1; round <= 20; round++) {
    await world.database.transaction(async (tx) => {
      for (let at = 0; at < 20; at++) {
        const some = words(round * 20 + at).map((it) => ({ written: it, terms: [it] }))
        const stems = COLUMNS.map((column) => [column, some])
        const number = 10_000 + round * 100 + at
        await engine.write(tx, number, Object.fromEntries(stems) as Record<Column, Word[]>)
      }
    })
  }
}

/** What lies in the file and in its log, as letters. */
async function bytes() {
  const [row] = await world.database.read
    .select({ file: sql<string>`file` })
    .from(sql`pragma_database_list`)
  const file = row?.file ?? ''
  return [file, `${file}-wal`]
    .filter((it) => existsSync(it))
    .map((it) => readFileSync(it, 'latin1').toLowerCase())
    .join()
}
