import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Board, Lane, Slip } from '#schema/api/closes.ts'
import { entities, rates } from '#schema/tables/index.ts'
import { startTest, type World } from '../testing/build.ts'

/** WD+2 of the October close. */
let world: World
beforeAll(async () => {
  world = await startTest()
})
afterAll(() => world.close())

const board = async (who = 'marta', query = ''): Promise<Board> => {
  const { status, body } = await world.as(who).get(`/api/closes/2026-10${query}`)
  expect(status).toBe(200)
  return body
}
const slipsOf = ({ lanes }: Board): Slip[] => lanes.flatMap(({ slips }) => slips)
const lane = ({ lanes }: Board, day: number | null) =>
  lanes.find(({ workingDay }) => workingDay === day) as Lane

async function logged(who: string, title: string, rest: object = {}): Promise<string> {
  const what = { title, symptom: 'It does not post', process: 'finance.ap.grir', ...rest }
  const { status, body } = await world.as(who).post('/api/cases', what)
  expect(status).toBe(201)
  return body.number
}
async function idOf(who: string, number: string): Promise<string> {
  return (await world.as(who).get(`/api/cases/${number}/occurrences`)).body.items[0].id
}

describe('the board of a close', () => {
  it('is empty before anything has come, and says which day it is at every entity', async () => {
    const it = await board()
    expect(slipsOf(it)).toEqual([])
    expect(it.lanes.map(({ workingDay }) => workingDay)).toEqual([
      ...[-3, -2, -1, 1, 2, 3, 4, 5, 6],
      null
    ])
    expect(it.entities.map(({ code, today }) => [code, today])).toEqual([
      ['KR01', 3],
      ['PL02', 2],
      ['RO01', 2],
      ['RU01', 2],
      ['UK01', 2]
    ])
    expect(lane(it, 2)).toMatchObject({
      from: '2026-11-03',
      today: ['PL02', 'RO01', 'RU01', 'UK01']
    })
    expect(it.figures).toMatchObject({ count: 0, open: 0, stake: [], ends: [], openThen: null })
  })

  it('lays each occurrence on its working day, new or known, with who has it', async () => {
    const money = { amount: 18_240.5, currency: 'RON', entity: 'RO01' }
    const number = await logged('andrei', 'Exchange difference on closed items', money)
    await logged('marta', 'Pallets do not match', { occurredAt: '2026-10-30' })
    await logged('marta', 'Long before the close', { occurredAt: '2026-10-14' })
    const it = await board()
    expect(lane(it, 2).slips).toMatchObject([
      {
        case: number,
        entity: 'RO01',
        known: false,
        holder: { id: 'andrei' },
        heldSince: world.clock.now(),
        amount: 18_240.5,
        currency: 'RON',
        outcome: null
      }
    ])
    expect(lane(it, -1).slips.map(({ title }) => title)).toEqual(['Pallets do not match'])
    expect(lane(it, null).slips.map(({ title }) => title)).toEqual(['Long before the close'])
    expect(it.figures).toMatchObject({ count: 3, open: 3, new: 3, known: 0, knownMinutes: null })
    expect(it.figures.stake).toEqual([{ amount: 18_240.5, currency: 'RON' }])
  })

  it('counts only the entities asked for, however they are named', async () => {
    for (const query of ['?entity=RO01', '?entity=RO01,KR01', '?entity=RO01&entity=KR01']) {
      const it = await board('marta', query)
      expect(
        slipsOf(it).map(({ entity }) => entity),
        query
      ).toEqual(['RO01'])
      expect(it.figures.count).toBe(1)
    }
    const { entities: all } = await board('marta', '?entity=RO01')
    expect(all.filter(({ shown }) => shown).map(({ code }) => code)).toEqual(['RO01'])
  })

  it('says what known ones took, in the middle', async () => {
    const number = await logged('marta', 'JPK_V7 rejected')
    const steps = [{ text: 'Correct the number' }]
    await world.as('marta').post(`/api/cases/${number}/resolution`, { steps, minutes: 90 })
    for (const minutes of [10, 14, 60]) {
      const use = { outcome: 'worked', minutes }
      await world.as('anna').post(`/api/cases/${number}/occurrences`, use)
    }
    const { figures } = await board('marta', '?entity=PL02')
    expect(figures).toMatchObject({ known: 3, knownMinutes: 14, open: 2 })
  })

  it('converts what is at stake only where the period has a rate for all of it', async () => {
    await logged('marta', 'Bank fee nobody booked', { amount: -100, currency: 'PLN' })
    const enter = (currency: string, rate: number) =>
      world.database.transaction((tx) =>
        tx
          .insert(rates)
          .values({ period: '2026-10', currency, into: 'EUR', rate, setAt: world.clock.now() })
      )
    await enter('RON', 0.2)
    expect((await board()).figures.converted).toBeNull()
    await enter('PLN', 0.25)
    const { figures } = await board()
    expect(figures.stake).toEqual([
      { amount: 100, currency: 'PLN' },
      { amount: 18_240.5, currency: 'RON' }
    ])
    expect(figures.converted).toEqual({ amount: 3_673.1, currency: 'EUR' })
  })

  it('shows nobody what they may not see, and counts it in no figure', async () => {
    const before = await board('haeun')
    const hidden = { visibility: 'people', people: ['anna'], amount: 7, currency: 'USD' }
    const number = await logged('marta', 'Salary of a director', hidden)
    const once = await logged('marta', 'Supplier paid twice')
    const id = await idOf('marta', once)
    await world.as('marta').post(`/api/occurrences/${id}/audience`, { restrictedTo: {} })

    const after = await board('haeun')
    expect(after).toEqual(before)
    const own = await board('marta')
    expect(slipsOf(own).map((it) => it.case)).toContain(number)
    expect(slipsOf(own).find((it) => it.case === once)).toMatchObject({ restricted: true })
    expect(own.figures.stake).toContainEqual({ amount: 7, currency: 'USD' })
  })

  it('leaves out what was withdrawn', async () => {
    const number = await logged('marta', 'A slip of the hand')
    await world.as('marta').post(`/api/cases/${number}/withdrawal`, {})
    expect(slipsOf(await board('marta')).map((it) => it.case)).not.toContain(number)
  })

  it('knows the days of an entity whose periods are its own', async () => {
    await world.database.transaction((tx) =>
      tx
        .update(entities)
        .set({
          scheme: { kind: 'months', firstMonth: 1, named: 'start', lastDay: 25 },
          closeTarget: 4
        })
        .where(eq(entities.code, 'UK01'))
    )
    const it = await board('marta', '?entity=UK01')
    expect(lane(it, -1)).toMatchObject({ from: '2026-10-23', today: [] })
    expect(lane(it, 6)).toMatchObject({ from: '2026-11-02' })
    expect(it.entities.find(({ code }) => code === 'UK01')).toMatchObject({
      when: 'after',
      today: null,
      begins: '2026-10-21'
    })
    expect(it.figures.target).toEqual({ from: 4, to: 4 })
    expect(lane(await board('marta', '?entity=UK01,PL02'), 1)).toMatchObject({
      from: '2026-10-26',
      to: '2026-11-02'
    })
  })

  it('has no board for a period of another time', async () => {
    for (const period of ['0000-01', '9999-12', '2026-13', 'next']) {
      expect((await world.as('marta').get(`/api/closes/${period}`)).status).toBe(422)
    }
  })
})

describe('the closes', () => {
  it('are those with something in them for the reader, and the one that it is now', async () => {
    const { body } = await world.as('marta').get('/api/closes')
    expect(body.current).toBe('2026-10')
    expect(body.items).toMatchObject([{ period: '2026-10', tasks: 0, tasksDone: 0 }])
    const { figures } = await board()
    expect(body.items[0]).toMatchObject({ occurrences: figures.count, open: figures.open })
    const { body: others } = await world.as('haeun').get('/api/closes')
    expect(others.items[0].open).toBe((await board('haeun')).figures.open)
    expect(others.items[0].open).toBeLessThan(body.items[0].open)
  })
})
