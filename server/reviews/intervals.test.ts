import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Interval } from '#schema/api/reviews.ts'
import { startTest, type World } from '../testing/build.ts'

let world: World
beforeAll(async () => {
  world = await startTest()
})
afterAll(() => world.close())

/** A validated case, checked on 3 November 2026. */
async function validated(process: string, own: number | null = null, fields: object = {}) {
  const { body } = await world.as('marta').post('/api/cases', {
    ...{ title: `Of ${process}`, symptom: 'b', process, language: 'en' },
    ...{ steps: [{ text: 'Look' }], cause: 'c', proof: 'd', ...fields }
  })
  const sent = own === null ? {} : { reviewEveryMonths: own }
  const { status } = await world.as('grace').post(`/api/cases/${body.number}/validation`, sent)
  expect(status).toBe(201)
  return body.number
}

const set = (who: string, process: string, reviewEveryMonths: number | null) =>
  world.as(who).patch(`/api/processes/${process}`, { reviewEveryMonths })

const dueOf = async (number: string): Promise<string> =>
  (await world.as('grace').get(`/api/cases/${number}`)).body.reviewBy

const intervalOf = async (process: string, who = 'grace'): Promise<Interval> => {
  const { body } = await world.as(who).get('/api/reviews/intervals')
  return body.items.find((it: Interval) => it.process === process)
}

describe('how often a case is reviewed', () => {
  it('is once a year where nobody says anything', async () => {
    expect(await dueOf(await validated('finance.ap.grir'))).toBe('2027-11-03')
  })

  it('is what the nearest process says, and cases checked before move along', async () => {
    const [near, far] = [await validated('finance.ap.grir'), await validated('finance.ar.cash')]
    const { status, body } = await set('grace', 'finance', 24)
    expect(status).toBe(200)
    expect(body).toMatchObject({ code: 'finance', reviewEveryMonths: 24, reviewMonths: 24 })
    expect([await dueOf(near), await dueOf(far)]).toEqual(['2028-11-03', '2028-11-03'])
    await set('anna', 'finance.ap', 3)
    expect([await dueOf(near), await dueOf(far)]).toEqual(['2027-02-03', '2028-11-03'])
    expect(await dueOf(await validated('finance.ap.grir'))).toBe('2027-02-03')
    await set('grace', 'finance', 6)
    expect([await dueOf(near), await dueOf(far)]).toEqual(['2027-02-03', '2027-05-03'])
    const back = await set('anna', 'finance.ap', null)
    expect(back.body).toMatchObject({ reviewEveryMonths: null, reviewMonths: 6 })
    expect(await dueOf(near)).toBe('2027-05-03')
    await set('grace', 'finance', null)
    expect(await dueOf(far)).toBe('2027-11-03')
  })

  it('is the case’s own where it has one', async () => {
    const number = await validated('finance.gl.close', 2)
    await set('grace', 'finance.gl', 18)
    expect(await dueOf(number)).toBe('2027-01-03')
    await set('grace', 'finance.gl', null)
  })

  it('ends earlier for a case that says until when it is valid', async () => {
    const number = await validated('finance.ic.recon', null, { validUntil: '2026-12-31' })
    expect(await dueOf(number)).toBe('2026-12-31')
    await set('grace', 'finance.ic', 1)
    expect(await dueOf(number)).toBe('2026-12-03')
    await set('grace', 'finance.ic', 36)
    expect(await dueOf(number)).toBe('2026-12-31')
    await set('grace', 'finance.ic', null)
  })

  it('is told with the next day on which something of mine falls due', async () => {
    const { body } = await world.as('elena').get('/api/reviews')
    expect(body.nextDue).toBe('2027-01-03')
    expect((await world.as('marta').get('/api/reviews')).body.nextDue).toBeNull()
  })

  it('is listed with what holds, what would hold, and how many cases go by it', async () => {
    await validated('finance.fa.depreciation')
    await validated('finance.fa.depreciation', 5)
    expect(await intervalOf('finance.fa')).toEqual({
      ...{ process: 'finance.fa', reviewEveryMonths: null, reviewMonths: 12, above: 12, cases: 1 }
    })
    const before = await intervalOf('finance')
    await set('grace', 'finance.fa', 9)
    expect(await intervalOf('finance.fa.depreciation')).toMatchObject({ reviewMonths: 9, above: 9 })
    expect(await intervalOf('finance.fa')).toMatchObject({ above: 12, cases: 1 })
    expect((await intervalOf('finance')).cases).toBe(before.cases - 1)
  })

  it('is listed for one’s own processes only, and counts only cases that one sees', async () => {
    const { body } = await world.as('anna').get('/api/reviews/intervals')
    const codes = body.items.map(({ process }: Interval) => process)
    expect(codes).toContain('finance.ap')
    expect(codes.filter((it: string) => !it.startsWith('finance.ap'))).toEqual([])
    expect((await world.as('marta').get('/api/reviews/intervals')).body.items).toEqual([])
    const before = await intervalOf('finance.ap', 'helen')
    const secret = { visibility: 'people', people: [] }
    await validated('finance.ap.vendor', null, secret)
    expect(await intervalOf('finance.ap', 'helen')).toEqual(before)
    expect((await intervalOf('finance.ap', 'anna')).cases).toBe(before.cases + 1)
  })

  it('is set by its experts and by administrators, in months from 1 to 60', async () => {
    expect((await set('marta', 'finance.ap', 3)).status).toBe(403)
    expect((await set('anna', 'finance', 3)).status).toBe(403)
    expect((await set('helen', 'finance.ap', 3)).status).toBe(200)
    expect((await set('anna', 'finance.nothing', 3)).status).toBe(404)
    for (const wrong of [0, 61, 1.5]) {
      const { status, body } = await set('anna', 'finance.ap', wrong)
      expect(status).toBe(422)
      expect(body.fields).toHaveProperty('reviewEveryMonths')
    }
  })
})
