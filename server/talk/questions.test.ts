import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { absences } from '#schema/tables/index.ts'
import { asPerson, personRow } from '../people/find.ts'
import { startTest, type World } from '../testing/build.ts'
import { openQuestionsFor } from './open-questions.ts'

let world: World
let number: string
beforeAll(async () => {
  world = await startTest()
  number = await log()
})
afterAll(() => world.close())
beforeEach(() => world.clock.forward({ minutes: 1 }))

async function log(draft: object = {}) {
  const { status, body } = await world.as('marta').post('/api/cases', {
    ...{ title: 'Statement file is empty', symptom: 'No lines arrive', language: 'ko' },
    ...{ process: 'finance.ap.grir', cues: 'The date is off', steps: [{ text: 'Import again' }] },
    ...draft
  })
  expect(status).toBe(201)
  return String(body.number)
}
const met = (who: string, outcome: string, on = number) =>
  world.as(who).post(`/api/cases/${on}/occurrences`, { outcome })
const knowers = async (who: string, on = number, rest = '') =>
  (await world.as(who).get(`/api/cases/${on}/whoever-knows${rest}`)).body.items as {
    person: { id: string }
    why: string
    times: number | null
    standsInFor: { id: string } | null
  }[]
const ask = async (who: string, askedOf: string[], on = number) => {
  const body = { text: 'Where does the file come from? @[anna]', askedOf }
  const asked = await world.as(who).post(`/api/cases/${on}/comments`, body)
  expect(asked.status).toBe(201)
  return asked.body
}
const waitingFor = async (id: string) => {
  const { read } = world.database
  return openQuestionsFor(read, await asPerson(read, await personRow(read, id), null))
}
const get = async (on = number) => (await world.as('haeun').get(`/api/cases/${on}/comments`)).body
const one = async (id: string, on = number) =>
  (await get(on)).items.find((it: { id: string }) => it.id === id)

describe('whoever knows', () => {
  it('is whoever solved it, the latest first, then its author; not whose tries failed', async () => {
    await met('grace', 'failed')
    await met('sam', 'worked')
    world.clock.forward({ days: 20 })
    await met('jiwoo', 'adapted')
    const known = await knowers('haeun')
    expect(known).toMatchObject([
      { person: { id: 'jiwoo' }, why: 'solved', times: 1 },
      { person: { id: 'sam' }, why: 'solved', times: 1 },
      { person: { id: 'marta' }, why: 'solved', times: 1 }
    ])
    await met('sam', 'worked')
    expect((await knowers('haeun'))[0]).toMatchObject({ person: { id: 'sam' }, times: 2 })
    expect(known.map(({ person }) => person.id)).toContain('sam')
    expect(known.map(({ person }) => person.id)).not.toContain('grace')
    expect((await knowers('jiwoo')).map(({ person }) => person.id)).not.toContain('jiwoo')
  })

  it('is at most five people', async () => {
    for (const who of ['sam', 'anna', 'mihai', 'viktor']) await met(who, 'worked')
    expect(await knowers('haeun')).toHaveLength(5)
  })

  it('is also whoever solved a case like it', async () => {
    // Words that every other case has say nothing.
    for (const word of ['Payroll', 'Customs', 'Leasing', 'Rent', 'Fuel']) {
      await log({ title: `${word} file`, symptom: `${word} does not tie`, language: 'en' })
    }
    const alike = {
      title: 'Dunning letter for an invoice that was paid',
      symptom: 'The customer paid the invoice `F150` and is reminded all the same',
      ...{ system: 'SAP S/4', messageCode: 'F150', language: 'en' }
    }
    await met('ioana', 'worked', await log(alike))
    const fresh = await log({ ...alike, steps: [] })
    const similar = (await knowers('haeun', fresh)).find(({ person }) => person.id === 'ioana')
    expect(similar).toMatchObject({ why: 'solvedSimilar', times: null })
  })

  it('names nobody for what the asker may not see, nor whoever may not see the case', async () => {
    const everyone = await log({ steps: [] })
    expect((await knowers('ioana', everyone)).map(({ person }) => person.id)).toContain('sam')
    const narrow = await log({ visibility: 'people', people: ['ioana'], steps: [] })
    const known = await knowers('ioana', narrow)
    expect(known.map(({ person }) => person.id)).toContain('marta')
    for (const { person } of known) {
      expect((await world.as(person.id).get(`/api/cases/${narrow}`)).status).toBe(200)
    }
    const hidden = { outcome: 'worked', restrictedTo: { people: [] } }
    const plain = await log({ title: 'Payment came back', symptom: 'The bank refused' })
    await world.as('viktor').post(`/api/cases/${plain}/occurrences`, hidden)
    expect((await knowers('haeun', plain)).map(({ person }) => person.id)).not.toContain('viktor')
    expect((await knowers('marta', plain)).map(({ person }) => person.id)).toContain('viktor')
  })

  it('is the experts of the process when there is nobody else', async () => {
    const own = await log({ title: 'Something never seen', symptom: 'Unheard of', steps: [] })
    const known = await knowers('marta', own)
    expect(known.every(({ why }) => why === 'expert')).toBe(true)
    expect(known.map(({ person }) => person.id)).toContain('anna')
  })

  it('is whoever stands in for somebody who is away', async () => {
    const day = world.clock.now().slice(0, 10)
    const own = await log({ title: 'Only one knows', symptom: 'Nothing like it' })
    await world.database.transaction(async (tx) => {
      await tx.insert(absences).values({ person: 'marta', from: day, to: day, cover: 'joanna' })
    })
    const known = await knowers('haeun', own)
    expect(known[0]).toMatchObject({
      person: { id: 'joanna' },
      standsInFor: { id: 'marta' },
      awayUntil: day
    })
    expect(known.map(({ person }) => person.id)).not.toContain('marta')
    world.clock.forward({ days: 1 })
  })
})

