import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cases, cursors, forwards, vocabulary } from '#schema/tables/index.ts'
import { engine } from '../search/engine.ts'
import { hashOf } from '../search/forward.ts'
import { startTest, type World } from '../testing/build.ts'
import { checkIndex, isSound } from './check-index.ts'
import { keepIndex } from './keep-index.ts'
import { indexIsOld, rebuildIndex } from './rebuild-index.ts'

let world: World
const numbers: number[] = []

beforeAll(async () => {
  world = await startTest()
  for (let at = 0; at < 45; at++) numbers.push(await log(`Residual number ${at}`))
})
afterAll(() => world.close())

async function log(title: string, more: object = {}) {
  const draft = { title, symptom: 'Wareneingang quillwort', language: 'en', ...more }
  const { body } = await world.as('marta').post('/api/cases', draft)
  return Number(body.number.slice('EX-'.length))
}
const found = async (q: string) =>
  (await world.as('marta').get(`/api/search?q=${q}&limit=100`)).body.total as number

describe('the index', () => {
  it('is sound after whatever people did', async () => {
    const secret = await log('Hidden flabbergast', { visibility: 'people' })
    const gone = await log('Withdrawn')
    await world.as('marta').post(`/api/cases/EX-${gone}/withdrawal`, {})
    const faults = await checkIndex(world.database)
    expect(faults).toMatchObject({ wrong: [], orphans: [], missingWords: 0, superfluousWords: 0 })
    expect(faults.checked).toBe(47)
    const words = await world.database.read.select().from(vocabulary)
    expect(words.map(({ word }) => word)).not.toContain('flabbergast')
    await world
      .as('marta')
      .patch(`/api/cases/EX-${secret}`, { visibility: 'everyone' }, { 'if-match': '"1"' })
    const after = await world.database.read.select().from(vocabulary)
    expect(after.map(({ word }) => word)).toContain('flabbergast')
  })

  it('says what is wrong with it, and is mended while people search and write', async () => {
    const [lost = 0, torn = 0, otherwise = 0] = numbers
    await world.database.transaction(async (tx) => {
      await engine.remove(tx, lost)
      await tx.delete(forwards).where(eq(forwards.caseNumber, torn))
      const [row] = await tx
        .select()
        .from(forwards)
        .where(eq(forwards.caseNumber, numbers[5] ?? 0))
      await tx
        .update(forwards)
        .set({ words: row?.words ?? new Uint8Array() })
        .where(eq(forwards.caseNumber, otherwise))
      await tx.insert(forwards).values({ caseNumber: 9_999, words: new Uint8Array() })
      await tx.insert(vocabulary).values({ word: 'nobodywrote', hash: hashOf('nobodywrote') })
      await tx.delete(vocabulary).where(eq(vocabulary.word, 'quillwort'))
    })
    const faults = await checkIndex(world.database)
    expect(faults.wrong.toSorted((a, b) => a - b)).toEqual([lost, torn, otherwise])
    expect(faults.orphans).toEqual([9_999])
    expect(faults.superfluousWords).toBe(1)
    expect(faults.missingWords).toBeGreaterThan(0)

    const counts: number[] = []
    const told: [number, number][] = []
    let over = false
    const searching = (async () => {
      while (!over) {
        counts.push(await found('quillwort'))
        await new Promise(setImmediate)
      }
    })()
    const writing = log('Written meanwhile')
    await rebuildIndex(world.database, { tell: (done, all) => told.push([done, all]) })
    over = true
    await searching
    await writing
    expect(counts.length).toBeGreaterThan(0)
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(45)
    expect(told.at(-1)?.[0]).toBeGreaterThanOrEqual(47)
    expect(isSound(await checkIndex(world.database))).toBe(true)
  })

  it('can be stopped on the way, and answers as before', async () => {
    const stop = new AbortController()
    const rebuilding = rebuildIndex(world.database, {
      tell: () => stop.abort(new Error('enough')),
      signal: stop.signal
    })
    await expect(rebuilding).rejects.toThrow('enough')
    expect(await found('quillwort')).toBeGreaterThanOrEqual(45)
  })

  it('of an older program is written anew at the start', async () => {
    const { database } = world
    await database.transaction((tx) => tx.delete(cursors).where(eq(cursors.name, 'index')))
    expect(await indexIsOld(database)).toBe(true)
    const later = await keepIndex(database)
    await later?.()
    expect(await indexIsOld(database)).toBe(false)

    // None at all, as after a migration: it is there before anybody can ask.
    const rows = await database.read.select({ number: cases.number }).from(cases)
    await database.transaction(async (tx) => {
      await tx.delete(cursors).where(eq(cursors.name, 'index'))
      for (const { number } of rows) await engine.remove(tx, number)
      await tx.delete(forwards).where(sql`1 = 1`)
    })
    expect(await found('quillwort')).toBe(0)
    expect(await keepIndex(database)).toBeUndefined()
    expect(await found('quillwort')).toBeGreaterThanOrEqual(45)
    expect(isSound(await checkIndex(database))).toBe(true)
  })
})
