import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTest, type World } from '../testing/build.ts'
import { overMonths } from '../testing/over-months.ts'

let world: World
const { as, goTo } = overMonths(() => world)
/** A case of goods receipts that Anna did alone in two periods, and one for few that she did too. */
let open: string
let secret: string

beforeAll(async () => {
  world = await startTest()
  // Outside of the quiet days.
  goTo('2026-10-15T09:00:00.000Z')
  open = await solvedBy('anna')
  secret = await solvedBy('anna', 'Only few know of it')
  for (const number of [open, secret]) await doneBy('anna', number)
  goTo('2026-11-17T09:00:00.000Z')
  for (const number of [open, secret]) await doneBy('anna', number)
  await hide('anna', secret)
})
afterAll(() => world.close())

async function solvedBy(who: string, title = 'GR/IR will not clear') {
  const { body } = await as(who).post('/api/cases', {
    ...{ title, symptom: 'A residual stays', process: 'finance.ap.grir', language: 'en' },
    ...{ steps: [{ text: 'Compare quantities' }], cause: 'Billed early', proof: 'Zero' }
  })
  return body.number as string
}
async function doneBy(who: string, number: string) {
  const use = { outcome: 'worked', minutes: 10, entity: 'PL02' }
  const { status } = await as(who).post(`/api/cases/${number}/occurrences`, use)
  expect(status).toBe(201)
}
async function hide(who: string, number: string) {
  const url = `/api/cases/${number}`
  const { head } = (await as(who).get(url)).body
  const few = { visibility: 'people', people: [], reason: 'Confidential' }
  expect((await as(who).patch(url, few, { 'if-match': `"${head}"` })).status).toBe(200)
}
interface Suggested {
  person: { id: string }
  offered: boolean
  reasons: { reason: string }[]
  cases: { number: string }[]
  asked: boolean
  may: string[]
}
async function suggested(who: string, process = 'finance.ap.grir'): Promise<Suggested[]> {
  const { status, body } = await as(who).get(`/api/mentors?process=${process}`)
  expect(status).toBe(200)
  return body.items
}
const ids = (all: Suggested[]) => all.map(({ person }) => person.id)
const find = (all: Suggested[], id: string) => all.find(({ person }) => person.id === id)
const reasons = (of: Suggested | undefined) => of?.reasons.map(({ reason }) => reason)
const offer = (who: string, more: object = {}) =>
  as(who).put('/api/mentoring/offer', { places: 2, words: '', processes: [], ...more })
const wish = { words: 'I want to learn this', goals: ['Clear GR/IR myself', ' '] }
/** Each a minute later than the one before, so that the newest is the first. */
function ask(who: string, mentor: string, more: object = {}) {
  world.clock.forward({ minutes: 1 })
  return as(who).post('/api/mentoring/requests', { mentor, ...wish, ...more })
}
async function told(who: string, kind: string) {
  await world.app.notices.look()
  const { items } = (await as(who).get('/api/notices')).body
  return items.filter((it: { kind: string }) => it.kind === kind)
}

