import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aBridge, anItem } from '../testing/bridges.ts'
import { startTest, type World } from '../testing/build.ts'

let world: World
let bridge: string
let item: string
const as = (who: string) => world.as(who)

beforeAll(async () => {
  world = await startTest()
  // Outside of the quiet days.
  world.clock.set('2026-11-17T09:00:00.000Z')
  bridge = await aBridge(world)
  item = await anItem(world, bridge, { title: 'When to call the bank' })
})
afterAll(() => world.close())

interface Told {
  kind: string
  href: string
  bridge: { id: string; item: { name: string | null } | null; session: string | null } | null
}
async function told(who: string, kind?: string): Promise<Told[]> {
  await world.app.notices.look()
  const { items } = (await as(who).get('/api/notices')).body as { items: Told[] }
  return items.filter((it) => (kind ? it.kind === kind : it.kind.startsWith('bridge.')))
}
const everybody = async (kind: string) => {
  const all = []
  for (const who of ['jiwoo', 'haeun', 'dohyun', 'helen', 'marta']) {
    if ((await told(who, kind)).length) all.push(who)
  }
  return all
}
const offer = async (text: string) => {
  const { body } = await as('jiwoo').post(`/api/bridge-items/${item}/evidence`, {
    ...{ kind: 'answer', text }
  })
  return body.evidence.at(-1).id as string
}

describe('what happens on a bridge is told to the two on it', () => {
  it('that it starts and ends, whoever of the leads says so', async () => {
    const planned = await aBridge(world, { started: false, receiver: 'anna' })
    await as('dohyun').post(`/api/bridges/${planned}/start`)
    expect(await told('jiwoo', 'bridge.started')).toMatchObject([
      { bridge: { id: planned, item: null }, href: `/bridges/${planned}`, own: false }
    ])
    expect(await told('anna', 'bridge.started')).toHaveLength(1)
    expect(await told('dohyun')).toEqual([])

    const end = `/api/bridges/${planned}/end`
    expect((await as('dohyun').post(end, { reason: 'Another way' })).status).toBe(201)
    expect(await told('anna', 'bridge.ended')).toHaveLength(1)
    await as('dohyun').delete(end)
    expect(await told('anna', 'bridge.ended')).toEqual([])
  })

  it('that evidence waits for the other side, until it is taken back', async () => {
    const id = await offer('Before eleven')
    expect(await everybody('bridge.toConfirm')).toEqual(['haeun'])
    expect(await told('haeun', 'bridge.toConfirm')).toMatchObject([
      { bridge: { item: { name: 'When to call the bank' } }, href: `/bridges/items/${item}` }
    ])
    await as('jiwoo').post(`/api/evidence/${id}/withdrawal`, { reason: 'Not yet' })
    expect(await everybody('bridge.toConfirm')).toEqual([])
    expect(await everybody('bridge.withdrawn')).toEqual(['haeun'])
    await as('jiwoo').delete(`/api/evidence/${id}/withdrawal`)
    expect(await everybody('bridge.withdrawn')).toEqual([])
  })

  it('that it is disputed, until that is taken back', async () => {
    const id = await offer('After lunch')
    await as('haeun').post(`/api/evidence/${id}/dispute`, { reason: 'Not so' })
    expect(await everybody('bridge.disputed')).toEqual(['jiwoo'])
    await as('haeun').post(`/api/evidence/${id}/confirmation`)
    expect(await everybody('bridge.disputed')).toEqual([])
  })

  it('that a lead lets a stage stand, until that is taken back', async () => {
    const exception = { stage: 'watched', reason: 'Too rare' }
    const { body } = await as('dohyun').post(`/api/bridge-items/${item}/exceptions`, exception)
    expect(await everybody('bridge.excepted')).toEqual(['jiwoo', 'haeun'])
    await as('dohyun').delete(`/api/stage-exceptions/${body.exceptions[0].id}`)
    expect(await everybody('bridge.excepted')).toEqual([])
  })

  it('that a session was recorded, once, however much was shown, to whoever has to act', async () => {
    const other = await anItem(world, bridge, { title: 'Write-offs' })
    const before = (await told('haeun', 'bridge.toConfirm')).length
    const { body } = await as('jiwoo').post(`/api/bridges/${bridge}/sessions`, {
      ...{ heldOn: '2026-11-16', items: [{ item }, { item: other }] }
    })
    const href = `/bridges/${bridge}/sessions/${body.id}`
    const now = await told('haeun', 'bridge.toConfirm')
    expect(now).toHaveLength(before + 1)
    expect(now.find((it) => it.bridge?.session === body.id)).toMatchObject({
      ...{ href, bridge: { item: null } }
    })
    expect(await told('jiwoo', 'bridge.toConfirm')).toEqual([])

    // With the summary it waits for whoever showed it.
    await as('haeun').put(`/api/bridge-sessions/${body.id}`, {
      ...{ heldOn: '2026-11-16', version: 1 },
      items: [{ item, summary: 'I saw it' }, { item: other }]
    })
    expect(await told('jiwoo', 'bridge.toConfirm')).toMatchObject([{ href }])
    await as('haeun').post(`/api/bridge-sessions/${body.id}/removal`)
    expect(await told('jiwoo', 'bridge.toConfirm')).toEqual([])
  })

  it('nothing of private notes', async () => {
    const before = [await told('jiwoo'), await told('haeun')]
    await as('haeun').post(`/api/bridges/${bridge}/notes`, { text: 'Only I', private: true })
    expect([await told('jiwoo'), await told('haeun')]).toEqual(before)
  })

  it('not what it is about, where that is not for the reader any more', async () => {
    const { body: made } = await as('jiwoo').post('/api/cases', {
      ...{ title: 'A secret write-off', symptom: 'Nobody may know' }
    })
    const abroad = await aBridge(world, { receiver: 'marta' })
    const secret = await anItem(world, abroad, { case: made.number })
    await as('jiwoo').post(`/api/bridge-items/${secret}/evidence`, { kind: 'answer', text: 'So' })
    const [seen] = await told('marta', 'bridge.toConfirm')
    expect(seen?.bridge?.item?.name).toBe(made.number)
    const few = { visibility: 'people', people: [], reason: 'Confidential' }
    const url = `/api/cases/${made.number}`
    expect((await as('jiwoo').patch(url, few, { 'if-match': '"1"' })).status).toBe(200)
    const [hidden] = await told('marta', 'bridge.toConfirm')
    expect(hidden?.bridge?.item).toEqual({ id: secret, name: null })
  })

  it('later, in the quiet days: it is nobody’s open work', async () => {
    world.clock.set('2026-12-01T09:00:00.000Z')
    const { id } = await as('haeun')
      .post(`/api/bridge-items/${item}/evidence`, { kind: 'rehearsal', text: 'Tried it' })
      .then(({ body }) => body.evidence.at(-1))
    expect(id).toBeTruthy()
    const before = await told('jiwoo', 'bridge.toConfirm')
    world.clock.set('2026-12-09T09:00:00.000Z')
    expect(await told('jiwoo', 'bridge.toConfirm')).toHaveLength(before.length + 1)
  })
})
