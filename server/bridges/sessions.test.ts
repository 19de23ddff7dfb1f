import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eq } from 'drizzle-orm'
import { evidence } from '#schema/tables/index.ts'
import { aBridge, anItem } from '../testing/bridges.ts'
import { startTest, type World } from '../testing/build.ts'

let world: World
let bridge: string
let item: string
let other: string
beforeAll(async () => {
  world = await startTest()
  bridge = await aBridge(world)
  item = await anItem(world, bridge, { title: 'When to call the bank' })
  other = await anItem(world, bridge, { title: 'Who decides about write-offs' })
})
afterAll(() => world.close())

const sessions = () => `/api/bridges/${bridge}/sessions`
const session = { heldOn: '2026-11-02', minutes: 60, notes: 'We looked at the bank file.' }
const record = async (who: string, items: object[] = [], more: object = {}) =>
  world.as(who).post(sessions(), { ...session, items, ...more })
const proofOf = async (id: string) => {
  const [row] = await world.database.read.select().from(evidence).where(eq(evidence.id, id))
  return row
}

describe('a session that took place', () => {
  it('is recorded by the receiver with a summary, which waits for the giver', async () => {
    const { status, body } = await record('haeun', [{ item, summary: 'Call before eleven.' }])
    expect(status).toBe(201)
    expect(body).toMatchObject({ ...session, madeBy: { id: 'haeun' }, version: 1 })
    expect(body.items).toMatchObject([
      { item, title: 'When to call the bank', summary: 'Call before eleven.', accepted: null }
    ])
    const proof = await proofOf(body.items[0].evidence)
    expect(proof).toMatchObject({ kind: 'session', stage: 'watched', happenedOn: '2026-11-02' })
    expect(proof?.receiverAt).not.toBeNull()
    expect(proof?.giverAt).toBeNull()
  })

  it('is recorded by the giver without a summary: that is the receiver’s to write', async () => {
    const { status, body } = await record('jiwoo', [{ item }])
    expect(status).toBe(201)
    const proof = await proofOf(body.items[0].evidence)
    expect(proof).toMatchObject({ receiverText: '', giverAt: null, receiverAt: null })

    const change = { ...session, items: [{ item, summary: 'Mine' }], version: 1 }
    const url = `/api/bridge-sessions/${body.id}`
    const refused = await world.as('jiwoo').put(url, change)
    expect(refused.status).toBe(422)
    expect(refused.body.fields.items).toBe('Lim Ha-eun writes the summary.')
    const written = await world.as('haeun').put(url, change)
    expect(written.status).toBe(200)
    expect(written.body).toMatchObject({ version: 2, items: [{ summary: 'Mine' }] })
    expect((await proofOf(body.items[0].evidence))?.receiverAt).not.toBeNull()
  })

  it('has not to come yet, names what is on the map, and each once', async () => {
    const future = await record('haeun', [], { heldOn: '2026-11-06' })
    expect(future.body.fields.heldOn).toContain('has not taken place')
    // In Incheon it is Wednesday already.
    expect((await record('haeun', [], { heldOn: '2026-11-04' })).status).toBe(201)
    const twice = await record('haeun', [{ item }, { item }])
    expect(twice.body.fields).toEqual({ items: 'Something is named twice.' })
    const elsewhere = await anItem(
      world,
      await aBridge(world, { giver: 'anna', receiver: 'marta' })
    )
    const foreign = await record('haeun', [{ item: elsewhere }])
    expect(foreign.body.fields).toEqual({ items: 'This is not on the map of this bridge.' })
  })

  it('is corrected: what was accepted stays, the rest is taken off or added', async () => {
    const { body } = await record('haeun', [{ item, summary: 'First' }])
    const its = body.items[0].evidence
    const url = `/api/bridge-sessions/${body.id}`
    const moved = await world.as('jiwoo').put(url, {
      ...{ heldOn: '2026-10-30', items: [{ item }, { item: other }], version: 1 }
    })
    expect(moved.body).toMatchObject({ heldOn: '2026-10-30', notes: session.notes, minutes: 60 })
    expect(moved.body.items.map((it: { item: string }) => it.item).sort()).toEqual(
      [item, other].sort()
    )
    expect(await proofOf(its)).toMatchObject({ happenedOn: '2026-10-30', receiverText: 'First' })

    await world.database.transaction((tx) =>
      tx.update(evidence).set({ giverAt: world.clock.now() }).where(eq(evidence.id, its))
    )
    const put = (items: object[], version: number) =>
      world.as('haeun').put(url, { heldOn: '2026-10-30', items, version })
    const reworded = await put([{ item, summary: 'Other words' }, { item: other }], 2)
    expect(reworded.body.fields.items).toContain('A summary was accepted and stays')
    expect((await put([{ item: other }], 2)).body.fields.items).toContain('accepted and stays')
    const { body: left } = await put([{ item }], 2)
    expect(left.items).toMatchObject([{ item, summary: 'First' }])
    expect(left.items[0].accepted).not.toBeNull()

    const dispute = { disputedAt: world.clock.now(), disputedBy: 'jiwoo' }
    await world.database.transaction((tx) =>
      tx.update(evidence).set(dispute).where(eq(evidence.id, its))
    )
    expect((await put([{ item, summary: 'Better' }], 3)).status).toBe(200)
    expect(await proofOf(its)).toMatchObject({ receiverText: 'Better', giverAt: null })

    const stale = await put([{ item }], 2)
    expect(stale.status).toBe(409)
  })

  it('is removed with what it showed, and brought back with it', async () => {
    const { body } = await record('haeun', [{ item, summary: 'Shown' }])
    const removal = `/api/bridge-sessions/${body.id}/removal`
    expect((await world.as('jiwoo').post(removal)).status).toBe(201)
    expect((await world.as('haeun').get(`/api/bridge-sessions/${body.id}`)).status).toBe(404)
    const ids = async () =>
      (await world.as('haeun').get(sessions())).body.items.map((it: { id: string }) => it.id)
    expect(await ids()).not.toContain(body.id)
    const back = await world.as('haeun').delete(removal)
    expect(back.body).toMatchObject({ id: body.id, items: [{ summary: 'Shown' }] })
    expect(await ids()).toContain(body.id)
  })
})

