import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RiskBoard } from '#schema/api/risk.ts'
import { activity, bridgeItems, bridges } from '#schema/tables/index.ts'
import { startTest, type World } from '../testing/build.ts'

/** When the world of tests begins. */
const NOW = '2026-11-03T16:40:00.000Z'

let world: World
beforeAll(async () => {
  world = await startTest()
})
afterAll(() => world.close())

/** A material case with a deadline of the tax office: as critical as can be. */
const critical = { materialityBand: 'material', counterpartKind: 'taxOffice' }
const routine = { materialityBand: 'trivial' }

/** Written and solved today; its writer has done it alone once. */
async function solved(who: string, process: string, fields: object = critical) {
  const { status, body } = await world.as(who).post('/api/cases', {
    ...{ title: `Of ${process}`, symptom: 'b', process, language: 'en', cause: 'c', proof: 'd' },
    ...{ steps: [{ text: 'Look' }], ...fields }
  })
  expect(status).toBe(201)
  return body.number as string
}

/** The same again, in each of these periods. */
async function does(who: string, number: string, periods: string[], fields: object = {}) {
  for (const period of periods) {
    const sent = { outcome: 'worked', period, ...fields }
    const { status } = await world.as(who).post(`/api/cases/${number}/occurrences`, sent)
    expect(status).toBe(201)
  }
}

/** A case that its writer has done alone in two periods. */
async function held(who: string, process: string, fields?: object) {
  const number = await solved(who, process, fields)
  await does(who, number, ['2026-06'])
  return number
}

async function boardOf(reader: string, query = ''): Promise<RiskBoard> {
  const { status, body } = await world.as(reader).get(`/api/risk${query}`)
  expect(status).toBe(200)
  return body
}
const personIn = (board: RiskBoard, id: string) =>
  board.people.find(({ person }) => person.id === id)

describe('what would leave with somebody', () => {
  it('is how soon they leave times how critical the work is that they do alone', async () => {
    await world.as('jiwoo').patch('/api/me', { leavesOn: '2027-04-30' })
    const number = await held('jiwoo', 'tax.vat')
    const risk = personIn(await boardOf('dohyun'), 'jiwoo')
    expect(risk).toMatchObject({
      ...{ departure: 5, criticality: 5, risk: 25, covered: 0, residual: 25, counted: 1, only: 1 },
      ...{ unit: 'kr-finance', work: [{ number, others: [], bridge: null }] }
    })
    expect(risk?.work[0]?.why).toEqual(['atStake', 'deadlineOutside'])
  })

  it('is less when somebody who stays does the work alone, in two periods', async () => {
    const [number, other] = [await held('jiwoo', 'tax.vat'), await held('jiwoo', 'tax.reporting')]
    const before = personIn(await boardOf('dohyun'), 'jiwoo')
    await does('haeun', number, ['2026-08'])
    expect(personIn(await boardOf('dohyun'), 'jiwoo')?.residual).toBe(before?.residual)
    await does('haeun', number, ['2026-09'], { helpedBy: 'jiwoo' })
    expect(personIn(await boardOf('dohyun'), 'jiwoo')?.residual).toBe(before?.residual)
    await does('haeun', number, ['2026-10'])
    const after = personIn(await boardOf('dohyun'), 'jiwoo')
    expect(after?.residual).toBeLessThan(before?.residual ?? 0)
    expect(after?.risk).toBe(before?.risk)
    expect(after?.only).toBe((before?.only ?? 0) - 1)
    const work = (of: string) => after?.work.find((it) => it.number === of)
    expect(work(number)?.others).toMatchObject([{ id: 'haeun', stays: true, leavesOn: null }])
    expect(work(other)?.others).toEqual([])
  })

  it('is not less for routine while something critical rests on that person', async () => {
    await held('soyeon', 'payroll.run')
    const number = await held('soyeon', 'payroll.run', routine)
    await does('haeun', number, ['2026-08', '2026-09'])
    expect(personIn(await boardOf('dohyun'), 'soyeon')).toMatchObject({
      ...{ departure: 1, risk: 5, counted: 1, covered: 0, residual: 5, only: 1 }
    })
  })

  it('counts all work where nothing is critical', async () => {
    const number = await held('kyungmin', 'treasury.statement', routine)
    await held('kyungmin', 'treasury.payments', routine)
    await does('haeun', number, ['2026-08', '2026-09'])
    expect(personIn(await boardOf('dohyun'), 'kyungmin')).toMatchObject({
      ...{ criticality: 1, risk: 1, counted: 2, covered: 0.5, residual: 0.5 }
    })
  })

  it('is not covered by somebody who leaves before them, with them or soon after', async () => {
    const number = await held('tomasz', 'finance.gl.close')
    await does('anna', number, ['2026-08', '2026-09'])
    const state = (who: string, leavesOn: string | null) =>
      world.as('tomasz').post(`/api/people/${who}/leaving`, { leavesOn })
    await state('tomasz', '2027-06-30')
    for (const [leavesOn, stays] of [
      ['2027-06-30', false],
      ['2027-03-31', false],
      ['2028-06-30', false],
      ['2028-07-01', true],
      [null, true]
    ] as const) {
      await state('anna', leavesOn)
      const risk = personIn(await boardOf('tomasz'), 'tomasz')
      expect(risk?.work[0]?.others).toMatchObject([{ id: 'anna', leavesOn, stays }])
      expect(risk?.residual).toBe(stays ? 0 : 25)
    }
    await state('tomasz', null)
  })

  it('does not count whom it cannot ask any more', async () => {
    const number = await held('priya', 'it.interfaces')
    await does('sam', number, ['2026-08', '2026-09'])
    expect(personIn(await boardOf('priya'), 'priya')?.only).toBe(0)
    await world.as('helen').post('/api/people/sam/deactivation', { successor: null })
    expect(personIn(await boardOf('priya'), 'priya')?.only).toBe(1)
    await world.as('helen').delete('/api/people/sam/deactivation')
  })
})

