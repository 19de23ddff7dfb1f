import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aBridge, anItem } from '../testing/bridges.ts'
import { startTest, type World } from '../testing/build.ts'

let world: World
let bridge: string
beforeAll(async () => {
  world = await startTest()
  bridge = await aBridge(world, { giver: 'anna', receiver: 'marta', entity: 'PL02' })
})
afterAll(() => world.close())

const actions = () => `/api/bridges/${bridge}/actions`
const agree = (who: string, body: object) => world.as(who).post(actions(), body)
const to = { text: 'Ask for access to the bank portal', who: 'marta' }

describe('a next action', () => {
  it('is due in a week, or on the day before the next session', async () => {
    const first = await agree('anna', to)
    expect(first.status).toBe(201)
    expect(first.body).toMatchObject({
      ...{ text: to.text, who: { id: 'marta' }, madeBy: { id: 'anna' }, dueOn: '2026-11-10' },
      ...{ overdue: false, done: null }
    })
    const when = { day: '2026-11-06', time: '10:00', minutes: 30 }
    await world.as('tomasz').post(`/api/bridges/${bridge}/planned-sessions`, when)
    expect((await world.as('anna').get(actions())).body.dueOn).toBe('2026-11-05')
    expect((await agree('tomasz', { ...to, who: 'tomasz' })).body.dueOn).toBe('2026-11-05')
    expect((await agree('anna', { ...to, dueOn: '2026-11-04' })).body.dueOn).toBe('2026-11-04')
  })

  it('is for one of the two or their leads, on a day that comes', async () => {
    const stranger = await agree('anna', { ...to, who: 'haeun' })
    expect(stranger.body.fields.who).toContain('one of the two')
    const past = await agree('anna', { ...to, dueOn: '2026-11-02' })
    expect(past.body.fields.dueOn).toBe('Choose today or a later day.')
    const elsewhere = await anItem(world, await aBridge(world), { title: 'Not here' })
    const foreign = await agree('anna', { ...to, item: elsewhere })
    expect(foreign.body.fields.item).toContain('not on the map')
    expect((await agree('helen', to)).status).toBe(404)
  })

  it('is done, and not done after all; the open ones come first', async () => {
    const { body } = await agree('anna', { ...to, text: 'Try the portal' })
    const url = `/api/next-actions/${body.id}`
    const done = await world.as('marta').post(`${url}/end`)
    expect(done.body.done).toMatchObject({ by: { id: 'marta' } })
    const { items } = (await world.as('anna').get(actions())).body
    expect(items.at(-1).id).toBe(body.id)
    expect((await world.as('tomasz').delete(`${url}/end`)).body.done).toBeNull()
  })

  it('is reworded, given to another, removed and brought back', async () => {
    const { body } = await agree('anna', to)
    const url = `/api/next-actions/${body.id}`
    const change = { text: ' Call the bank ', who: 'anna', dueOn: '2026-11-20' }
    const changed = await world.as('marta').patch(url, change)
    expect(changed.body).toMatchObject({
      ...{ text: 'Call the bank', who: { id: 'anna' }, dueOn: '2026-11-20' }
    })
    await world.as('marta').post(`${url}/removal`)
    expect((await world.as('marta').patch(url, { text: 'So' })).status).toBe(404)
    const ids = async () =>
      (await world.as('anna').get(actions())).body.items.map((it: { id: string }) => it.id)
    expect(await ids()).not.toContain(body.id)
    await world.as('marta').delete(`${url}/removal`)
    expect(await ids()).toContain(body.id)
    expect((await world.as('helen').post(`${url}/end`)).status).toBe(404)
  })

  it('is overdue the day after', async () => {
    const { body } = await agree('anna', { ...to, dueOn: '2026-11-04' })
    world.clock.set('2026-11-05T08:00:00.000Z')
    const { items } = (await world.as('anna').get(actions())).body
    const its = items.find((it: { id: string }) => it.id === body.id)
    world.clock.set('2026-11-03T16:40:00.000Z')
    expect(its.overdue).toBe(true)
  })
})