describe('a question to whoever knows', () => {
  it('waits for those whom it was asked of until a reply answers it', async () => {
    const question = await ask('haeun', ['jiwoo', 'sam'])
    expect(question.question).toMatchObject({ answer: null })
    expect(await waitingFor('jiwoo')).toMatchObject([
      { id: question.id, case: number, by: { id: 'haeun' }, replies: 0 }
    ])
    expect((await waitingFor('jiwoo'))[0]?.text).not.toContain('@[')
    expect(await waitingFor('anna')).toEqual([])
    const url = `/api/comments/${question.id}/replies`
    const { body: reply } = await world.as('sam').post(url, { text: 'From the bank' })
    expect((await waitingFor('jiwoo'))[0]).toMatchObject({ replies: 1 })
    const other = await world.as('grace').post(`/api/comments/${reply.id}/acceptance`)
    expect(other.status).toBe(403)
    const settled = await world.as('haeun').post(`/api/comments/${reply.id}/acceptance`)
    expect(settled.status).toBe(201)
    expect(await waitingFor('jiwoo')).toEqual([])
    expect((await one(question.id)).question.answer).toBe(reply.id)
    await world.as('haeun').delete(`/api/comments/${reply.id}/acceptance`)
    expect(await waitingFor('sam')).toHaveLength(1)
  })

  it('is answered by a reply that says so; and is open again once that is removed', async () => {
    const question = await ask('haeun', ['viktor'])
    const body = { text: 'By itself', settles: true }
    const url = `/api/comments/${question.id}/replies`
    const { body: reply } = await world.as('viktor').post(url, body)
    expect((await one(question.id)).question.answer).toBe(reply.id)
    expect((await world.as('sam').post(url, body)).status).toBe(409)
    await world.as('viktor').post(`/api/comments/${reply.id}/removal`)
    expect((await one(question.id)).question.answer).toBeNull()
    expect(await waitingFor('viktor')).toHaveLength(1)
    await world.as('haeun').post(`/api/comments/${question.id}/removal`)
    expect(await waitingFor('viktor')).toEqual([])
  })

  it('goes to nobody who may not see it, who has left, or who asks', async () => {
    const narrow = await log({ visibility: 'people', people: ['ioana'] })
    for (const askedOf of [['helen'], ['no-such'], ['marta'], ['ioana', 'george']]) {
      const body = { text: 'Who knows?', askedOf }
      const { status, body: told } = await world
        .as('marta')
        .post(`/api/cases/${narrow}/comments`, body)
      expect(status).toBe(422)
      expect(Object.keys(told.fields)).toEqual(['askedOf'])
    }
  })

  it('vanishes for whoever may not see the case any more', async () => {
    const own = await log({ title: 'For a while' })
    const { id } = (
      await world
        .as('marta')
        .post(`/api/cases/${own}/comments`, { text: 'Who?', askedOf: ['helen'] })
    ).body
    expect((await waitingFor('helen')).map((it) => it.id)).toContain(id)
    const narrow = { visibility: 'people', people: ['ioana'] }
    await world.as('marta').patch(`/api/cases/${own}`, narrow, { 'if-match': '"2"' })
    expect((await waitingFor('helen')).map((it) => it.id)).not.toContain(id)
  })
})

