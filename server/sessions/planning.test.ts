import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eq } from 'drizzle-orm'
import { bridges, evidence } from '#schema/tables/index.ts'
import { aBridge, anItem } from '../testing/bridges.ts'
import { startTest, type World } from '../testing/build.ts'

let world: World
let bridge: string
let item: string
beforeAll(async () => {
  world = await startTest()
})
beforeEach(async () => {
  bridge = await aBridge(world, { giver: 'anna', receiver: 'marta', entity: 'PL02' })
  item = await anItem(world, bridge, { title: 'When to call the bank' })
})
afterAll(() => world.close())

const when = { day: '2026-11-05', time: '10:00', minutes: 45, place: 'Room 4' }
const plan = (who = 'tomasz', more: object = {}) =>
  world.as(who).post(`/api/bridges/${bridge}/planned-sessions`, { ...when, ...more })
const url = (id: string) => `/api/bridge-sessions/${id}`
const proofs = () => world.database.read.select().from(evidence).where(eq(evidence.item, item))
const stageOf = async (stage: string) => {
  const { body } = await world.as('anna').get(`/api/bridge-items/${item}`)
  return body.stages.find((it: { stage: string }) => it.stage === stage).reached
}

describe('a planned session', () => {
  it('is planned by the two or a lead, on the clocks of the bridge’s entity', async () => {
    for (const who of ['anna', 'marta', 'tomasz']) {
      const { status, body } = await plan(who)
      expect(status).toBe(201)
      expect(body).toMatchObject({
        ...{ state: 'planned', heldOn: '2026-11-05', startsAt: '2026-11-05T09:00:00.000Z' },
        ...{ timeZone: 'Europe/Warsaw', minutes: 45, place: 'Room 4', begun: false },
        ...{ drawable: true, madeBy: { id: who }, items: [], version: 1 }
      })
    }
    expect((await plan('haeun')).status).toBe(404)
    expect((await plan('helen')).status).toBe(404)
    const summer = await plan('anna', { day: '2027-04-01' })
    expect(summer.body.startsAt).toBe('2027-04-01T08:00:00.000Z')
  })

  it('is refused in words beside the field that is at fault', async () => {
    const past = await plan('anna', { day: '2026-11-02' })
    expect(past.body.fields).toEqual({ day: 'Choose a time that has not passed.' })
    const earlier = await plan('anna', { day: '2026-11-03', time: '09:00' })
    expect(earlier.body.fields).toEqual({ time: 'Choose a time that has not passed.' })
    const far = await plan('anna', { day: '2031-01-01' })
    expect(far.body.fields.day).toContain('next two years')
    expect((await plan('anna', { time: '24:10' })).status).toBe(422)
  })

  it('is moved with what its mover saw, and stays where it is for whoever saw less', async () => {
    const { body } = await plan()
    const moved = await world.as('marta').put(`${url(body.id)}/time`, {
      ...{ day: '2026-11-06', time: '14:30', minutes: 60, place: null, version: 1 }
    })
    expect(moved.body).toMatchObject({
      ...{ heldOn: '2026-11-06', startsAt: '2026-11-06T13:30:00.000Z' },
      ...{ minutes: 60, place: null, version: 2 }
    })
    const stale = await world.as('anna').put(`${url(body.id)}/time`, { ...when, version: 1 })
    expect(stale.status).toBe(409)
  })

  it('is cancelled, and takes place after all when that is taken back', async () => {
    const { body } = await plan()
    const off = await world.as('anna').post(`${url(body.id)}/cancellation`)
    expect(off.body).toMatchObject({ state: 'cancelled', version: 2 })
    const moved = await world.as('anna').put(`${url(body.id)}/time`, { ...when, version: 2 })
    expect(moved.body.detail).toBe('This session is cancelled.')
    const back = await world.as('anna').delete(`${url(body.id)}/cancellation`)
    expect(back.body).toMatchObject({ state: 'planned', version: 3 })
  })

  it('counts for nothing until it took place', async () => {
    const { body } = await plan('anna', { day: '2026-11-03', time: '18:00' })
    const shown = { heldOn: '2026-11-03', items: [{ item }], version: 1 }
    const early = await world.as('anna').put(url(body.id), shown)
    expect(early.body.detail).toBe('This session has not taken place.')
    const offer = { kind: 'session', session: body.id, text: 'So' }
    const offered = await world.as('marta').post(`/api/bridge-items/${item}/evidence`, offer)
    expect(offered.body.fields).toEqual({ session: 'This session has not taken place.' })
    expect((await world.as('anna').post(`${url(body.id)}/removal`)).status).toBe(409)
    expect(await proofs()).toEqual([])
  })

  it('turns into the record of what was shown, and back while somebody pressed too early', async () => {
    const { body } = await plan('anna', { day: '2026-11-03', time: '18:00' })
    const lines = body.agenda as { id: string; item: string }[]
    const [line] = lines.filter((it) => it.item === item)
    await world.as('marta').patch(`/api/agenda-lines/${line?.id}`, { covered: true })
    const items = [{ item, summary: 'Before eleven.' }]
    const held = await world.as('marta').post(`${url(body.id)}/holding`, { items, minutes: 50 })
    expect(held.status).toBe(201)
    expect(held.body).toMatchObject({
      ...{ state: 'held', heldOn: '2026-11-03', minutes: 50 },
      items: [{ item, summary: 'Before eleven.', accepted: null }]
    })
    const [proof] = await proofs()
    expect(await stageOf('watched')).toBeNull()
    await world.as('anna').post(`/api/evidence/${proof?.id}/confirmation`)
    expect(await stageOf('watched')).toBe('evidence')

    const again = await world.as('marta').post(`${url(body.id)}/holding`, {})
    expect(again.body.detail).toContain('This session took place.')
    const undone = await world.as('marta').delete(`${url(body.id)}/holding`)
    expect(undone.body.state).toBe('planned')
    expect(await stageOf('watched')).toBeNull()
    const back = await world.as('anna').post(`${url(body.id)}/holding`, {})
    expect(back.body.items).toMatchObject([{ item, summary: 'Before eleven.' }])
    expect(await stageOf('watched')).toBe('evidence')
  })

  it('is said to have taken place by the two alone, and not before its day', async () => {
    const { body } = await plan()
    expect((await world.as('tomasz').post(`${url(body.id)}/holding`, {})).status).toBe(403)
    const early = await world.as('anna').post(`${url(body.id)}/holding`, {})
    expect(early.body.fields.heldOn).toContain('has not taken place')
    const today = await world.as('anna').post(`${url(body.id)}/holding`, { heldOn: '2026-11-03' })
    expect(today.body).toMatchObject({ state: 'held', heldOn: '2026-11-03' })
    const mine = [{ item, summary: 'Not mine to write' }]
    const next = await plan('anna', { day: '2026-11-03', time: '19:00' })
    const said = await world.as('anna').post(`${url(next.body.id)}/holding`, { items: mine })
    expect(said.body.fields.items).toBe('Marta Kowal writes the summary.')
  })

  it('does not come any more once its bridge has ended', async () => {
    const { body } = await plan()
    await world.database.transaction((tx) =>
      tx
        .update(bridges)
        .set({ endedAt: world.clock.now(), endedBy: 'tomasz', ending: 'stopped' })
        .where(eq(bridges.id, bridge))
    )
    expect((await world.as('anna').get(url(body.id))).body).toMatchObject({
      ...{ state: 'cancelled', may: [] }
    })
    expect((await world.as('anna').post(`${url(body.id)}/cancellation`)).status).toBe(409)
  })
})
