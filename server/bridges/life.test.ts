import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTest, type World } from '../testing/build.ts'
import type { Answer } from '../testing/client.ts'

let world: World
/** A case that Ji-woo solved, and Grace checked. */
let number: string
let bridge: string
let item: string

beforeAll(async () => {
  world = await startTest()
  const { body } = await world.as('jiwoo').post('/api/cases', {
    ...{ title: 'GR/IR will not clear', symptom: 'A residual stays', process: 'finance.ap.grir' },
    ...{ steps: [{ text: 'Compare quantities' }], cause: 'Billed at shipment', proof: 'Zero' },
    contacts: [{ name: 'Warehouse', how: 'ext. 12' }]
  })
  number = body.number
  const checked = await world.as('grace').post(`/api/cases/${number}/validation`, {})
  expect(checked.status).toBe(201)
})
afterAll(() => world.close())

const handover = {
  ...{ kind: 'handover', giver: 'jiwoo', receiver: 'haeun', entity: 'KR01' },
  endsOn: '2027-05-31'
}
const page = async (who: string) => (await world.as(who).get(`/api/bridge-items/${item}`)).body
const stageIn = (body: { stages: { stage: string }[] }, stage: string) =>
  body.stages.find((it) => it.stage === stage)
/** Closes another one, as somebody, with help or without; gives its id. */
async function runs(who: string, more: object = {}): Promise<string> {
  const use = { outcome: 'worked', minutes: 10, entity: 'KR01', ...more }
  const { status, body } = await world.as(who).post(`/api/cases/${number}/occurrences`, use)
  expect(status).toBe(201)
  return body.id
}
/** Each a minute later than the one before, so that the newest is the last. */
function offer(who: string, body: object): Promise<Answer> {
  world.clock.forward({ minutes: 1 })
  return world.as(who).post(`/api/bridge-items/${item}/evidence`, body)
}
const last = (body: { evidence: { id: string }[] }) => body.evidence.at(-1)?.id ?? ''