describe('who sees sessions', () => {
  it('are the two and their leads; they alone record them', async () => {
    const { body } = await record('haeun', [{ item, summary: 'Seen' }])
    const one = `/api/bridge-sessions/${body.id}`
    for (const who of ['jiwoo', 'haeun', 'dohyun']) {
      expect((await world.as(who).get(sessions())).status).toBe(200)
      expect((await world.as(who).get(one)).body.items[0].summary).toBe('Seen')
    }
    expect((await record('dohyun')).status).toBe(403)
    for (const who of ['helen', 'marta', 'grace']) {
      expect((await world.as(who).get(sessions())).status).toBe(404)
      expect((await world.as(who).get(one)).status).toBe(404)
      expect((await record(who)).status).toBe(404)
      expect((await world.as(who).post(`${one}/removal`)).status).toBe(404)
    }
  })

  it('hides what was shown of a case that its reader may not see', async () => {
    const { body: made } = await world.as('jiwoo').post('/api/cases', {
      ...{ title: 'A secret write-off', symptom: 'Nobody may know' },
      ...{ visibility: 'people', people: ['marta'] }
    })
    const abroad = await aBridge(world, { receiver: 'marta' })
    const secret = await anItem(world, abroad, { case: made.number })
    const items = [{ item: secret, summary: 'Of the write-off' }]
    const url = `/api/bridges/${abroad}/sessions`
    const { body } = await world.as('marta').post(url, { ...session, items })
    expect(body.items[0]).toMatchObject({ title: 'A secret write-off', language: 'ko' })
    const { body: seen } = await world.as('tomasz').get(`/api/bridge-sessions/${body.id}`)
    expect(seen.items).toMatchObject([{ item: secret, title: null, summary: '' }])
    expect(JSON.stringify(seen)).not.toContain('write-off')
    const note = { text: 'About the write-off', private: false, item: secret }
    await world.as('marta').post(`/api/bridges/${abroad}/notes`, note)
    expect((await world.as('tomasz').get(`/api/bridges/${abroad}/notes`)).body.items).toEqual([])
  })
})
