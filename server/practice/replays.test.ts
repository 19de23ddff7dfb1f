import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { occurrences } from '#schema/tables/index.ts'
import { aBridge, anItem } from '../testing/bridges.ts'
import { startTest, type World } from '../testing/build.ts'

const ANSWER = {
  cues: 'Quetzal cue',
  cause: 'Walrus cause',
  tried: ['Heron attempt'],
  steps: [{ text: 'Otter step', caution: 'Ibex caution' }],
  proof: 'Falcon proof',
  judgement: 'Puffin judgement',
  prevention: 'Badger prevention',
  contacts: [{ name: 'Gannet contact', how: 'Plover ext. 4' }],
  rules: [{ kind: 'law', text: 'Curlew act' }]
}
const RECORDED = /quetzal|walrus|heron|otter|ibex|falcon|puffin|badger|gannet|plover|curlew/i
const GIVER = 'Tapir: write it off below forty'
const RECEIVER = 'Okapi: ask the supplier first'

let world: World
let number: string
let bridge: string
/** An item of judgement about the case. */
let item: string

beforeAll(async () => {
  world = await startTest()
  const { body } = await world.as('jiwoo').post('/api/cases', {
    ...{ title: 'A residual stays', symptom: 'A difference of cents' },
    ...{ process: 'finance.ap.grir', entity: 'KR01', ...ANSWER }
  })
  number = body.number
  bridge = await aBridge(world)
  item = await anItem(world, bridge, { case: number, domain: 'judgement' })
})
afterAll(() => world.close())

/** As if all of it had happened in summer: nobody stays signed in for that long. */
const longAgo = () =>
  world.database.transaction((tx) =>
    tx
      .update(occurrences)
      .set({ closedAt: '2026-07-02T08:00:00.000Z' })
      .where(eq(occurrences.caseNumber, Number(number.slice(3))))
  )
const start = async (of = item, who = 'jiwoo', wish: object = {}) =>
  world.as(who).post(`/api/bridge-items/${of}/replays`, wish)
const replay = async (who: string, id: string) =>
  (await world.as(who).get(`/api/replays/${id}`)).body
const write = (who: string, id: string, text: string) =>
  world.as(who).put(`/api/evidence/${id}/text`, { text })
const confirm = (who: string, id: string) => world.as(who).post(`/api/evidence/${id}/confirmation`)
async function answered(of = item): Promise<string> {
  const { body } = await start(of, 'jiwoo', { case: number })
  const { id } = body.evidence
  await write('jiwoo', id, GIVER)
  await write('haeun', id, RECEIVER)
  return id
}
const differ = async (who: string, id: string, text = 'Forty is the limit') =>
  world.as(who).post(`/api/replays/${id}/differences`, { text })
const last = (body: { differences: { id: string }[] }) => body.differences.at(-1)?.id ?? ''