describe('who is told', () => {
  it('shows a member what would leave with themselves, and nobody else', async () => {
    await held('marta', 'finance.ap.grir')
    const board = await boardOf('marta')
    expect(board.people.map(({ person }) => person.id)).toEqual(['marta'])
    expect(board.units).toEqual([])
    expect(board.people[0]?.work).toHaveLength(1)
    expect(board.processes.map(({ process }) => process)).toEqual(['finance.ap.grir'])
  })

  it('shows an administrator who leads nothing only themselves', async () => {
    expect((await boardOf('helen')).people.map(({ person }) => person.id)).toEqual(['helen'])
  })

  it('shows a lead the people of the units led, and refuses other units and people', async () => {
    const board = await boardOf('dohyun')
    expect(board.units).toEqual([{ id: 'kr-finance', name: 'Finance Incheon' }])
    expect(new Set(board.people.map(({ unit }) => unit))).toEqual(new Set(['kr-finance']))
    expect(board.people.length).toBeGreaterThan(3)
    const get = async (who: string, query: string) =>
      (await world.as(who).get(`/api/risk?${query}`)).status
    expect(await get('dohyun', 'unit=kr-finance')).toBe(200)
    expect(await get('dohyun', 'unit=uk-group')).toBe(403)
    expect(await get('dohyun', 'person=marta')).toBe(403)
    expect(await get('dohyun', 'person=nobody')).toBe(404)
    expect(await get('dohyun', 'leaves=2027-01-01')).toBe(422)
    for (const other of ['haeun', 'dohyun', 'helen']) {
      const refused = await world.as('marta').get(`/api/risk?person=${other}&leaves=2027-01-01`)
      expect(refused.status).toBe(403)
      expect(refused.body.detail).toContain('to that person and to their lead')
    }
    expect(await get('marta', 'person=marta&leaves=2027-01-01')).toBe(200)
    expect(await get('helen', 'unit=systems')).toBe(403)
  })

  it('tells nobody by a detour when somebody of another unit leaves', async () => {
    const number = await held('dmitri', 'treasury.statement')
    await does('jiwoo', number, ['2026-08', '2026-09'])
    const [work] = personIn(await boardOf('olga'), 'dmitri')?.work ?? []
    expect(work?.others).toEqual([{ id: 'jiwoo', name: 'Han Ji-woo', leavesOn: null, stays: true }])
    const process = (await boardOf('olga')).processes.find(
      (it) => it.process === 'treasury.statement'
    )
    expect(process?.work[0]?.alone.map(({ leavesOn }) => leavesOn)).toEqual([null, null])
  })

  it('counts no case and no occurrence that the reader may not see', async () => {
    const secret = { visibility: 'people', people: [] }
    const number = await held('andrei', 'tax.einvoice', { ...critical, ...secret })
    expect(personIn(await boardOf('andrei'), 'andrei')?.work).toMatchObject([{ number }])
    await does('mihai', await held('mihai', 'sales.orders'), ['2026-07'])
    const { body } = await world.as('andrei').get('/api/risk')
    expect(JSON.stringify(body)).toContain(number)
    for (const reader of ['dohyun', 'mihai', 'priya']) {
      expect(JSON.stringify(await boardOf(reader))).not.toContain(`"${number}"`)
    }
  })
})