describe('finding a mentor', () => {
  it('suggests who can do it while nobody offers, and says that they have not', async () => {
    const all = await suggested('haeun')
    const anna = find(all, 'anna')
    expect(ids(all)[0]).toBe('anna')
    expect(anna).toMatchObject({ offered: false, asked: false, may: ['mentoring.ask'] })
    expect(reasons(anna)).toEqual(['doesAlone', 'expertOf', 'otherUnit', 'hoursApart'])
    expect(ids(all)).not.toContain('haeun')
    expect(ids(all)).not.toContain('mihai')
  })

  it('names no case that the one who asks may not see', async () => {
    const cases = find(await suggested('haeun'), 'anna')?.cases
    expect(cases?.map(({ number }) => number)).toEqual([open])
    const here = find(await suggested('dohyun'), 'anna')?.cases
    expect(here?.map(({ number }) => number)).toEqual([open])
    // An expert above it sees both.
    const both = find(await suggested('jiwoo'), 'anna')?.cases
    expect(both?.map(({ number }) => number)).toEqual([open, secret])
    const hidden = await suggested('haeun')
    expect(JSON.stringify(hidden)).not.toContain(secret)
  })

  it('holds who does it alone from those who see nothing of it', async () => {
    const only = await solvedBy('marta', 'Nobody else knows')
    goTo('2026-10-15T10:00:00.000Z')
    await doneBy('marta', only)
    goTo('2026-11-17T09:00:00.000Z')
    await doneBy('marta', only)
    expect(reasons(find(await suggested('haeun'), 'marta'))).toContain('doesAlone')
    await hide('marta', only)
    expect(find(await suggested('haeun'), 'marta')).toBeUndefined()
  })

  it('says beside the field that there is no such process', async () => {
    const { status, body } = await as('haeun').get('/api/mentors?process=none')
    expect([status, Object.keys(body.fields)]).toEqual([422, ['process']])
  })

  it('suggests those who offer, as soon as one who fits does, with room and what they say', async () => {
    const sent = { places: 3, words: ' Gladly ', processes: ['finance.ap'] }
    expect((await offer('anna', sent)).body.offer).toMatchObject({
      ...{ places: 3, words: 'Gladly', processes: ['finance.ap'], mentees: 0 }
    })
    const all = await suggested('haeun')
    expect(ids(all)).toEqual(['anna'])
    expect(all[0]).toMatchObject({ offered: true, words: 'Gladly' })
    expect(all[0]?.reasons).toContainEqual(
      expect.objectContaining({ reason: 'hasPlaces', count: 3, of: 3 })
    )
    const unknown = await offer('anna', { processes: ['none'] })
    expect(Object.keys(unknown.body.fields)).toEqual(['processes.0'])
  })

  it('without a process suggests who offers, and experts where nobody does', async () => {
    const all = (await as('sam').get('/api/mentors')).body.items as Suggested[]
    expect(ids(all)).toEqual(['anna'])
    expect(all[0]?.cases).toEqual([])
  })

  it('does not suggest whoever leaves within 90 days, nor says so of who leaves later', async () => {
    await offer('jiwoo')
    expect(ids(await suggested('haeun'))).toContain('jiwoo')
    const leave = (leavesOn: string | null) => as('jiwoo').patch('/api/me', { leavesOn })
    await leave('2027-02-15')
    expect(ids(await suggested('haeun'))).not.toContain('jiwoo')
    await leave('2027-02-16')
    expect(reasons(find(await suggested('haeun'), 'jiwoo'))).not.toContain('leavesSoon')
    expect(reasons(find(await suggested('dohyun'), 'jiwoo'))).toContain('leavesSoon')
    await leave(null)
  })

  it('does not suggest who is away for long, and says until when a shorter absence lasts', async () => {
    const away = (to: string) =>
      as('jiwoo').post('/api/people/jiwoo/absences', { from: '2026-11-16', to })
    const { body } = await away('2026-11-25')
    expect(find(await suggested('haeun'), 'jiwoo')?.reasons).toContainEqual(
      expect.objectContaining({ reason: 'away', day: '2026-11-25' })
    )
    await as('jiwoo').delete(`/api/absences/${body.id}`)
    await away('2026-12-31')
    expect(ids(await suggested('haeun'))).not.toContain('jiwoo')
  })
})

