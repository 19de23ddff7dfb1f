import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aBridge, anItem } from '../testing/bridges.ts'
import { startTest, type World } from '../testing/build.ts'

/** Each field of the answer, in words that stand nowhere else. */
const ANSWER = {
  cues: 'Quetzal cue',
  cause: 'Walrus cause',
  tried: ['Heron attempt'],
  steps: [
    { text: 'Otter step', caution: 'Ibex caution', minutes: 4 },
    { text: 'Lynx step', posting: { debit: 'Marten 191', credit: 'Stoat 131' } }
  ],
  proof: 'Falcon proof',
  judgement: 'Puffin judgement',
  prevention: 'Badger prevention',
  contacts: [{ name: 'Gannet contact', how: 'Plover ext. 4' }],
  rules: [{ kind: 'law', text: 'Curlew act' }]
}
const HIDDEN =
  /quetzal|walrus|heron|otter|ibex|lynx|marten|stoat|falcon|puffin|badger|gannet|plover|curlew/i

let world: World
let number: string
let bridge: string
let item: string

beforeAll(async () => {
  world = await startTest()
  number = await solved('jiwoo')
  bridge = await aBridge(world)
  item = await anItem(world, bridge, { case: number })
})
afterAll(() => world.close())

async function solved(who: string, more: object = {}): Promise<string> {
  const { status, body } = await world.as(who).post('/api/cases', {
    ...{ title: 'GR/IR will not clear', symptom: 'A residual stays', process: 'finance.ap.grir' },
    ...{ entity: 'KR01', amount: 412.5, currency: 'KRW', seen: 'Kestrel document 5000' },
    ...ANSWER,
    ...more
  })
  expect(status).toBe(201)
  return body.number
}
const words = 'I would look at the delivery first'
const answer = (who: string, more: object = {}) =>
  world.as(who).post(`/api/cases/${number}/rehearsals`, { words, ...more })
const both = ['had', 'missed']
const mine = async (who: string) => (await world.as(who).get('/api/rehearsals')).body