describe('a bridge', () => {
  it('is begun by a lead, between two different people who are here, on a day to come', async () => {
    const make = (who: string, more: object = {}) =>
      world.as(who).post('/api/bridges', { ...handover, ...more })
    expect((await make('tomasz')).status).toBe(403)
    expect((await make('haeun')).status).toBe(403)
    for (const [more, field] of [
      [{ receiver: 'jiwoo' }, 'receiver'],
      [{ receiver: 'george' }, 'receiver'],
      [{ giver: 'nobody' }, 'giver'],
      [{ entity: 'XX' }, 'entity'],
      [{ endsOn: '2026-10-01' }, 'endsOn'],
      [{ endsOn: '9999-12-31' }, 'endsOn'],
      [{ startsOn: '0001-01-01' }, 'startsOn'],
      [{ startsOn: '2026-10-01', endsOn: '2026-11-01' }, 'endsOn'],
      [{ template: 'none' }, 'template']
    ] as const) {
      const { status, body } = await make('dohyun', more)
      expect(status, field).toBe(422)
      expect(Object.keys(body.fields)).toEqual([field])
    }
    const { status, body } = await make('dohyun', { purpose: ' The books ' })
    expect(status).toBe(201)
    bridge = body.id
    expect(body).toMatchObject({
      ...{ state: 'planned', startsOn: '2026-11-04', endsOn: '2027-05-31', purpose: 'The books' },
      ...{ giver: { id: 'jiwoo' }, side: null, leads: [{ id: 'dohyun' }], items: 0 }
    })
    expect(body.closes[0]).toMatchObject({ number: 0, period: '2026-10', ends: 'month' })
    expect(body.measures.completeness.value).toBeNull()
    expect((await make('dohyun')).status).toBe(409)
  })

  it('states when its giver leaves, where nobody had and whoever begins it may', async () => {
    const { body } = await world.as('dohyun').get('/api/people')
    const jiwoo = body.items.find(({ id }: { id: string }) => id === 'jiwoo')
    expect(jiwoo).toMatchObject({ leavesOn: '2027-05-31', leavesStatedBy: 'dohyun' })
  })

  it('is begun by the two themselves where it is mentoring, and ended by them', async () => {
    const mentoring = { ...handover, kind: 'mentoring', giver: 'sam', receiver: 'marta' }
    const made = await world.as('marta').post('/api/bridges', { ...mentoring, entity: 'PL02' })
    expect(made.status).toBe(201)
    expect(made.body.may).toContain('bridge.end')
    expect(made.body.leads.map(({ id }: { id: string }) => id).sort()).toEqual(['grace', 'tomasz'])
    const end = `/api/bridges/${made.body.id}/end`
    const ended = await world.as('sam').post(end, { reason: 'Done' })
    expect(ended.body).toMatchObject({
      state: 'ended',
      ending: 'stopped',
      ended: { reason: 'Done' }
    })
    const item = { kind: 'decision', title: 'When to write off' }
    const refused = await world.as('sam').post(`/api/bridges/${made.body.id}/items`, item)
    expect(refused.status).toBe(409)
    expect((await world.as('marta').delete(end)).body.state).toBe('planned')
  })

  it('is seen by the two and their leads, and by nobody else, administrators included', async () => {
    for (const [who, status] of [
      ['jiwoo', 200],
      ['haeun', 200],
      ['dohyun', 200],
      ['helen', 404],
      ['grace', 404],
      ['soyeon', 404]
    ] as const) {
      for (const url of ['', '/items', '/progress']) {
        expect((await world.as(who).get(`/api/bridges/${bridge}${url}`)).status, who).toBe(status)
      }
      const { body } = await world.as(who).get('/api/bridges')
      const ids = body.items.map(({ id }: { id: string }) => id)
      expect(ids.includes(bridge), who).toBe(status === 200)
    }
  })

  it('takes on items: a case by its name, others by their own, none twice', async () => {
    const add = (body: object) => world.as('jiwoo').post(`/api/bridges/${bridge}/items`, body)
    const { status, body } = await add({ kind: 'case', case: number, criticality: 4 })
    expect(status).toBe(201)
    item = body.id
    expect(body).toMatchObject({
      ...{ title: 'GR/IR will not clear', case: number, process: 'finance.ap.grir', weight: 4 },
      ...{ domain: 'routine', target: 'doneAlone', stage: null, next: { what: 'rate' } }
    })
    expect((await add({ kind: 'case', case: number })).status).toBe(409)
    for (const [sent, field] of [
      [{ kind: 'case' }, 'case'],
      [{ kind: 'case', case: 'EX-999' }, 'case'],
      [{ kind: 'process' }, 'process'],
      [{ kind: 'process', process: 'nothing' }, 'process'],
      [{ kind: 'contact', title: ' ' }, 'title']
    ] as const) {
      const refused = await add(sent)
      expect(refused.status).toBe(422)
      expect(Object.keys(refused.body.fields)).toEqual([field])
    }
    const process = await add({ kind: 'process', process: 'finance.ic.recon' })
    expect(process.body.title).toMatch(/\S/)
    const gone = await world
      .as('haeun')
      .post(`/api/bridge-items/${process.body.id}/removal`, { reason: 'Not mine' })
    expect(gone.body.dropped).toMatchObject({ by: { id: 'haeun' }, reason: 'Not mine' })
    const items = await world.as('haeun').get(`/api/bridges/${bridge}/items`)
    expect(items.body.items).toHaveLength(1)
    const again = await add({ kind: 'process', process: 'finance.ic.recon' })
    expect(again.body.id).toBe(process.body.id)
    await world.as('haeun').post(`/api/bridge-items/${process.body.id}/removal`, {})
  })

  it('refuses a case that one of the two may not see, and one that whoever adds it does not', async () => {
    const secret = { title: 'Own', symptom: 'Two', visibility: 'people' }
    const { body } = await world.as('jiwoo').post('/api/cases', secret)
    const url = `/api/cases/${body.number}`
    const hidden = await world.as('jiwoo').get(url)
    expect(hidden.body.visibility).toBe('people')
    for (const who of ['jiwoo', 'haeun']) {
      const sent = { kind: 'case', case: body.number }
      const refused = await world.as(who).post(`/api/bridges/${bridge}/items`, sent)
      expect(refused.status).toBe(422)
    }
  })

  it('keeps a name on an item that has no other', async () => {
    const { body } = await world
      .as('jiwoo')
      .post(`/api/bridges/${bridge}/items`, { kind: 'decision', title: 'When to wait' })
    const url = `/api/bridge-items/${body.id}`
    const empty = { title: ' ', version: 1 }
    const { status, body: refused } = await world.as('jiwoo').patch(url, empty)
    expect([status, Object.keys(refused.fields ?? {})]).toEqual([422, ['title']])
    expect((await world.as('jiwoo').patch(`/api/bridge-items/${item}`, empty)).status).toBe(200)
    await world.as('jiwoo').post(`${url}/removal`)
  })

  it('changes its item only as its reader saw it last', async () => {
    const url = `/api/bridge-items/${item}`
    const changed = await world.as('jiwoo').patch(url, { target: 'canTeach', version: 2 })
    expect(changed.body).toMatchObject({ target: 'canTeach', version: 3 })
    expect((await world.as('haeun').patch(url, { note: 'x', version: 1 })).status).toBe(409)
    const back = await world.as('jiwoo').patch(url, { target: 'doneAlone', version: 3 })
    expect(back.status).toBe(200)
  })

  it('starts once', async () => {
    const url = `/api/bridges/${bridge}/start`
    expect((await world.as('haeun').post(url)).body.state).toBe('running')
    expect((await world.as('jiwoo').post(url)).status).toBe(409)
  })
})

