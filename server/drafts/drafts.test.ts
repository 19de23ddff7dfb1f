import { activity, drafts } from '#schema/tables/index.ts'
import { DRAFT_MAX, DRAFTS_MAX } from '#schema/words.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTest, type World } from '../testing/build.ts'

let world: World
beforeAll(async () => {
  world = await startTest()
})
afterAll(() => world.close())

const keep = (who: string, name: string, value: unknown, version = 0) =>
  world.as(who).put(`/api/drafts/${name}`, { title: 'Bank file refused', value, version })
const namesOf = async (who: string) =>
  (await world.as(who).get('/api/drafts')).body.items.map((it: { name: string }) => it.name)

describe('what I am writing', () => {
  it('is kept as I wrote it, and every change counts up', async () => {
    const value = { title: 'ąę 한', steps: [{ text: '\ud83d\ude00', done: null }], minutes: 4 }
    const first = await keep('marta', 'log', value)
    expect(first).toMatchObject({ status: 200, body: { name: 'log', value, version: 1 } })
    const second = await keep('marta', 'log', { ...value, minutes: 5 }, 1)
    expect(second).toMatchObject({ status: 200, body: { version: 2, redactedAt: null } })
    const { body } = await world.as('marta').get('/api/drafts')
    expect(body.items).toMatchObject([{ name: 'log', title: 'Bank file refused', version: 2 }])
    expect(body.items[0].value).toEqual({ ...value, minutes: 5 })
  })

  it('lists the latest first', async () => {
    world.clock.forward({ minutes: 1 })
    await keep('jiwoo', 'solve.EX-1', 'older')
    world.clock.forward({ minutes: 1 })
    await keep('jiwoo', 'edit.EX-2', 'newer')
    expect(await namesOf('jiwoo')).toEqual(['edit.EX-2', 'solve.EX-1'])
  })

  it('is gone when it was sent, and dropping it twice is no mistake', async () => {
    await keep('haeun', 'log', 'x')
    expect((await world.as('haeun').delete('/api/drafts/log')).status).toBe(204)
    expect((await world.as('haeun').delete('/api/drafts/log')).status).toBe(204)
    expect(await namesOf('haeun')).toEqual([])
  })

  it('leaves no trace in the record of changes', async () => {
    const noted = async () => (await world.database.read.select().from(activity)).length
    await namesOf('sam')
    const before = await noted()
    await keep('sam', 'log', 'nobody is told')
    await world.as('sam').delete('/api/drafts/log')
    expect(await noted()).toBe(before)
  })
})

describe('nobody else', () => {
  it('finds, changes or drops it, administrators included', async () => {
    await keep('anna', 'edit.EX-7', 'mine')
    for (const other of ['helen', 'sam']) {
      expect(await namesOf(other)).toEqual([])
      await keep(other, 'edit.EX-7', 'theirs')
      await world.as(other).delete('/api/drafts/edit.EX-7')
    }
    const { body } = await world.as('anna').get('/api/drafts')
    expect(body.items).toMatchObject([{ value: 'mine', version: 1 }])
  })

  it('gets any without signing in', async () => {
    expect((await world.nobody.get('/api/drafts')).status).toBe(401)
    const body = { title: '', value: 'x', version: 0 }
    expect((await world.nobody.put('/api/drafts/log', body)).status).toBe(401)
  })
})

describe('two screens of one person', () => {
  it('never overwrite unseen: the older one gets the newer draft', async () => {
    await keep('grace', 'log', 'from the office')
    await keep('grace', 'log', 'from home', 1)
    const late = await keep('grace', 'log', 'from the office, later', 1)
    expect(late.status).toBe(409)
    expect(late.body.draft).toMatchObject({ value: 'from home', version: 2 })
    expect((await keep('grace', 'log', 'both', 2)).status).toBe(200)
  })

  it('keep anew what one has dropped and the other still writes', async () => {
    await keep('grace', 'solve.EX-3', 'one')
    await world.as('grace').delete('/api/drafts/solve.EX-3')
    const { status, body } = await keep('grace', 'solve.EX-3', 'two', 1)
    expect(status).toBe(200)
    expect(body).toMatchObject({ value: 'two', version: 2 })
  })
})

describe('a draft that cannot be kept', () => {
  it('is too long', async () => {
    expect((await keep('helen', 'log', 'x'.repeat(DRAFT_MAX - 2))).status).toBe(200)
    const { status, body } = await keep('helen', 'log', 'x'.repeat(DRAFT_MAX - 1), 1)
    expect(status).toBe(422)
    expect(Object.keys(body.fields)).toEqual(['value'])
  })

  it('is nothing', async () => {
    expect((await keep('helen', 'empty', null)).status).toBe(422)
  })

  it('holds a character that no database keeps', async () => {
    expect((await keep('helen', 'edit.EX-1', { a: ['\0'] })).status).toBe(422)
    const half = await keep('helen', 'edit.EX-1', { text: 'half \ud83d' })
    expect(half).toMatchObject({ status: 200, body: { value: { text: 'half \ufffd' } } })
  })

  it('has a name that is no name', async () => {
    expect((await keep('helen', 'a%20b', 'x')).status).toBe(422)
    expect((await keep('helen', 'x'.repeat(121), 'x')).status).toBe(422)
  })

  it('is one too many; those that are there stay and can still be changed', async () => {
    const there = (await namesOf('helen')).length
    const more = Array.from({ length: DRAFTS_MAX - there }, (_, at) => ({
      ...{ person: 'helen', name: `log.${at}`, title: '', value: at, version: 1 },
      updatedAt: world.clock.now()
    }))
    await world.database.transaction((tx) => tx.insert(drafts).values(more))
    const { status, body } = await keep('helen', 'one-more', 'x')
    expect(status).toBe(422)
    expect(body.detail).toContain(String(DRAFTS_MAX))
    expect(await namesOf('helen')).toHaveLength(DRAFTS_MAX)
    expect((await keep('helen', 'log.0', 'changed', 1)).status).toBe(200)
  })
})
