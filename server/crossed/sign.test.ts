import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bridgeItems, bridges, people } from '#schema/tables/index.ts'
import { aBridge, anItem } from '../testing/bridges.ts'
import { startTest, type World } from '../testing/build.ts'

let world: World
let bridge: string
let item: string
let other: string
beforeAll(async () => {
  world = await startTest()
  // Outside of the quiet days.
  world.clock.set('2026-11-17T09:00:00.000Z')
  bridge = await aBridge(world)
  item = await anItem(world, bridge, { title: 'When to call the bank' })
  other = await anItem(world, bridge, { title: 'Whom to ask at customs' })
  await world.database.transaction((tx) =>
    tx.update(bridgeItems).set({ position: 2 }).where(eq(bridgeItems.id, other))
  )
})
afterAll(() => world.close())

const as = (who: string) => world.as(who)
const page = async (who = 'jiwoo') => (await as(who).get(`/api/bridges/${bridge}/sign-off`)).body
const said = { owner: 'haeun', text: 'Shadow the next quarter end', dueOn: '2027-03-31' }
const name = (who: string, id: string, more: object = {}) =>
  as(who).put(`/api/bridge-items/${id}/uncrossed`, { ...said, ...more })
async function sign(who: string, words = '') {
  world.clock.forward({ minutes: 1 })
  const { state } = await page(who)
  return as(who).post(`/api/bridges/${bridge}/signature`, { state, words })
}
const signed = (body: { signatures: { role: string; holds: boolean }[] }) =>
  body.signatures.map(({ role, holds }) => `${role} ${holds ? 'holds' : 'fell'}`)
async function told(who: string, kind: string) {
  await world.app.notices.look()
  const { body } = await as(who).get('/api/notices')
  return body.items.filter((it: { kind: string; bridge: { id: string } | null }) => {
    return it.kind === kind && it.bridge?.id === bridge
  })
}
/** A lead lets it be, so that it stands at its target. */
const letBe = (id: string) =>
  as('dohyun').post(`/api/bridge-items/${id}/exceptions`, { stage: 'doneAlone', reason: 'Rare' })

describe('before anybody signs', () => {
  it('what did not cross has an owner who stays, what happens with it, and a day', async () => {
    const { body } = await as('jiwoo').get(`/api/bridges/${bridge}/sign-off`)
    expect(body).toMatchObject({
      ...{ gaps: ['unnamed'], there: [], role: 'giver', waitsFor: ['giver', 'receiver', 'lead'] },
      open: [
        { item, title: 'When to call the bank', target: 'doneAlone', named: false },
        { item: other, named: false }
      ]
    })
    const refused = await sign('jiwoo')
    expect(refused.status).toBe(409)
    expect(refused.body.detail).toContain('First say')
    for (const [more, field] of [
      [{ owner: 'jiwoo' }, 'owner'],
      [{ owner: 'george' }, 'owner'],
      [{ owner: 'nobody' }, 'owner'],
      [{ text: ' ' }, 'text'],
      [{ dueOn: '2026-11-01' }, 'dueOn']
    ] as const) {
      const { status, body: problem } = await name('jiwoo', item, more)
      expect([status, Object.keys(problem.fields)], field).toEqual([422, [field]])
    }
    const named = await name('jiwoo', item)
    expect(named.status).toBe(200)
    expect(named.body).toMatchObject({ gaps: ['unnamed'], open: [{ item, named: true }, {}] })
    const { uncrossed } = named.body.open[0]
    expect(uncrossed).toMatchObject({
      owner: { id: 'haeun' },
      by: { id: 'jiwoo' },
      ...{ text: said.text }
    })
  })

  it('is said once, and whoever says something else has seen it', async () => {
    const { uncrossed } = (await page()).open[0]
    // Two at once: the second sees what the first said.
    expect((await name('dohyun', item, { dueOn: '2027-04-30' })).status).toBe(409)
    world.clock.forward({ minutes: 1 })
    expect((await name('dohyun', item, { dueOn: '2027-04-30', seen: uncrossed.at })).status).toBe(
      200
    )

    expect((await letBe(other)).status).toBe(201)
    const ready = await page()
    expect(ready).toMatchObject({ gaps: [], open: [{ item }], there: [{ item: other }] })
    expect((await name('jiwoo', other)).status).toBe(409)
  })

  it('is asked of nobody who does not see the bridge', async () => {
    for (const who of ['helen', 'soyeon']) {
      expect((await as(who).get(`/api/bridges/${bridge}/sign-off`)).status).toBe(404)
      expect((await as(who).get(`/api/bridges/${bridge}/dossier`)).status).toBe(404)
      expect((await name(who, item)).status).toBe(404)
      expect((await as(who).post(`/api/bridges/${bridge}/signature`, { state: 'x' })).status).toBe(
        404
      )
    }
  })
})

