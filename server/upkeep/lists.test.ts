import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { activity } from '#schema/tables/index.ts'
import { startTest, type World } from '../testing/build.ts'
import { doublesAmong } from './doubles.ts'

let world: World
beforeAll(async () => {
  world = await startTest()
})
afterAll(() => world.close())

const helen = () => world.as('helen')
const list = async (kind: string, who = 'helen') =>
  (await world.as(who).get(`/api/lists/${kind}`)).body
const rename = (kind: string, body: object) => helen().post(`/api/lists/${kind}/renaming`, body)

async function log(who: string, rest: object) {
  const { status, body } = await world.as(who).post('/api/cases', {
    ...{ title: 'Posting refused', symptom: 'It says no', process: 'finance.ap.grir' },
    ...rest
  })
  expect(status).toBe(201)
  return body.number as string
}

describe('likely doubles', () => {
  it('are the same letters, whatever their case, signs, spaces and marks', () => {
    expect(doublesAmong(['SAP S/4', 'sap s4', 'SAP-S/4', 'Excel', 'EXCEL ', 'Płatnik'])).toEqual([
      ['SAP S/4', 'sap s4', 'SAP-S/4'],
      ['Excel', 'EXCEL ']
    ])
    expect(doublesAmong(['Platnik', 'Płatnik', 'Închidere', 'Inchidere'])).toHaveLength(2)
    expect(doublesAmong(['1C', '1С', 'Банк', 'Bank'])).toEqual([['1C', '1С']])
    expect(doublesAmong(['더존 아이큐브', '더존아이큐브'])).toHaveLength(1)
  })

  it('keep apart what figures keep apart', () => {
    expect(doublesAmong(['201-1', '2011', '20-11'])).toEqual([])
    expect(doublesAmong(['201-1', '201.1', '201 1'])).toHaveLength(1)
    expect(doublesAmong(['M8 082', 'M8-082', 'm8082'])).toEqual([['M8 082', 'M8-082']])
    expect(doublesAmong(['+', '-', '?'])).toEqual([])
  })
})