describe('an item crosses', () => {
  it('is named when the receiver says how well they know it', async () => {
    const url = `/api/bridge-items/${item}/rating`
    expect((await world.as('jiwoo').put(url, { rating: 'heard' })).status).toBe(403)
    const { body } = await world.as('haeun').put(url, { rating: 'heard' })
    expect(body).toMatchObject({ stage: 'named', rating: 'heard', next: { what: 'confirm' } })
    expect(body.contacts).toEqual([{ name: 'Warehouse', how: 'ext. 12' }])
  })

  it('is captured when both say that the case covers it, and not by one of them', async () => {
    const offered = await offer('jiwoo', { kind: 'case' })
    expect(offered.body).toMatchObject({ stage: 'named', toConfirm: false })
    expect(stageIn(offered.body, 'captured')).toMatchObject({ waitsFor: ['receiver'], have: 0 })
    expect((await offer('jiwoo', { kind: 'case' })).status).toBe(422)
    expect(await page('haeun')).toMatchObject({ toConfirm: true, next: { what: 'confirm' } })
    const url = `/api/evidence/${last(offered.body)}/confirmation`
    expect((await world.as('dohyun').post(url)).status).toBe(403)
    const confirmed = await world.as('haeun').post(url)
    expect(confirmed.body).toMatchObject({ stage: 'captured', toConfirm: false })
    expect((await world.as('haeun').delete(url)).body.stage).toBe('named')
    expect((await world.as('haeun').post(url)).body.stage).toBe('captured')
  })

  it('falls back when the case it rests on is reopened, and returns with its validation', async () => {
    const reopened = await world.as('jiwoo').post(`/api/cases/${number}/reopening`, { reason: 'x' })
    const fallen = await page('dohyun')
    expect(fallen.stage).toBe('named')
    expect(fallen.evidence[0]).toMatchObject({ lapsed: true, counts: false })
    const { transition } = reopened.body.takeBack
    await world.as('jiwoo').delete(`/api/cases/${number}/transitions/${transition}`)
    expect((await page('dohyun')).stage).toBe('captured')
  })

  it('is done together when a run took help, which the giver disputes and then accepts', async () => {
    const run = await runs('haeun', { helpedBy: 'jiwoo' })
    const offers = (await page('jiwoo')).offers
    expect(offers).toMatchObject([{ run: { id: run }, stage: 'doneTogether' }])
    const { body } = await offer('haeun', { kind: 'occurrence', occurrence: run })
    expect(body.helped).toMatchObject([{ id: run, helpedBy: { id: 'jiwoo' } }])
    expect(body.offers).toEqual([])
    const url = `/api/evidence/${last(body)}`
    const disputed = await world.as('jiwoo').post(`${url}/dispute`, { reason: 'I did it' })
    expect(stageIn(disputed.body, 'doneTogether')).toMatchObject({ reached: null, disputed: true })
    expect(disputed.body.next).toEqual({ what: 'settle', stage: 'doneTogether', dueOn: null })
    expect((await world.as('haeun').post(`${url}/confirmation`)).status).toBe(409)
    const accepted = await world.as('jiwoo').post(`${url}/confirmation`)
    expect(accepted.body.stage).toBe('doneTogether')
    expect(stageIn(accepted.body, 'watched')).toMatchObject({ reached: 'byProof' })
  })

  it('is done alone by two clean runs in two periods, not by two in one', async () => {
    const first = await runs('haeun')
    const second = await runs('haeun')
    for (const run of [first, second]) {
      const { body } = await offer('haeun', { kind: 'occurrence', occurrence: run })
      await world.as('jiwoo').post(`/api/evidence/${last(body)}/confirmation`)
    }
    expect(stageIn(await page('haeun'), 'doneAlone')).toMatchObject({
      ...{ reached: null, have: 1, need: 2 }
    })
    world.clock.forward({ days: 27 })
    const third = await runs('haeun')
    const { body } = await offer('jiwoo', { kind: 'occurrence', occurrence: third })
    const both = await world.as('haeun').post(`/api/evidence/${last(body)}/confirmation`)
    expect(both.body).toMatchObject({ stage: 'doneAlone', next: { what: 'nothing' } })
    const { measures } = (await world.as('dohyun').get(`/api/bridges/${bridge}`)).body
    expect(measures.completeness).toEqual({ value: 1, items: [item], of: [item] })
    expect(measures.closesUntilAlone).toMatchObject({ median: 1, p80: 1 })
    expect(measures.evidenced).toMatchObject({ with: 4, of: 5, without: [item] })
    const progress = (await world.as('dohyun').get(`/api/bridges/${bridge}/progress`)).body
    expect(progress).toEqual({
      ...{ total: 4, planned: [] },
      proven: [{ on: '2026-12-01', weight: 4, items: [item] }]
    })
  })

  it('falls back when a proof is taken back, and rises when it stands again for both', async () => {
    const proof = last(await page('haeun'))
    const url = `/api/evidence/${proof}/withdrawal`
    const taken = await world.as('haeun').post(url, { reason: 'I asked after all' })
    expect(taken.body.stage).toBe('doneTogether')
    expect((await world.as('jiwoo').delete(url)).body.stage).toBe('doneTogether')
    const again = await world.as('haeun').post(`/api/evidence/${proof}/confirmation`)
    expect(again.body.stage).toBe('doneAlone')
  })

  it('shows that help was needed later, without taking anything away', async () => {
    world.clock.forward({ minutes: 5 })
    const run = await runs('haeun', { helpedBy: 'jiwoo' })
    const shown = await page('haeun')
    expect(shown).toMatchObject({ stage: 'doneAlone', helpNeededOn: '2026-12-01', atRisk: false })
    const declined = await world.as('jiwoo').post(`/api/bridge-items/${item}/offers/${run}/refusal`)
    expect(declined.body.offers).toEqual([])
    expect(declined.body.evidence.at(-1)).toMatchObject({ run: { id: run }, counts: false })
  })

  it('can be taught: the receiver names whom, who is neither of the two', async () => {
    expect((await offer('jiwoo', { kind: 'teaching', backup: 'soyeon' })).status).toBe(422)
    const wrong = await offer('haeun', { kind: 'teaching', backup: 'jiwoo' })
    expect(Object.keys(wrong.body.fields)).toEqual(['backup'])
    const { body } = await offer('haeun', { kind: 'teaching', backup: 'soyeon' })
    const { body: taught } = await world
      .as('jiwoo')
      .post(`/api/evidence/${last(body)}/confirmation`)
    expect(taught.stage).toBe('canTeach')
  })

  it('tells what happened to it, the newest first, and no words of it', async () => {
    const { history } = await page('dohyun')
    const verbs = history.map(({ verb }: { verb: string }) => verb)
    expect(verbs.slice(0, 3)).toEqual(['confirmed', 'offered', 'declined'])
    expect(verbs.at(-1)).toBe('itemAdded')
    expect(JSON.stringify(history)).not.toContain('I asked after all')
  })
})

