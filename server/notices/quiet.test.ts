import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { holidays } from '#schema/tables/index.ts'
import { startTest, type World } from '../testing/build.ts'

let world: World
let number: string

beforeAll(async () => {
  world = await startTest()
  // All Saints' Day moves the Polish close on by a day, and the Korean one not.
  await world.database.transaction((tx) =>
    tx.insert(holidays).values({ entity: 'PL02', day: '2026-11-02', name: 'Bridge day' })
  )
})
afterAll(() => world.close())

beforeEach(async () => {
  const what = { title: 'Statement is missing', symptom: 'No file' }
  number = (await world.as('marta').post('/api/cases', what)).body.number
})

async function mention(...people: string[]) {
  const text = people.map((it) => `@[${it}]`).join(' ')
  await world.as('marta').post(`/api/cases/${number}/comments`, { text })
  await world.app.notices.look()
}
async function shown(who: string, query = '') {
  const { body } = await world.as(who).get(`/api/notices?${query}`)
  const its = body.items.filter((it: { case: { number: string } }) => it.case?.number === number)
  return { count: its.length as number, held: body.held, unread: body.unread as number }
}

describe('in the quiet days around a close', () => {
  it('what is not their own work waits for its end, by the calendar of where they are', async () => {
    // 4 November, morning: WD+2 in Wrocław, WD+3 in Incheon.
    world.clock.set('2026-11-04T07:00:00.000Z')
    await mention('piotr', 'haeun')
    expect(await shown('piotr')).toEqual({
      count: 0,
      held: { count: 1, on: '2026-11-06' },
      unread: 0
    })
    expect(await shown('haeun')).toEqual({
      count: 0,
      held: { count: 1, on: '2026-11-05' },
      unread: 0
    })

    // Midnight in Incheon has passed, in Wrocław it has not.
    world.clock.set('2026-11-04T15:01:00.000Z')
    expect(await shown('haeun')).toEqual({ count: 1, held: null, unread: 1 })
    expect(await shown('piotr')).toMatchObject({ count: 0, unread: 0 })
    world.clock.set('2026-11-05T22:59:00.000Z')
    expect(await shown('piotr')).toMatchObject({ count: 0, unread: 0 })
    world.clock.set('2026-11-05T23:01:00.000Z')
    expect(await shown('piotr')).toEqual({ count: 1, held: null, unread: 1 })
  })

  it('may be looked at by whoever wants to', async () => {
    world.clock.set('2026-11-04T07:00:00.000Z')
    await mention('piotr')
    expect((await shown('piotr')).count).toBe(0)
    expect((await shown('piotr', 'held=true')).count).toBe(1)
  })

  it('does not wait when it is about work that they hold', async () => {
    world.clock.set('2026-11-04T07:00:00.000Z')
    const { body } = await world.as('marta').get(`/api/cases/${number}/occurrences`)
    const to = { person: 'joanna' }
    await world.as('marta').post(`/api/occurrences/${body.items[0].id}/holder`, to)
    await mention('joanna')
    expect(await shown('joanna')).toMatchObject({ count: 2, unread: 2 })
  })

  it('says when they are, and that nothing is held outside of them', async () => {
    world.clock.set('2026-11-04T07:00:00.000Z')
    const days = { first: '2026-10-30', last: '2026-11-05', resumes: '2026-11-06' }
    const choices = async () => (await world.as('piotr').get('/api/me/choices')).body
    expect((await choices()).quiet).toEqual({ on: true, period: '2026-10', ...days })
    world.clock.set('2026-11-17T09:00:00.000Z')
    expect((await choices()).quiet).toMatchObject({ on: false, first: '2026-11-30' })
    await mention('piotr')
    expect((await shown('piotr')).count).toBe(1)
  })
})
