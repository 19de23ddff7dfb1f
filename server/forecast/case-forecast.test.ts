import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Forecast } from '#schema/api/forecast.ts'
import { entities } from '#schema/tables/index.ts'
import type { PeriodScheme } from '#schema/tables/organisation.ts'
import { caseNumber } from '../cases/numbers.ts'
import type { Person } from '../http/person.ts'
import { startTest, type World } from '../testing/build.ts'
import { forecastsOf } from './forecasts.ts'

/** Today is WD+2 of the October close. */
let world: World
beforeAll(async () => {
  world = await startTest()
  // Somebody has looked at this entity for three years.
  await cameOn('marta', 'PL02', ['2023-12-04'])
})
afterAll(() => world.close())

/** A case that came on these days, the first of them as its log. */
async function cameOn(who: string, entity: string, days: string[], rest: object = {}) {
  const [occurredAt, ...later] = days
  const log = { title: 'Freight accrual reversed twice', symptom: 'It differs', entity, occurredAt }
  const { body } = await world.as(who).post('/api/cases', { ...log, ...rest })
  for (const day of later) await again(who, body.number, entity, day)
  return body.number as string
}
const again = async (who: string, number: string, entity: string, occurredAt: string) =>
  (await world.as(who).post(`/api/cases/${number}/occurrences`, { entity, occurredAt })).body
const forecast = async (who: string, number: string, query = ''): Promise<Forecast> =>
  (await world.as(who).get(`/api/cases/${number}/forecast${query}`)).body

const YEARS = ['2024', '2025', '2026']
/** WD+2 of the closes of March, June, September and December. */
const QUARTERS = [
  ...['2024-01-03', '2024-04-02', '2024-07-02', '2024-10-02', '2025-01-02', '2025-04-02'],
  ...['2025-07-02', '2025-10-02', '2026-01-02', '2026-04-02', '2026-07-02', '2026-10-02']
]

describe('the forecast of a case', () => {
  it('names the close in which it comes next, its days and its usual working day', async () => {
    const number = await cameOn('marta', 'PL02', QUARTERS)
    const it = await forecast('marta', number)
    expect(it).toMatchObject({ pattern: 'quarterEnd', months: [3, 6, 9, 12], certainty: 'sure' })
    expect(it.next).toMatchObject({
      period: '2026-12',
      from: '2026-12-29',
      to: '2027-01-08',
      workingDay: 2
    })
    expect(it.coming).toHaveLength(12)
    expect(it.coming[0]).toMatchObject({ period: '2026-10', ends: '2026-11-09' })
    expect(it.seen).toMatchObject({ times: 12, last: '2026-10-02' })
    expect(it.seen.came).toHaveLength(12)
  })

  it('spans the whole period where it comes outside of closes', async () => {
    const days = YEARS.flatMap((year) => [`${year}-05-15`, `${year}-05-17`])
    const { next, seen } = await forecast('marta', await cameOn('marta', 'PL02', days))
    expect(next).toMatchObject({
      period: '2027-05',
      from: '2027-05-01',
      to: '2027-05-31',
      workingDay: null
    })
    expect(seen).toMatchObject({ times: 6, came: ['2024-05', '2025-05', '2026-05'] })
  })

  it('is unknown for what came once', async () => {
    const it = await forecast('marta', await cameOn('marta', 'PL02', ['2026-06-02']))
    expect(it).toMatchObject({ pattern: 'unknown', certainty: 'unknown', next: null })
  })

  it('may be asked of one entity, where it comes by another rule', async () => {
    const number = await cameOn('marta', 'PL02', QUARTERS)
    for (const year of YEARS) await again('marta', number, 'RO01', `${year}-02-14`)
    expect(await forecast('marta', number)).toMatchObject({ seen: { times: 15 } })
    expect(await forecast('marta', number, '?entity=RO01')).toMatchObject({
      pattern: 'sameMonth',
      months: [2],
      next: { period: '2027-02' },
      seen: { times: 3 }
    })
    expect(await forecast('marta', number, '?entity=RU01')).toMatchObject({
      pattern: 'unknown',
      seen: { times: 0 }
    })
  })

  it('goes by fiscal months: a British March is the end of its year', async () => {
    await keep('UK01', { kind: 'months', firstMonth: 4, named: 'end', lastDay: null })
    // Mid-April is in month 1, mid-March in month 12 of a year that begins in April.
    const days = YEARS.flatMap((year) => [`${year}-03-13`, `${year}-04-16`])
    const it = await forecast('sam', await cameOn('sam', 'UK01', days))
    expect(it).toMatchObject({ pattern: 'yearEnd', months: [1, 12] })
    expect(it.next).toMatchObject({ period: '2027-12', from: '2027-03-01', to: '2027-03-31' })
  })

  it('goes by periods of four, four and five weeks where an entity keeps them', async () => {
    await keep('UK01', {
      ...{ kind: 'weeks', pattern: '445', weekday: 5, month: 12, ends: 'last', named: 'end' }
    })
    const days = YEARS.flatMap((year) => [`${year}-03-15`, `${year}-09-13`])
    const it = await forecast('sam', await cameOn('sam', 'UK01', days))
    expect(it).toMatchObject({ pattern: 'halfYear', months: [3, 9], next: { period: '2027-03' } })
    expect(it.next).toMatchObject({ from: '2027-02-20', to: '2027-03-26' })
  })

  it('counts an occurrence elsewhere in the month in which it fell at home', async () => {
    await keep('UK01', { kind: 'months', firstMonth: 4, named: 'end', lastDay: null })
    const days = YEARS.map((year) => `${year}-05-15`)
    const number = await cameOn('sam', 'PL02', [...days, '2025-05-16'])
    await again('sam', number, 'UK01', '2025-05-14')
    expect(await forecast('sam', number)).toMatchObject({
      months: [5],
      seen: { times: 5, came: ['2024-05', '2025-05', '2026-05'] }
    })
  })
})

