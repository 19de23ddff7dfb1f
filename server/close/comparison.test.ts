import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Board, ComparedClose, Comparison, Expected } from '#schema/api/closes.ts'
import { startTest, type World } from '../testing/build.ts'

/** A company that has kept its exceptions for a year; today is WD+2 of the October close. */
let world: World
let monthly: string
let quarterly: string
let once: string

beforeAll(async () => {
  world = await startTest()
  const solved = async (who: string, title: string, rest: object) => {
    const what = { title, symptom: 'It differs', process: 'finance.ic.recon', entity: 'PL02' }
    const { body } = await world.as(who).post('/api/cases', { ...what, ...rest })
    const steps = [{ text: 'Net it' }]
    const minutes = 40
    await world.as(who).post(`/api/cases/${body.number}/resolution`, { steps, minutes })
    return body.number as string
  }
  const again = (number: string, who: string, occurredAt: string, rest: object = {}) =>
    world.as(who).post(`/api/cases/${number}/occurrences`, { entity: 'PL02', occurredAt, ...rest })

  monthly = await solved('anna', 'Intercompany difference list', { occurredAt: '2026-01-06' })
  quarterly = await solved('anna', 'Freight accrual reversed twice', { occurredAt: '2025-12-03' })
  once = await solved('anna', 'Bank holiday forgotten', { occurredAt: '2026-07-02' })
  // Third working day of February to September, but not of May.
  for (const day of ['02-04', '03-04', '04-03', '05-05', '07-03', '08-05', '09-03', '10-05']) {
    await again(monthly, 'anna', `2026-${day}`, { outcome: 'worked', minutes: 9 })
  }
  for (const day of ['2026-01-05', '2026-04-02', '2026-07-02']) {
    await again(quarterly, day.includes('07') ? 'marta' : 'anna', day, { outcome: 'worked' })
  }
})
afterAll(() => world.close())

const compare = async (who: string, query = ''): Promise<Comparison> =>
  (await world.as(who).get(`/api/closes/2026-10/comparison${query}`)).body
const expectedIn = async (who: string, period = '2026-10'): Promise<Expected[]> => {
  const { body } = await world.as(who).get(`/api/closes/${period}`)
  return (body as Board).lanes.flatMap(({ expected }) => expected)
}
const dayOf = (close: ComparedClose | undefined, day: number) =>
  close?.days.find(({ workingDay }) => workingDay === day)

describe('what past closes let expect', () => {
  it('is what came at an entity in at least half of them, on the day on which it mostly came', async () => {
    expect(await expectedIn('marta')).toMatchObject([
      { case: monthly, entity: 'PL02', workingDay: 3, kind: 'month', came: 9, of: 11 }
    ])
  })

  it('names who solved it alone, if only one person ever did', async () => {
    const [it] = await expectedIn('marta')
    expect(it?.alone).toMatchObject({ id: 'anna', name: 'Anna Nowak' })
  })

  it('counts quarter ends among themselves, where that says more', async () => {
    const found = await expectedIn('marta', '2026-12')
    expect(found.find((it) => it.case === quarterly)).toMatchObject({
      kind: 'quarter',
      came: 3,
      of: 4,
      alone: null
    })
  })

  it('is gone once it has come, and is back if that was a mistake', async () => {
    expect((await expectedIn('marta')).map((it) => it.case)).not.toContain(once)
    const { body } = await world
      .as('anna')
      .post(`/api/cases/${monthly}/occurrences`, { entity: 'PL02' })
    expect((await expectedIn('marta')).map((it) => it.case)).not.toContain(monthly)
    await world.as('anna').post(`/api/occurrences/${body.id}/withdrawal`, {})
    expect((await expectedIn('marta')).map((it) => it.case)).toContain(monthly)
  })

  it('counts nothing that the reader may not see', async () => {
    expect((await expectedIn('sam')).map((it) => it.case)).toContain(monthly)
    const change = { visibility: 'people', people: ['marta'] }
    const { body } = await world.as('anna').get(`/api/cases/${monthly}?revision=head`)
    const match = { 'if-match': `"${body.head}"` }
    const changed = await world.as('anna').patch(`/api/cases/${monthly}`, change, match)
    expect(changed.status).toBe(200)
    expect(await expectedIn('sam')).toEqual([])
    expect((await expectedIn('marta')).map((it) => it.case)).toContain(monthly)
  })
})

describe('the comparison', () => {
  it('puts the same working days of this close and the ones before beside each other', async () => {
    const { clock } = world
    const open = async (who: string, title: string) => {
      const what = { title, symptom: 'It differs', entity: 'RO01' }
      const { body } = await world.as(who).post('/api/cases', what)
      const { body: list } = await world.as(who).get(`/api/cases/${body.number}/occurrences`)
      return list.items[0].id as string
    }
    const close = (who: string, id: string) =>
      world.as(who).post(`/api/occurrences/${id}/outcome`, { outcome: 'worked' })

    clock.set('2026-09-30T09:00:00.000Z')
    const first = await open('andrei', 'First')
    clock.set('2026-10-02T09:00:00.000Z')
    const second = await open('andrei', 'Second')
    await close('andrei', first)
    clock.set('2026-10-13T09:00:00.000Z')
    await close('andrei', second)
    clock.set('2026-10-30T09:00:00.000Z')
    const third = await open('ioana', 'Third')
    clock.set('2026-11-02T09:00:00.000Z')
    await open('ioana', 'Fourth')
    await close('ioana', third)
    clock.set('2026-11-03T16:40:00.000Z')

    const { today, closes } = await compare('ioana', '?entity=RO01')
    expect(today).toBe(2)
    expect(closes.map(({ period, which }) => [period, which])).toEqual([
      ['2026-10', 'this'],
      ['2026-09', 'before']
    ])
    const [now, before] = closes
    expect(dayOf(now, -2)).toMatchObject({ opened: 0, closed: 0, open: 0 })
    expect(dayOf(now, -1)).toMatchObject({ opened: 1, closed: 0, open: 1 })
    expect(dayOf(now, 1)).toMatchObject({ opened: 1, closed: 1, open: 1 })
    expect(dayOf(now, 2)).toMatchObject({ opened: 0, closed: 0, open: 1 })
    expect(dayOf(now, 3)).toMatchObject({ opened: null, closed: null, open: null })
    expect(dayOf(before, -1)).toMatchObject({ opened: 1, closed: 0, open: 1 })
    expect(dayOf(before, 2)).toMatchObject({ opened: 1, closed: 1, open: 1 })
    expect(dayOf(before, 6)).toMatchObject({ opened: 0, closed: 0, open: 1 })
    expect(now?.end).toEqual({ period: '2026-10', workingDay: null, open: 1 })
    // The ninth working day of October.
    expect(before?.end).toEqual({ period: '2026-09', workingDay: 9, open: 0 })

    const { body: board } = await world.as('ioana').get('/api/closes/2026-10?entity=RO01')
    expect(board.figures).toMatchObject({
      expectedEnd: 9,
      ends: [{ period: '2026-09', workingDay: 9, open: 0 }],
      openThen: { period: '2026-09', open: 1 }
    })
  })
})