describe('a blind replay', () => {
  it('proposes an old time that the receiver did not solve and neither had lately', async () => {
    const choice = async () =>
      (await world.as('haeun').get(`/api/bridge-items/${item}/old-cases`)).body
    expect((await choice()).items).toMatchObject([{ case: number, proposed: false }])
    await longAgo()
    const { items } = await choice()
    expect(items).toMatchObject([{ case: number, proposed: true, entity: 'KR01' }])
    expect(JSON.stringify(items)).not.toMatch(RECORDED)
    const run = { outcome: 'worked', entity: 'KR01' }
    await world.as('haeun').post(`/api/cases/${number}/occurrences`, run)
    expect((await choice()).items.map((it: { proposed: boolean }) => it.proposed)).toEqual([
      false,
      false
    ])
    await longAgo()
    const later = (await choice()).items
    expect(later.map((it: { proposed: boolean }) => it.proposed)).toEqual([true, false])
    expect(later[0].occurrence).toBe(items[0].occurrence)
    const { body } = await start()
    expect(body.exercise.past).toMatchObject({ entity: 'KR01' })
    const left = (await choice()).items.map((it: { occurrence: string }) => it.occurrence)
    expect(left).not.toContain(items[0].occurrence)
    const twice = await start(item, 'haeun', { occurrence: items[0].occurrence })
    expect(twice.status).toBe(422)
  })

  it('opens nothing to anybody before both have answered', async () => {
    const { body } = await start(item, 'haeun', { case: number })
    const { id } = body.evidence
    const looks = async (who: string) => {
      const told = [
        await world.as(who).get(`/api/replays/${id}`),
        await world.as(who).get(`/api/bridge-items/${item}`),
        await world.as(who).get(`/api/bridge-items/${item}/old-cases`),
        await world.as(who).post(`/api/replays/${id}/differences`, { text: 'So' }),
        await world.as(who).post(`/api/evidence/${id}/confirmation`)
      ]
      // Whom to call stands on the page of every item.
      return JSON.stringify(told.map(({ body: { contacts: _, ...it } }) => it))
    }
    for (const who of ['jiwoo', 'haeun', 'dohyun']) {
      expect(await looks(who), who).not.toMatch(RECORDED)
    }
    expect(body).toMatchObject({ written: { giver: false, receiver: false }, proves: true })
    expect((await write('jiwoo', id, GIVER)).status).toBe(200)
    for (const who of ['haeun', 'dohyun']) {
      const told = await looks(who)
      expect(told, who).not.toMatch(RECORDED)
      expect(told, who).not.toContain('Tapir')
    }
    const own = await looks('jiwoo')
    expect(own).toContain('Tapir')
    expect(own).not.toMatch(RECORDED)
    expect(await replay('haeun', id)).toMatchObject({
      ...{ written: { giver: true, receiver: false }, answer: null, differences: [] },
      evidence: { giverText: null, counts: false }
    })
    expect((await confirm('jiwoo', id)).status).toBe(409)
    await world.as('haeun').post(`/api/evidence/${id}/withdrawal`, { reason: 'Another one' })
    expect(await looks('haeun')).not.toMatch(RECORDED)
  })

  it('is side by side with what is recorded once both have, for whoever sees the bridge', async () => {
    const id = await answered()
    for (const who of ['jiwoo', 'haeun', 'dohyun']) {
      expect(await replay(who, id)).toMatchObject({
        evidence: { giverText: GIVER, receiverText: RECEIVER },
        answer: { judgement: 'Puffin judgement', steps: ANSWER.steps, cues: 'Quetzal cue' }
      })
    }
    expect((await write('haeun', id, 'As he said')).status).toBe(409)
    for (const who of ['helen', 'viktor']) {
      expect((await world.as(who).get(`/api/replays/${id}`)).status).toBe(404)
      expect((await differ(who, id)).status).toBe(404)
      expect((await start(item, who)).status).toBe(404)
    }
    expect((await start(item, 'dohyun')).status).toBe(403)
    expect((await differ('dohyun', id)).status).toBe(403)
  })

  it('proves that judgement can be done alone, once both call the answers equal', async () => {
    const own = await anItem(world, bridge, { title: 'When to write off', domain: 'judgement' })
    const id = await answered(own)
    await confirm('jiwoo', id)
    const stage = async () => (await world.as('haeun').get(`/api/bridge-items/${own}`)).body.stage
    expect(await stage()).toBeNull()
    await confirm('haeun', id)
    expect(await stage()).toBe('doneAlone')
  })

  it('proves nothing of routine work: what differs is all that it shows', async () => {
    const routine = await anItem(world, bridge, { title: 'Clearing', domain: 'routine' })
    const id = await answered(routine)
    expect((await replay('jiwoo', id)).proves).toBe(false)
    for (const who of ['jiwoo', 'haeun']) expect((await confirm(who, id)).status).toBe(201)
    const { body } = await world.as('haeun').get(`/api/bridge-items/${routine}`)
    expect(body.stage).toBeNull()
  })

  it('is not of a case that one of the two may not see, or that is about something else', async () => {
    const own = { title: 'Mine', symptom: 'So', ...ANSWER, process: 'finance.ap.grir' }
    const narrow = { visibility: 'people', people: [], entity: 'KR01' }
    const hidden = await world.as('jiwoo').post('/api/cases', { ...own, ...narrow })
    const free = await anItem(world, bridge, { title: 'Anything', domain: 'judgement' })
    const refused = await start(free, 'jiwoo', { case: hidden.body.number })
    expect(Object.keys(refused.body.fields)).toEqual(['case'])
    const other = await world.as('jiwoo').post('/api/cases', { ...own, entity: 'KR01' })
    expect((await start(item, 'jiwoo', { case: other.body.number })).status).toBe(422)
    const offered = (await world.as('jiwoo').get(`/api/bridge-items/${free}/old-cases`)).body.items
    const cases = offered.map((it: { case: string }) => it.case)
    expect(cases).toContain(other.body.number)
    expect(cases).not.toContain(hidden.body.number)
  })
})

