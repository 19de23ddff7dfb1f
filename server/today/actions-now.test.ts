import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { bridges, holidays } from '#schema/tables/index.ts'
import { aBridge, anItem } from '../testing/bridges.ts'
import { startTest, type World } from '../testing/build.ts'

let world: World
let bridge: string
beforeAll(async () => {
  world = await startTest()
  bridge = await aBridge(world, { giver: 'anna', receiver: 'marta', entity: 'PL02' })
  // The coming Friday is nobody's working day in Wrocław.
  await world.database.transaction((tx) =>
    tx.insert(holidays).values({ entity: 'PL02', day: '2026-11-06', name: 'A day off' })
  )
})
afterAll(() => world.close())
afterEach(async () => {
  world.clock.set('2026-11-03T16:40:00.000Z')
  for (const id of made.splice(0)) await world.as('anna').post(`/api/next-actions/${id}/removal`)
})

const made: string[] = []
async function agree(who: string, text: string, dueOn: string, more: object = {}, on = bridge) {
  const sent = { text, who, dueOn, ...more }
  const { status, body } = await world.as('anna').post(`/api/bridges/${on}/actions`, sent)
  expect(status).toBe(201)
  made.push(body.id)
  return body.id as string
}
async function actions(who: string) {
  const { body } = await world.as(who).get('/api/today')
  return body.bridges?.actions ?? { items: [], more: [] }
}
const texts = async (who: string) =>
  (await actions(who)).items.map(({ text }: { text: string | null }) => text)

describe('what somebody agreed to do on a bridge', () => {
  it('is on their Today from five working days before its day, by the days of the bridge', async () => {
    await agree('marta', 'Call the bank', '2026-11-11')
    await agree('marta', 'Write it down', '2026-11-12')
    await agree('anna', 'Introduce them', '2026-11-04')
    // Wednesday, Thursday, Monday, Tuesday, Wednesday.
    expect(await texts('marta')).toEqual(['Call the bank'])
    expect(await texts('anna')).toEqual(['Introduce them'])
    expect((await actions('marta')).items[0]).toMatchObject({
      ...{ bridge, giver: { id: 'anna' }, receiver: { id: 'marta' }, dueOn: '2026-11-11' },
      ...{ overdue: false, may: ['bridge.edit'] }
    })
    world.clock.set('2026-11-04T16:40:00.000Z')
    expect(await texts('marta')).toEqual(['Call the bank', 'Write it down'])
    expect(await texts('haeun')).toEqual([])
  })

  it('is there three at a time, the most pressing first, and says where the others are', async () => {
    const other = await aBridge(world, { giver: 'anna', receiver: 'haeun' })
    await agree('anna', 'Fourth', '2026-11-06')
    await agree('anna', 'First', '2026-11-03')
    await agree('anna', 'Third', '2026-11-05', {}, other)
    await agree('anna', 'Fifth', '2026-11-09', {}, other)
    await agree('anna', 'Second', '2026-11-04')
    await agree('anna', 'Sixth', '2026-11-10')
    world.clock.set('2026-11-04T16:40:00.000Z')
    const { items, more } = await actions('anna')
    expect(items).toMatchObject([
      { text: 'First', overdue: true },
      { text: 'Second', overdue: false },
      { text: 'Third', bridge: other, receiver: { id: 'haeun' } }
    ])
    expect(more).toMatchObject([
      { bridge, count: 2, receiver: { id: 'marta' } },
      { bridge: other, count: 1, receiver: { id: 'haeun' } }
    ])
  })

  it('goes once it is done, and comes back when it is not done after all', async () => {
    const url = `/api/next-actions/${await agree('marta', 'Call the bank', '2026-11-04')}/end`
    await world.as('marta').post(url)
    expect(await texts('marta')).toEqual([])
    await world.as('marta').delete(url)
    expect(await texts('marta')).toEqual(['Call the bank'])
  })

  it('is a lead’s too, of whose bridge nothing else is said', async () => {
    await agree('tomasz', 'Free Marta for a day', '2026-11-04')
    const { body } = await world.as('tomasz').get('/api/today')
    expect(body.bridges).toMatchObject({
      ...{ mine: [], led: [] },
      actions: { items: [{ text: 'Free Marta for a day' }] }
    })
  })

  it('says no word of what is not for its reader any more', async () => {
    const { body } = await world.as('anna').post('/api/cases', {
      ...{ title: 'A secret write-off', symptom: 'Nobody may know' }
    })
    const item = await anItem(world, bridge, { case: body.number })
    await agree('marta', 'Read the secret', '2026-11-04', { item })
    expect(await texts('marta')).toEqual(['Read the secret'])
    const few = { visibility: 'people', people: [], reason: 'Confidential' }
    await world.as('anna').patch(`/api/cases/${body.number}`, few, { 'if-match': '"1"' })
    expect(await texts('marta')).toEqual([null])
  })

  it('is nobody’s any more when the bridge has ended', async () => {
    await agree('marta', 'Call the bank', '2026-11-04')
    const set = (endedAt: string | null) =>
      world.database.transaction((tx) =>
        tx.update(bridges).set({ endedAt }).where(eq(bridges.id, bridge))
      )
    await set(world.clock.now())
    expect(await texts('marta')).toEqual([])
    await set(null)
    expect(await texts('marta')).toEqual(['Call the bank'])
  })
})