describe('what a reader may not see', () => {
  it('is no forecast: hidden and missing are the same', async () => {
    const number = await restrictedCase()
    const hidden = await world.as('haeun').get(`/api/cases/${number}/forecast`)
    const missing = await world.as('haeun').get('/api/cases/EX-999999/forecast')
    expect([hidden.status, missing.status]).toEqual([404, 404])
    expect(hidden.body).toEqual(missing.body)
  })

  it('does not count: a restricted occurrence is in nobody else’s figures', async () => {
    const number = await cameOn('marta', 'PL02', ['2026-02-17', '2026-03-17'])
    const secret = await again('marta', number, 'PL02', '2023-05-17')
    const restrictedTo = { units: [], people: [] }
    const { status } = await world
      .as('tomasz')
      .post(`/api/occurrences/${secret.id}/audience`, { restrictedTo })
    expect(status).toBe(201)
    const [hers, theirs] = [await forecast('marta', number), await forecast('haeun', number)]
    expect(hers.seen).toMatchObject({ times: 3, came: ['2023-05', '2026-02', '2026-03'] })
    expect(theirs.seen).toMatchObject({ times: 2, came: ['2026-02', '2026-03'] })
    expect(theirs.seen.periods).toBeLessThan(hers.seen.periods)
  })

  it('is left out of many forecasts at once as of one; nobody’s eyes leave nothing out', async () => {
    const [shown, hidden] = [await cameOn('marta', 'PL02', QUARTERS), await restrictedCase()]
    const numbers = [shown, hidden].map((it) => caseNumber(it) ?? 0)
    const times = async (reader: Person | null) => {
      const found = await forecastsOf(world.database.read, reader, numbers, { today: '2026-11-03' })
      return numbers.map((it) => found.get(it)?.seen.times)
    }
    expect(await times(somebody('haeun'))).toEqual([12, 0])
    expect(await times(somebody('marta'))).toEqual([12, 2])
    expect(await times(null)).toEqual([12, 2])
  })
})

/** For its author and owner alone. */
const restrictedCase = () =>
  cameOn('marta', 'PL02', ['2026-02-17', '2026-03-17'], { visibility: 'people' })
const keep = (code: string, scheme: PeriodScheme) =>
  world.database.transaction((tx) =>
    tx.update(entities).set({ scheme }).where(eq(entities.code, code))
  )
const somebody = (id: string): Person => ({
  ...{ id, name: id, language: 'en', entity: null, unit: null, roles: [], sessionId: null }
})