describe('a rehearsal', () => {
  it('shows what was seen and when, and nothing of the answer before own words', async () => {
    for (const who of ['haeun', 'jiwoo', 'helen']) {
      const { status, body } = await world.as(who).get(`/api/cases/${number}/rehearsal`)
      expect(status).toBe(200)
      expect(body.exercise).toMatchObject({
        ...{ case: number, symptom: 'A residual stays', process: 'finance.ap.grir' },
        past: { entity: 'KR01', amount: 412.5, currency: 'KRW' }
      })
      expect(JSON.stringify(body)).not.toMatch(HIDDEN)
    }
    const list = await world.as('haeun').get('/api/rehearsals')
    expect(JSON.stringify(list.body)).not.toMatch(HIDDEN)
    const refused = await answer('haeun', { words: '  ' })
    expect(refused.status).toBe(422)
    expect(JSON.stringify(refused.body)).not.toMatch(HIDDEN)
  })

  it('shows no time that its reader may not see', async () => {
    const own = await solved('marta', { title: 'Own time', restrictedTo: { people: ['marta'] } })
    const seen = async (who: string) =>
      (await world.as(who).get(`/api/cases/${own}/rehearsal`)).body.exercise.past
    expect(await seen('marta')).toMatchObject({ amount: 412.5 })
    expect(await seen('viktor')).toBeNull()
  })

  it('shows all of the answer once own words are there, which then stand', async () => {
    const { status, body } = await answer('viktor')
    expect(status).toBe(201)
    expect(body).toMatchObject({ words, prepares: null, finishedAt: null, compared: [] })
    expect(body.answer).toMatchObject({ ...ANSWER, revision: 2, changed: false })
    const again = await world.as('viktor').get(`/api/cases/${number}/rehearsal`)
    expect(again.body.unfinished).toBe(body.id)
  })

  it('is finished once each step is marked, by the person alone, and only once', async () => {
    const { body } = await answer('viktor')
    const url = `/api/rehearsals/${body.id}/comparison`
    const half = await world.as('viktor').post(url, { verdicts: ['had', null] })
    expect(half.status).toBe(422)
    expect(Object.keys(half.body.fields)).toEqual(['verdicts.1'])
    const sent = { verdicts: both, learnt: ' Look at the posting ' }
    const finished = await world.as('viktor').post(url, sent)
    expect(finished.status).toBe(201)
    expect(finished.body).toMatchObject({
      learnt: 'Look at the posting',
      compared: [
        { step: 'Otter step', verdict: 'had' },
        { step: 'Lynx step', verdict: 'missed' }
      ]
    })
    expect(finished.body.finishedAt).toBe(world.clock.now())
    expect((await world.as('viktor').post(url, sent)).status).toBe(409)
  })

  it('is nobody else’s: not the author’s of the case, not a lead’s, not an administrator’s', async () => {
    const { body } = await answer('viktor')
    for (const who of ['jiwoo', 'helen', 'olga', 'dohyun']) {
      for (const sent of [
        world.as(who).get(`/api/rehearsals/${body.id}`),
        world.as(who).post(`/api/rehearsals/${body.id}/comparison`, { verdicts: both }),
        world.as(who).post(`/api/rehearsals/${body.id}/removal`),
        world.as(who).delete(`/api/rehearsals/${body.id}/removal`)
      ]) {
        expect((await sent).status, who).toBe(404)
      }
      const ids = (await mine(who)).items.map(({ id }: { id: string }) => id)
      expect(ids).not.toContain(body.id)
    }
  })

  it('leaves the list of its writer and comes back', async () => {
    const { body } = await answer('viktor')
    const ids = async () => (await mine('viktor')).items.map(({ id }: { id: string }) => id)
    expect(await ids()).toContain(body.id)
    await world.as('viktor').post(`/api/rehearsals/${body.id}/removal`)
    expect(await ids()).not.toContain(body.id)
    await world.as('viktor').delete(`/api/rehearsals/${body.id}/removal`)
    expect(await ids()).toContain(body.id)
  })

  it('says when the case changed since, and compares with what was shown', async () => {
    const { body } = await answer('viktor')
    const steps = [{ text: 'Quite another step' }]
    const etag = (await world.as('jiwoo').get(`/api/cases/${number}`)).headers.etag
    const changed = await world
      .as('jiwoo')
      .patch(`/api/cases/${number}`, { steps }, { 'if-match': String(etag) })
    expect(changed.status).toBe(200)
    const after = await world.as('viktor').get(`/api/rehearsals/${body.id}`)
    expect(after.body.answer).toMatchObject({ changed: true, revision: 2, steps: ANSWER.steps })
    const back = { steps: ANSWER.steps }
    await world.as('jiwoo').patch(`/api/cases/${number}`, back, { 'if-match': '"3"' })
  })

  it('keeps own words and loses the case when the case leaves its reader’s sight', async () => {
    const hidden = await solved('jiwoo', { title: 'Soon hidden' })
    const sent = await world.as('viktor').post(`/api/cases/${hidden}/rehearsals`, { words })
    const only = { visibility: 'people', people: ['haeun'] }
    const narrowed = await world
      .as('jiwoo')
      .patch(`/api/cases/${hidden}`, only, { 'if-match': '"2"' })
    expect(narrowed.status).toBe(200)
    const { body } = await world.as('viktor').get(`/api/rehearsals/${sent.body.id}`)
    expect(body).toMatchObject({ words, exercise: null, answer: null, compared: [] })
    const line = (await mine('viktor')).items.find(({ id }: { id: string }) => id === sent.body.id)
    expect(line).toMatchObject({ case: null, title: null })
    for (const url of [`/api/cases/${hidden}/rehearsal`, '/api/cases/EX-9999/rehearsal']) {
      expect((await world.as('viktor').get(url)).status).toBe(404)
    }
    const refused = await world.as('viktor').post(`/api/cases/${hidden}/rehearsals`, { words })
    expect(refused.status).toBe(404)
    const url = `/api/rehearsals/${sent.body.id}/comparison`
    expect((await world.as('viktor').post(url, { verdicts: both })).status).toBe(404)
  })

  it('is not of a case that nobody has solved yet', async () => {
    const { body } = await world.as('marta').post('/api/cases', { title: 'Open', symptom: 'So' })
    const { status } = await world.as('marta').get(`/api/cases/${body.number}/rehearsal`)
    expect(status).toBe(409)
  })
})