describe('where two blind answers differ', () => {
  it('is written down by either of the two, and taken away again', async () => {
    const id = await answered()
    const { body } = await differ('haeun', id, ' Whom to ask ')
    expect(body.differences).toMatchObject([{ text: 'Whom to ask', by: { id: 'haeun' } }])
    const url = `/api/differences/${last(body)}/removal`
    for (const who of ['helen', 'viktor']) {
      expect((await world.as(who).post(url)).status).toBe(404)
    }
    expect((await world.as('dohyun').post(url)).status).toBe(403)
    expect((await world.as('jiwoo').post(url)).body.differences).toEqual([])
    expect((await world.as('jiwoo').delete(url)).body.differences).toHaveLength(1)
  })

  it('becomes an item of the map, once, and leads to it', async () => {
    const { body } = await differ('jiwoo', await answered())
    const url = `/api/differences/${last(body)}/item`
    const made = await world.as('haeun').post(url, { title: 'The limit of forty' })
    expect(made.status).toBe(201)
    const [{ item: became }] = made.body.differences
    expect(became.title).toBe('The limit of forty')
    const page = (await world.as('jiwoo').get(`/api/bridge-items/${became.id}`)).body
    expect(page).toMatchObject({
      ...{ bridge, kind: 'decision', domain: 'judgement', note: 'Forty is the limit' }
    })
    expect((await world.as('haeun').post(url, { title: 'Again' })).status).toBe(409)
  })

  it('is added to the case by whoever may change it, beside what it says', async () => {
    const { body } = await differ('jiwoo', await answered())
    expect(body.may).toContain('case.edit')
    const url = `/api/differences/${last(body)}/case`
    const words = { field: 'judgement', text: 'Below forty it is written off', reason: 'A replay' }
    const strange = await replay('haeun', body.evidence.id)
    expect(strange.may).not.toContain('case.edit')
    expect((await world.as('haeun').post(url, words)).status).toBe(403)
    const said = await world.as('jiwoo').post(url, words)
    expect(said.body.differences).toMatchObject([{ case: number, item: null }])
    const after = (await world.as('haeun').get(`/api/cases/${number}`)).body
    expect(after.judgement).toBe('Puffin judgement\n\nBelow forty it is written off')
    const { revisions } = (await world.as('jiwoo').get(`/api/cases/${number}/history`)).body
    expect(revisions[0]).toMatchObject({ author: { id: 'jiwoo' }, reason: 'A replay' })
    expect((await world.as('jiwoo').post(url, words)).status).toBe(409)
  })

  it('can be read, not changed, once the bridge has ended', async () => {
    const id = await answered()
    const { body } = await differ('jiwoo', id)
    await world.as('dohyun').post(`/api/bridges/${bridge}/end`, { reason: 'Over' })
    expect((await differ('jiwoo', id)).status).toBe(409)
    const url = `/api/differences/${last(body)}`
    for (const sent of [
      world.as('jiwoo').post(`${url}/removal`),
      world.as('jiwoo').post(`${url}/item`, { title: 'So' }),
      world.as('jiwoo').post(`${url}/case`, { field: 'cues', text: 'So' })
    ]) {
      expect((await sent).status).toBe(409)
    }
    const after = await replay('haeun', id)
    expect(after.differences).toHaveLength(1)
    expect(after.may).toEqual([])
  })
})