describe('evidence', () => {
  const fresh = async (sent: object) => {
    const { body } = await world.as('jiwoo').post(`/api/bridges/${bridge}/items`, sent)
    item = body.id
  }

  it('is an answer of the giver, which the receiver accepts as it is written then', async () => {
    await fresh({ kind: 'decision', title: 'When to write off', domain: 'judgement' })
    expect((await offer('haeun', { kind: 'answer', text: 'x' })).status).toBe(422)
    expect((await offer('jiwoo', { kind: 'answer', text: ' ' })).status).toBe(422)
    const { body } = await offer('jiwoo', { kind: 'answer', text: 'From 500 on' })
    const url = `/api/evidence/${last(body)}`
    await world.as('haeun').post(`${url}/confirmation`)
    expect((await page('haeun')).stage).toBe('captured')
    expect((await world.as('haeun').put(`${url}/text`, { text: 'Never' })).status).toBe(409)
    const rewritten = await world.as('jiwoo').put(`${url}/text`, { text: 'From 900 on' })
    expect(rewritten.body.stage).toBeNull()
    expect((await world.as('haeun').post(`${url}/confirmation`)).body.stage).toBe('captured')
  })

  it('is a pair of blind answers: neither is read before both are there', async () => {
    const { body } = await offer('jiwoo', { kind: 'blind', text: 'Ask the vendor' })
    const url = `/api/evidence/${last(body)}`
    expect((await world.as('jiwoo').post(`${url}/confirmation`)).status).toBe(409)
    for (const who of ['haeun', 'dohyun']) {
      const seen = (await page(who)).evidence.at(-1)
      expect([seen.giverText, seen.receiverText], who).toEqual([null, who === 'haeun' ? '' : null])
    }
    expect(stageIn(await page('haeun'), 'doneAlone')).toMatchObject({ waitsFor: ['receiver'] })
    await world.as('haeun').put(`${url}/text`, { text: 'Call them' })
    expect((await world.as('haeun').put(`${url}/text`, { text: 'Ask!' })).status).toBe(409)
    expect((await page('jiwoo')).evidence.at(-1).receiverText).toBe('Call them')
    const one = await world.as('haeun').post(`${url}/confirmation`)
    expect(one.body.stage).toBe('captured')
    const both = await world.as('jiwoo').post(`${url}/confirmation`)
    expect(both.body.stage).toBe('doneAlone')
  })

  it('is never a rehearsal', async () => {
    await fresh({ kind: 'crisis', title: 'The bank is down' })
    const { body } = await offer('haeun', { kind: 'rehearsal', text: 'I would call' })
    const confirmed = await world.as('jiwoo').post(`/api/evidence/${last(body)}/confirmation`)
    expect(confirmed.body).toMatchObject({ stage: null, criticality: 4 })
  })

  it('is let be by a lead who is neither of the two, with a reason, until that is taken back', async () => {
    const url = `/api/bridge-items/${item}/exceptions`
    const sent = { stage: 'watched', reason: 'It never happens' }
    expect((await world.as('jiwoo').post(url, sent)).status).toBe(403)
    const { body } = await world.as('dohyun').post(url, sent)
    expect(body.stage).toBe('watched')
    expect(stageIn(body, 'captured')).toMatchObject({ reached: 'exception' })
    expect((await world.as('dohyun').post(url, sent)).status).toBe(409)
    const back = `/api/stage-exceptions/${body.exceptions[0].id}`
    expect((await world.as('dohyun').delete(back)).body.stage).toBeNull()
  })

  it('is no run of something else, none that is open, failed or somebody else’s', async () => {
    await fresh({ kind: 'process', process: 'finance.ap' })
    const other = await world.as('haeun').post('/api/cases', { title: 'a', symptom: 'b' })
    const [first] = (await world.as('haeun').get(`/api/cases/${other.body.number}/occurrences`))
      .body.items
    const wrong = [
      [first.id, 'This belongs to something else. Choose what this item is about.'],
      [await runs('haeun', { outcome: 'failed' }), expect.stringContaining('It failed')],
      [await runs('soyeon'), expect.stringContaining('Lim Ha-eun did not do this one')],
      ['none', expect.stringContaining('Choose an occurrence')]
    ] as const
    for (const [occurrence, sentence] of wrong) {
      const { status, body } = await world
        .as('haeun')
        .post(
          `/api/bridge-items/${item}/evidence`,
          { kind: 'occurrence', occurrence },
          { 'accept-language': 'en' }
        )
      expect(status).toBe(422)
      expect(body.fields.occurrence).toEqual(sentence)
    }
    const run = await runs('haeun')
    expect((await offer('haeun', { kind: 'occurrence', occurrence: run })).status).toBe(201)
    expect((await offer('haeun', { kind: 'occurrence', occurrence: run })).status).toBe(422)
    const tomorrow = { kind: 'rehearsal', text: 'x', happenedOn: '2027-12-31' }
    expect((await offer('haeun', tomorrow)).status).toBe(422)
    expect((await offer('haeun', { kind: 'recording' })).status).toBe(422)
    expect((await offer('haeun', { kind: 'blind', text: 'x' })).status).toBe(422)
  })

  it('stays as it is when its bridge has ended', async () => {
    const end = `/api/bridges/${bridge}/end`
    expect((await world.as('jiwoo').post(end, { reason: 'x' })).status).toBe(403)
    expect((await world.as('dohyun').post(end, { reason: 'Stays after all' })).status).toBe(201)
    expect((await world.as('dohyun').post(end, { reason: 'x' })).status).toBe(409)
    expect((await offer('haeun', { kind: 'rehearsal', text: 'x' })).status).toBe(409)
    const { body } = await world.as('haeun').get(`/api/bridge-items/${item}`)
    expect(body.may).toEqual([])
    expect(body.evidence[0].may).toEqual([])
    expect((await world.as('dohyun').delete(end)).body.state).toBe('running')
  })
})