describe('a rehearsal of what crosses to somebody', () => {
  it('is offered on the bridge, where it proves nothing', async () => {
    const { body } = await answer('haeun', { item })
    expect(body.prepares).toMatchObject({ item, bridge, giver: { id: 'jiwoo' } })
    const url = `/api/rehearsals/${body.id}/comparison`
    const silent = await world.as('haeun').post(url, { verdicts: both })
    expect(silent.status).toBe(422)
    expect(Object.keys(silent.body.fields)).toEqual(['learnt'])
    await world.as('haeun').post(url, { verdicts: both, learnt: 'The posting' })
    const page = (await world.as('jiwoo').get(`/api/bridge-items/${item}`)).body
    expect(page.evidence).toMatchObject([
      {
        kind: 'rehearsal',
        case: number,
        receiverText: 'The posting',
        offered: { by: { id: 'haeun' } }
      }
    ])
    await world.as('jiwoo').post(`/api/evidence/${page.evidence[0].id}/confirmation`)
    const after = (await world.as('jiwoo').get(`/api/bridge-items/${item}`)).body
    expect(after.stage).toBeNull()
  })

  it('shows its words to the two, its day and what it brought to their leads, nobody else', async () => {
    const url = `/api/bridge-items/${item}/rehearsals`
    for (const [who, said] of [
      ['jiwoo', words],
      ['haeun', words],
      ['dohyun', null]
    ] as const) {
      const { body } = await world.as(who).get(url)
      expect(body.items).toMatchObject([
        { by: { id: 'haeun' }, learnt: 'The posting', words: said }
      ])
    }
    for (const who of ['helen', 'viktor']) expect((await world.as(who).get(url)).status).toBe(404)
  })

  it('can be kept to oneself, and says nothing on the bridge while it goes on', async () => {
    const { body } = await answer('haeun')
    expect(body.prepares).toMatchObject({ item })
    const url = `/api/bridge-items/${item}/rehearsals`
    expect((await world.as('jiwoo').get(url)).body.items).toHaveLength(1)
    const alone = { verdicts: both, offer: false }
    const kept = await world.as('haeun').post(`/api/rehearsals/${body.id}/comparison`, alone)
    expect(kept.body.prepares).toBeNull()
    expect((await world.as('jiwoo').get(url)).body.items).toHaveLength(1)
  })

  it('is only the receiver’s: the giver and strangers prepare nothing by it', async () => {
    for (const who of ['jiwoo', 'viktor']) {
      expect((await answer(who, { item })).body.prepares).toBeNull()
    }
  })

  it('is suggested while it is not done alone, before cases of one’s processes', async () => {
    const { next } = await mine('haeun')
    expect(next[0]).toMatchObject({ case: number, why: 'crosses', prepares: { item } })
    const checked = await solved('jiwoo', { title: 'Often seen' })
    await world.as('grace').post(`/api/cases/${checked}/validation`, {})
    await world.as('viktor').post(`/api/cases/${number}/occurrences`, { outcome: 'worked' })
    const of = async (who: string) =>
      (await mine(who)).next.map((it: { case: string }) => it.case) as string[]
    expect(await of('viktor')).toContain(checked)
    await world.as('viktor').post(`/api/cases/${checked}/occurrences`, { outcome: 'worked' })
    expect(await of('viktor')).not.toContain(checked)
  })
})
