import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aBridge, anItem } from '../testing/bridges.ts'
import { startTest, type World } from '../testing/build.ts'

let world: World
let bridge: string
let question: string
beforeAll(async () => {
  world = await startTest()
})
beforeEach(async () => {
  bridge = await aBridge(world)
  const { body } = await world.as('haeun').post(`/api/bridges/${bridge}/questions`, {
    text: 'Which bank takes the older form?'
  })
  question = body.id
})
afterAll(() => world.close())

const draft = { title: 'The bank takes the older form', symptom: 'The new one comes back' }
const log = (who: string, sent: object = draft, headers = {}) =>
  world.as(who).post(`/api/bridge-questions/${question}/case`, sent, headers)
const again = (who: string, number: string) =>
  world
    .as(who)
    .post(`/api/bridge-questions/${question}/occurrence`, { case: number, seen: 'Twice' })
const its = async (who: string) => {
  const { body } = await world.as(who).get(`/api/bridges/${bridge}/questions`)
  return body.items as { id: string; open: boolean; becameCase: { id: string } | null }[]
}
const casesCalled = async (title: string) => {
  const { body } = await world.as('haeun').get(`/api/search?q=${encodeURIComponent(title)}`)
  return body.hits.filter((it: { title: string }) => it.title.includes(title)).length as number
}

describe('a case logged from a question', () => {
  it('answers it in the same breath, for giver, receiver and their lead', async () => {
    const { status, body } = await log('haeun')
    expect(status).toBe(201)
    expect(body).toMatchObject({ state: 'open', title: draft.title, author: { id: 'haeun' } })
    for (const who of ['haeun', 'jiwoo', 'dohyun']) {
      expect(await its(who), who).toMatchObject([
        { open: false, becameCase: { id: body.number, title: draft.title } }
      ])
    }
    const from = await world.as('jiwoo').get(`/api/cases/${body.number}/bridge-questions`)
    expect(from.body.items).toMatchObject([{ id: question }])
  })

  it('is one case, however often a lost connection sends it', async () => {
    const title = 'The cheque book of the Busan branch'
    const key = { 'idempotency-key': 'from-the-outbox' }
    const [first, second] = [
      await log('haeun', { ...draft, title }, key),
      await log('haeun', { ...draft, title }, key)
    ]
    expect(second.body.number).toBe(first.body.number)
    expect(await casesCalled(title)).toBe(1)
    expect(await its('jiwoo')).toMatchObject([{ becameCase: { id: first.body.number } }])
  })

  it('is not written for those who do not know the question, nor for one that is gone', async () => {
    const title = 'The seal of the Incheon office'
    expect((await log('helen', { ...draft, title })).status).toBe(404)
    await world.as('haeun').post(`/api/bridge-questions/${question}/removal`)
    expect((await log('jiwoo', { ...draft, title })).status).toBe(404)
    expect((await log('haeun', { ...draft, title })).status).toBe(409)
    expect(await casesCalled(title)).toBe(0)
  })

  it('has to be there for both, said beside its readers', async () => {
    const title = 'The key of the archive'
    const few = { ...draft, title, visibility: 'people', people: ['haeun'] }
    const { status, body } = await log('haeun', few)
    expect(status).toBe(422)
    expect(Object.keys(body.fields)).toEqual(['visibility'])
    expect(await casesCalled(title)).toBe(0)
    expect(await its('haeun')).toMatchObject([{ open: true, becameCase: null }])
    const both = { ...few, people: ['haeun', 'jiwoo'] }
    expect((await log('haeun', both)).status).toBe(201)
  })

  it('leaves the question open again when it was a mistake, and comes back with the case', async () => {
    const { body } = await log('haeun')
    await world.as('haeun').post(`/api/cases/${body.number}/withdrawal`, {})
    for (const who of ['haeun', 'jiwoo', 'dohyun']) {
      expect(await its(who), who).toMatchObject([{ id: question, open: true, becameCase: null }])
    }
    await world.as('haeun').delete(`/api/cases/${body.number}/withdrawal`)
    expect(await its('jiwoo')).toMatchObject([{ open: false, becameCase: { id: body.number } }])
  })

  it('leaves the question with the two when it was for a few and is withdrawn', async () => {
    const few = { ...draft, visibility: 'people', people: ['haeun', 'jiwoo'] }
    const { body } = await world.as('jiwoo').post(`/api/bridge-questions/${question}/case`, few)
    await world.as('jiwoo').post(`/api/cases/${body.number}/withdrawal`, {})
    expect(await its('dohyun')).toEqual([])
    expect(await its('haeun')).toMatchObject([{ open: true }])
  })

  it('may turn out to be one that is known: it answers, and has happened again', async () => {
    const { body: known } = await world.as('jiwoo').post('/api/cases', draft)
    const { status, body } = await again('haeun', known.number)
    expect(status).toBe(201)
    expect(body).toMatchObject({ case: known.number, seen: 'Twice', holder: { id: 'haeun' } })
    expect(await its('jiwoo')).toMatchObject([{ becameCase: { id: known.number } }])
    expect((await again('haeun', 'EX-99999')).status).toBe(422)
    expect((await again('helen', known.number)).status).toBe(404)
  })
})

it('a question belongs to an item of the map that its reader sees, and to no other', async () => {
  const to = (sent: object, who = 'haeun') =>
    world.as(who).post(`/api/bridge-questions/${question}/item`, sent)
  const item = await anItem(world, bridge, { title: 'Forms of the bank' })
  const elsewhere = await anItem(world, await aBridge(world, { giver: 'anna', receiver: 'marta' }))
  const few = { ...draft, visibility: 'people', people: ['haeun'] }
  const { body: secret } = await world.as('haeun').post('/api/cases', few)
  const hidden = await anItem(world, bridge, { case: secret.number })
  expect((await to({ item: elsewhere })).body.fields).toHaveProperty('item')
  expect((await to({ item: hidden }, 'jiwoo')).body.fields).toHaveProperty('item')
  expect((await to({ item })).body).toMatchObject({ open: false, becameItem: { id: item } })
  const { body } = await world.as('jiwoo').delete(`/api/bridge-questions/${question}/settlement`)
  expect(body).toMatchObject({ open: true, becameItem: null })
})