describe('an answer put into the case', () => {
  const say = async (text: string, on: string) =>
    (await world.as('jiwoo').post(`/api/cases/${on}/comments`, { text })).body.id as string
  const adopt = (who: string, id: string, field: string, head: number) =>
    world.as(who).post(`/api/comments/${id}/adoption`, { field }, { 'if-match': `"${head}"` })
  const read = async (on: string) =>
    (await world.as('marta').get(`/api/cases/${on}?revision=head`)).body

  it('makes a new revision for whoever may edit it, and says from whom', async () => {
    const on = await log()
    const id = await say('The bank sends it *twice*, says @[kyungmin]', on)
    expect((await adopt('haeun', id, 'cues', 2)).status).toBe(403)
    expect((await adopt('marta', id, 'cues', 1)).status).toBe(412)
    expect(
      (await world.as('marta').post(`/api/comments/${id}/adoption`, { field: 'cues' })).status
    ).toBe(428)
    const { status, body } = await adopt('marta', id, 'cues', 2)
    expect(status).toBe(201)
    expect(body.taken).toMatchObject({ into: 'cues', by: { id: 'marta' }, as: 3, waits: false })
    const now = await read(on)
    expect(now.head).toBe(3)
    expect(now.cues).toBe('The date is off\n\nThe bank sends it *twice*, says Seo Kyung-min')
    const { body: history } = await world.as('haeun').get(`/api/cases/${on}/history`)
    expect(history.revisions[0].reason).toBe('Han Ji-woo 님의 답변에서 반영')
    expect((await adopt('marta', id, 'cues', 3)).status).toBe(409)
  })

  it('is taken out again while nothing newer was written', async () => {
    const on = await log()
    const id = await say('Another sign', on)
    await adopt('anna', id, 'cues', 2)
    const { status, body } = await world.as('anna').delete(`/api/comments/${id}/adoption`)
    expect(status).toBe(200)
    expect(body.taken).toBeNull()
    expect(await read(on)).toMatchObject({ head: 4, cues: 'The date is off' })
    await adopt('anna', id, 'proof', 4)
    await world.as('marta').patch(`/api/cases/${on}`, { cause: 'Late' }, { 'if-match': '"5"' })
    expect((await world.as('anna').delete(`/api/comments/${id}/adoption`)).status).toBe(409)
  })

  it('is a step more, a dead end more, or somebody to call', async () => {
    const on = await log()
    await adopt('marta', await say('Ask the bank', on), 'steps', 2)
    await adopt('marta', await say('Sending it again', on), 'tried', 3)
    await adopt('marta', await say('Raluca Ene: 0256 494 000, until four', on), 'contacts', 4)
    await adopt('marta', await say('Ring me', on), 'contacts', 5)
    const { steps, tried, contacts } = await read(on)
    expect(steps).toMatchObject([{ text: 'Import again' }, { text: 'Ask the bank' }])
    expect(tried).toEqual(['Sending it again'])
    expect(contacts).toEqual([
      { name: 'Raluca Ene', how: '0256 494 000, until four' },
      { name: 'Han Ji-woo', how: 'Ring me' }
    ])
    const long = await adopt('marta', await say('x'.repeat(400), on), 'contacts', 6)
    expect(long.status).toBe(422)
    expect(Object.keys(long.body.fields)).toEqual(['field'])
  })

  it('waits for validation like any other change of a validated case', async () => {
    const on = await log({ cause: 'Timing', proof: 'Zero' })
    const checked = await world.as('anna').post(`/api/cases/${on}/validation`, {})
    expect(checked.status).toBe(201)
    const { body } = await adopt('marta', await say('And this', on), 'cues', 2)
    expect(body.taken).toMatchObject({ as: 3, waits: true })
    const published = (await world.as('haeun').get(`/api/cases/${on}`)).body
    expect(published).toMatchObject({ revision: 2, cues: 'The date is off' })
  })
})