describe('a signature', () => {
  it('is of what its giver saw, of their own alone, and can be taken back', async () => {
    const stale = await as('jiwoo').post(`/api/bridges/${bridge}/signature`, { state: 'another' })
    expect(stale.status).toBe(409)
    const first = await sign('jiwoo', ' It was a good year. ')
    expect(first.status).toBe(201)
    expect(first.body).toMatchObject({
      waitsFor: ['receiver', 'lead'],
      signatures: [
        { role: 'giver', person: { id: 'jiwoo' }, words: 'It was a good year.', holds: true }
      ]
    })
    expect((await sign('jiwoo')).status).toBe(409)
    const undo = (who: string) => as(who).delete(`/api/bridges/${bridge}/signature`)
    expect((await undo('haeun')).status).toBe(409)
    expect((await undo('jiwoo')).body.signatures).toEqual([])
    expect((await sign('jiwoo')).status).toBe(201)
  })

  it('asks the others, once one has signed', async () => {
    expect(await told('haeun', 'bridge.toSign')).toMatchObject([
      { href: `/bridges/${bridge}/sign-off` }
    ])
    expect(await told('jiwoo', 'bridge.toSign')).toEqual([])
    expect(await told('helen', 'bridge.toSign')).toEqual([])
  })

  it('holds no more once the map is another, and says why', async () => {
    const added = await as('haeun').post(`/api/bridges/${bridge}/items`, {
      ...{ kind: 'decision', title: 'When to write off' }
    })
    expect(await page()).toMatchObject({
      ...{ gaps: ['unnamed'], waitsFor: ['giver', 'receiver', 'lead'] },
      signatures: [
        {
          holds: false,
          changes: [{ what: 'added', item: added.body.id, title: 'When to write off' }]
        }
      ]
    })
    await as('haeun').post(`/api/bridge-items/${added.body.id}/removal`)
    // As it was: what was signed is so again.
    expect(signed(await page())).toEqual(['giver holds'])

    const { body } = await as('dohyun').get(`/api/bridge-items/${other}`)
    const exception = `/api/stage-exceptions/${body.exceptions[0].id}`
    await as('dohyun').delete(exception)
    expect((await page()).signatures[0].changes).toMatchObject([{ what: 'fell', item: other }])
    await letBe(other)

    const { uncrossed } = (await page()).open[0]
    await name('haeun', item, { text: 'Another way', seen: uncrossed.at })
    expect((await page()).signatures[0].changes).toMatchObject([{ what: 'named', item }])
    const again = await sign('jiwoo')
    expect(signed(again.body)).toEqual(['giver holds'])
  })

  it('of all three ends the bridge for good, and tells them', async () => {
    expect(signed((await sign('haeun')).body)).toEqual(['giver holds', 'receiver holds'])
    const last = await sign('dohyun', 'Well done.')
    expect(last.body).toMatchObject({ waitsFor: [], may: [], gaps: [] })
    expect(signed(last.body)).toEqual(['giver holds', 'receiver holds', 'lead holds'])
    const { body } = await as('jiwoo').get(`/api/bridges/${bridge}`)
    expect(body).toMatchObject({ ending: 'signedOff', ended: { by: { id: 'dohyun' } } })
    expect((await as('dohyun').delete(`/api/bridges/${bridge}/end`)).status).toBe(409)
    expect((await as('jiwoo').delete(`/api/bridges/${bridge}/signature`)).status).toBe(409)
    expect((await name('haeun', item)).status).toBe(409)
    expect(await told('jiwoo', 'bridge.signedOff')).toMatchObject([
      { href: `/bridges/${bridge}/dossier` }
    ])
    expect(await told('haeun', 'bridge.toSign')).toEqual([])
  })
})

it('takes two signatures where the giver has left, and asks when the end is near', async () => {
  bridge = await aBridge(world, { giver: 'soyeon' })
  item = await anItem(world, bridge, { title: 'How the bonus is split' })
  await world.database.transaction(async (tx) => {
    await tx.update(bridges).set({ endsOn: '2026-11-24' }).where(eq(bridges.id, bridge))
    await tx.update(people).set({ active: false }).where(eq(people.id, 'soyeon'))
  })
  await name('haeun', item)
  expect(await page('haeun')).toMatchObject({ giverLeft: true, waitsFor: ['receiver', 'lead'] })
  await world.app.notices.lookAtDays()
  expect(await told('haeun', 'bridge.toSign')).toHaveLength(1)
  await sign('haeun')
  expect(await told('haeun', 'bridge.toSign')).toEqual([])
  expect((await sign('dohyun')).body.waitsFor).toEqual([])
  expect((await as('haeun').get(`/api/bridges/${bridge}`)).body.ending).toBe('signedOff')
})