describe('a bridge', () => {
  it('is named at the work that is crossing on it, to those who see the bridge', async () => {
    const number = await held('viktor', 'tax.vat')
    const id = 'a-bridge-of-viktor'
    await world.database.transaction(async (tx) => {
      await tx.insert(bridges).values({
        ...{ id, kind: 'handover', giver: 'viktor', receiver: 'dmitri', entity: 'RU01' },
        ...{ startsOn: '2026-11-02', endsOn: '2027-05-31', purpose: '', madeBy: 'olga' },
        ...{ createdAt: NOW, startedAt: NOW, endReason: '', version: 1 }
      })
      await tx.insert(bridgeItems).values({
        ...{ id: 'its-item', bridge: id, kind: 'case', domain: 'routine', title: '', note: '' },
        ...{ caseNumber: Number(number.slice(3)), criticality: 5, target: 'doneAlone' },
        ...{ position: 1, reasons: [], addedBy: 'olga', addedAt: NOW, dropReason: '', version: 1 }
      })
    })
    const bridge = { id, receiver: { id: 'dmitri', name: 'Дмитрий Орлов' }, endsOn: '2027-05-31' }
    for (const reader of ['olga', 'viktor']) {
      const risk = personIn(await boardOf(reader), 'viktor')
      expect(risk?.bridges).toEqual([bridge])
      expect(risk?.work).toMatchObject([{ number, bridge }])
    }
  })
})

describe('what if somebody left', () => {
  it('shows what would have nobody and what would rest on one person', async () => {
    const [mine, shared] = [await held('elena', 'legal.archive'), await held('elena', 'it.access')]
    await does('ioana', shared, ['2026-08', '2026-09'])
    const plain = await boardOf('elena')
    expect(plain.whatIf).toBeNull()
    const board = await boardOf('elena', '?person=elena&leaves=2027-02-28')
    expect(board.whatIf).toMatchObject({
      ...{ person: { id: 'elena' }, leavesOn: '2027-02-28' },
      before: { departure: 1, risk: 5, residual: 2.5 },
      after: { departure: 5, risk: 25, residual: 12.5 },
      nobody: [{ number: mine }],
      one: [{ number: shared, others: [{ id: 'ioana' }] }],
      processes: [{ process: 'legal.archive', before: 0, after: 1 }]
    })
    expect(personIn(board, 'elena')).toMatchObject({ leavesOn: '2027-02-28', risk: 25 })
    expect(personIn(board, 'ioana')?.only).toBe(1)
    expect(personIn(plain, 'ioana')?.only).toBe(0)
  })

  it('names who is left for a time only, and does not call that cover', async () => {
    const number = await held('tomasz', 'logistics.stock')
    await does('anna', number, ['2026-08', '2026-09'])
    const state = (leavesOn: string | null) =>
      world.as('tomasz').post('/api/people/anna/leaving', { leavesOn })
    await state('2027-03-31')
    const { whatIf, people } = await boardOf('tomasz', '?person=tomasz&leaves=2027-02-28')
    expect(whatIf?.one.map((it) => it.number)).toContain(number)
    expect(whatIf?.nobody.map((it) => it.number)).not.toContain(number)
    for (const id of ['tomasz', 'anna']) {
      const risk = people.find(({ person }) => person.id === id)
      const work = risk?.work.find((it) => it.number === number)
      expect(work?.others.map((it) => it.stays)).toEqual([false])
    }
    await state(null)
  })

  it('stores nothing', async () => {
    const deeds = async () => (await world.database.read.select().from(activity)).length
    const [before, noted] = [await boardOf('elena'), await deeds()]
    await boardOf('elena', '?person=elena&leaves=2026-12-31')
    expect(await boardOf('elena')).toEqual(before)
    expect(await deeds()).toBe(noted)
  })

  it('is asked of today where no day is named', async () => {
    const { whatIf } = await boardOf('elena', '?person=elena')
    expect(whatIf?.leavesOn).toBe('2026-11-03')
  })
})