describe('two systems that are the same', () => {
  let ours: string
  let hidden: string

  beforeAll(async () => {
    ours = await log('marta', { system: 'SAP S4', tags: ['month end', 'Month-end', 'bank'] })
    await log('marta', { system: 'SAP S/4' })
    await log('sam', { system: 'SAP S/4' })
    hidden = await log('soyeon', { system: 'SAP S4', visibility: 'people', people: [] })
    await log('soyeon', { system: 'Salaries', visibility: 'people', people: [] })
  })

  it('are suggested, counted from what the administrator may see', async () => {
    const { items, doubles } = await list('system')
    expect(items).toEqual([
      { value: 'SAP S/4', count: 2 },
      { value: 'SAP S4', count: 1 }
    ])
    expect(doubles).toEqual([['SAP S/4', 'SAP S4']])
    expect((await world.as('grace').get('/api/lists/system')).status).toBe(403)
  })

  it('become one in every revision, everywhere; the look says the same before', async () => {
    const edited = await world
      .as('marta')
      .patch(`/api/cases/${ours}`, { cues: 'Look' }, { 'if-match': '"1"' })
    expect(edited.body.head).toBe(2)
    const look = await rename('system', { values: ['SAP S4'], to: 'SAP S/4', preview: true })
    expect(look.body).toMatchObject({ touched: [{ what: 'cases', count: 2 }], hidden: 1 })
    expect((await list('system')).items).toHaveLength(2)
    const done = await rename('system', { values: ['SAP S4'], to: 'SAP S/4' })
    expect(done.body).toEqual(look.body)

    const marta = world.as('marta')
    for (const revision of ['1', '2']) {
      const { body } = await marta.get(`/api/cases/${ours}?revision=${revision}`)
      expect(body).toMatchObject({ system: 'SAP S/4', head: 2 })
    }
    expect((await world.as('soyeon').get(`/api/cases/${hidden}`)).body.system).toBe('SAP S/4')
    expect((await list('system')).items).toEqual([{ value: 'SAP S/4', count: 3 }])
    const found = await marta.get(`/api/search?system=${encodeURIComponent('SAP S/4')}`)
    expect(found.body.hits.map(({ number }: { number: string }) => number)).toContain(ours)
    expect((await marta.get('/api/picks?kind=system')).body.items).toEqual(['SAP S/4'])
  })

  it('leave no text in the record of what was done', async () => {
    const rows = await world.database.read.select().from(activity)
    const done = rows.filter(({ kind, verb }) => kind === 'organisation' && verb === 'merged')
    expect(done).toHaveLength(1)
    expect(done[0]).toMatchObject({ verb: 'merged', subject: 'list:system', person: 'helen' })
    expect(JSON.stringify(done[0])).not.toContain('SAP')
  })

  it('do not come back with a change made on the same head to another field', async () => {
    const { status, body } = await world
      .as('marta')
      .patch(`/api/cases/${ours}`, { proof: 'Zero' }, { 'if-match': '"2"' })
    expect(status).toBe(200)
    expect(body).toMatchObject({ head: 3, system: 'SAP S/4' })
  })

  it('cannot be named by somebody who does not see them', async () => {
    const { body } = await rename('system', { values: ['Salaries'], to: 'Payroll' })
    expect(body.fields).toEqual({ values: '“Salaries” does not stand in the list any more.' })
    const made = await rename('system', { values: ['Nothing'], to: 'Payroll' })
    expect(Object.keys(made.body.fields)).toEqual(['values'])
    const same = await rename('system', { values: ['SAP S/4'], to: ' SAP S/4 ' })
    expect(Object.keys(same.body.fields)).toEqual(['to'])
  })

  it('stand once in a list that held both', async () => {
    await rename('tag', { values: ['Month-end', 'month end'], to: 'month end' })
    expect((await world.as('marta').get(`/api/cases/${ours}`)).body.tags).toEqual([
      'month end',
      'bank'
    ])
  })

  it('keep what people search for by name finding it', async () => {
    const marta = world.as('marta')
    await marta.post('/api/searches', { query: 'system=SAP+S%2F4', name: 'Mine' })
    const { body } = await rename('system', { values: ['SAP S/4'], to: 'SAP S/4HANA' })
    expect(body.touched).toContainEqual({ what: 'searches', count: 1 })
    const [kept] = (await marta.get('/api/searches')).body.items
    expect(new URLSearchParams(kept.query).get('system')).toBe('SAP S/4HANA')
  })
})

describe('accounts and counterparts', () => {
  it('change in postings and occurrences too', async () => {
    const number = await log('marta', {
      accounts: ['201-1'],
      steps: [{ text: 'Post it', posting: { debit: '201-1', credit: '300' } }],
      counterpart: 'ACME sp. z o.o.',
      entity: 'PL02'
    })
    await rename('account', { values: ['201-1'], to: '201.1' })
    await rename('counterpart', { values: ['ACME sp. z o.o.'], to: 'Acme' })
    const { body } = await world.as('marta').get(`/api/cases/${number}`)
    expect(body.accounts).toEqual(['201.1'])
    expect(body.steps[0].posting).toMatchObject({ debit: '201.1', credit: '300' })
    const { items } = (await world.as('marta').get(`/api/cases/${number}/occurrences`)).body
    expect(items[0].counterpart).toBe('Acme')
  })
})

it('loses nothing, however values are merged: as many cases stand in the list as before', async () => {
  const seed = Number(process.env['TEST_SEED'] ?? 2026)
  const codes = ['F5 201', 'F5-201', 'f5 201', 'M8 082', 'M8.082', 'KI 235']
  for (const messageCode of [...codes, ...codes.slice(0, 3)]) await log('marta', { messageCode })
  const total = async () =>
    (await list('messageCode')).items.reduce(
      (sum: number, it: { count: number }) => sum + it.count,
      0
    )
  const before = await total()
  expect(before).toBe(9)
  const pairs = fc.sample(fc.tuple(fc.nat(), fc.nat()), { numRuns: 12, seed })
  for (const [a, b] of pairs) {
    const { items } = await list('messageCode')
    const value = (at: number): string => items[at % items.length].value
    await rename('messageCode', { values: [value(a)], to: value(b) })
    expect(await total()).toBe(before)
  }
  expect((await list('messageCode')).items.length).toBeLessThan(codes.length)
})