describe('asking', () => {
  let request: string

  it('is between the two: to everybody else the request does not exist', async () => {
    const { status, body } = await ask('haeun', 'anna', { process: 'finance.ap.grir' })
    expect(status).toBe(201)
    expect(body).toMatchObject({
      ...{ state: 'open', goals: ['Clear GR/IR myself'], may: ['mentoring.ask'] },
      ...{ mentor: { id: 'anna' }, mentee: { id: 'haeun' }, process: 'finance.ap.grir' }
    })
    request = body.id
    const { asking } = (await as('anna').get('/api/mentoring')).body
    expect(asking).toMatchObject([{ id: request, may: ['mentoring.answer'] }])
    for (const other of ['tomasz', 'dohyun', 'helen', 'marta']) {
      const { asked, asking } = (await as(other).get('/api/mentoring')).body
      expect([...asked, ...asking], other).toEqual([])
      for (const what of ['acceptance', 'refusal', 'withdrawal']) {
        const sent = await as(other).post(`/api/mentoring/requests/${request}/${what}`, wishless)
        expect(sent.status, `${other} ${what}`).toBe(404)
      }
      expect(await told(other, 'mentor.asked'), other).toEqual([])
    }
    expect(await told('anna', 'mentor.asked')).toMatchObject([
      { by: { id: 'haeun' }, href: '/mentoring#asking' }
    ])
    expect(find(await suggested('haeun'), 'anna')).toMatchObject({ asked: true, may: [] })
  })

  it('is done once at a time, of somebody else who is here, with a goal', async () => {
    expect((await ask('haeun', 'anna')).status).toBe(409)
    for (const [mentor, more, field] of [
      ['haeun', {}, 'mentor'],
      ['george', {}, 'mentor'],
      ['nobody', {}, 'mentor'],
      ['sam', { process: 'none' }, 'process'],
      ['sam', { goals: [' '] }, 'goals'],
      ['sam', { words: ' ' }, 'words']
    ] as const) {
      const { status, body } = await ask('haeun', mentor, more)
      expect(status, field).toBe(422)
      expect(Object.keys(body.fields)).toEqual([field])
    }
  })

  it('is taken back while it waits, and nobody is told of it any more', async () => {
    const url = `/api/mentoring/requests/${request}/withdrawal`
    expect((await as('anna').post(url)).status).toBe(403)
    expect((await as('haeun').post(url)).body).toMatchObject({ state: 'withdrawn', may: [] })
    expect((await as('haeun').post(url)).status).toBe(409)
    expect(await told('anna', 'mentor.asked')).toEqual([])
    expect((await as('anna').get('/api/mentoring')).body.asking).toEqual([])
  })

  it('is declined with words that the mentee reads', async () => {
    const { body } = await ask('haeun', 'anna')
    const url = `/api/mentoring/requests/${body.id}/refusal`
    expect((await as('haeun').post(url, { words: 'No' })).status).toBe(403)
    expect((await as('anna').post(url, { words: ' ' })).status).toBe(422)
    await as('anna').post(url, { words: 'Not before spring, gladly then' })
    const { asked } = (await as('haeun').get('/api/mentoring')).body
    expect(asked[0]).toMatchObject({ state: 'declined', answer: 'Not before spring, gladly then' })
    expect(await told('haeun', 'mentor.answered')).toMatchObject([
      { verdict: 'declined', href: '/mentoring#asked' }
    ])
  })

  it('is accepted: the bridge runs, with its goals, its plan and six months before it', async () => {
    const { body } = await ask('haeun', 'anna')
    const url = `/api/mentoring/requests/${body.id}/acceptance`
    expect((await as('haeun').post(url, { words: '' })).status).toBe(403)
    const accepted = await as('anna').post(url, { words: 'With pleasure' })
    expect(accepted.status).toBe(201)
    expect(accepted.body).toMatchObject({ state: 'accepted', answer: 'With pleasure', may: [] })
    expect((await as('anna').post(url, { words: '' })).status).toBe(409)
    const { bridge } = accepted.body
    const made = (await as('haeun').get(`/api/bridges/${bridge}`)).body
    expect(made).toMatchObject({
      ...{ kind: 'mentoring', state: 'running', entity: 'KR01', template: 'mentoring' },
      ...{ giver: { id: 'anna' }, receiver: { id: 'haeun' }, endsOn: '2027-05-17' }
    })
    const goals = (await as('dohyun').get(`/api/bridges/${bridge}/goals`)).body
    expect(goals).toMatchObject({ items: [{ text: 'Clear GR/IR myself', state: 'open' }], may: [] })
    const { steps } = (await as('haeun').get(`/api/bridges/${bridge}/plan`)).body
    expect(steps.length).toBeGreaterThan(3)
    const answers = await told('haeun', 'mentor.answered')
    expect(answers[0]).toMatchObject({ verdict: 'accepted', href: `/bridges/${bridge}/goals` })
    expect(await told('haeun', 'bridge.started')).toEqual([])
  })

  it('suggests nobody who is one’s mentor already, and asks nobody without a free place', async () => {
    expect(ids(await suggested('haeun'))).not.toContain('anna')
    expect((await ask('haeun', 'anna')).status).toBe(409)
    await offer('anna', { places: 1, processes: ['finance.ap'] })
    const anna = find(await suggested('marta'), 'anna')
    expect(anna?.may).toEqual([])
    expect(anna?.reasons).toContainEqual(
      expect.objectContaining({ reason: 'hasPlaces', count: 0, of: 1 })
    )
    expect(reasons(anna)).toContain('mentorsNow')
    expect((await ask('marta', 'anna')).status).toBe(409)
  })

  it('finds nobody who offers it no longer', async () => {
    expect((await as('anna').delete('/api/mentoring/offer')).body.offer).toBeNull()
    expect(find(await suggested('marta'), 'anna')).toMatchObject({ offered: false, words: '' })
    expect(reasons(find(await suggested('marta'), 'anna'))).not.toContain('mentorsNow')
  })
})

const wishless = { words: 'x' }
