import { entities, holidays } from '#schema/tables/index.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTest, type World } from '../testing/build.ts'
import { calendarOfCountry } from './holidays.ts'

let world: World
beforeAll(async () => {
  world = await startTest()
})
afterAll(() => world.close())

describe('the process tree', () => {
  it('has parents first, and names in the language of the reader', async () => {
    const { body } = await world.as('marta').get('/api/processes', { 'accept-language': 'pl-PL' })
    const codes = body.items.map(({ code }: { code: string }) => code)
    const known = new Set<string | null>([null])
    for (const { code, parent } of body.items) {
      expect(known).toContain(parent)
      known.add(code)
    }
    expect(body.items[codes.indexOf('finance.ap')]).toMatchObject({
      parent: 'finance',
      name: 'Zobowiązania',
      names: { en: 'Accounts payable', ko: '매입채무' }
    })
  })

  it('is for people who are signed in', async () => {
    for (const url of ['/api/processes', '/api/entities', '/api/units']) {
      expect((await world.nobody.get(url)).status).toBe(401)
      expect((await world.as('marta').get(url)).status).toBe(200)
    }
  })
})

describe('the close of a day at an entity', () => {
  const closeOf = async (entity: string, on = '') =>
    (await world.as('marta').get(`/api/entities/${entity}/close-day${on && `?on=${on}`}`)).body

  it('follows its holidays', async () => {
    const before = { day: '2026-12-01', period: '2026-11', workingDay: 1 }
    expect(await closeOf('RO01', '2026-12-01')).toEqual(before)
    await world.database.transaction(async (tx) => {
      await tx
        .insert(holidays)
        .values({ entity: 'RO01', day: '2026-12-01', name: 'Ziua națională' })
    })
    expect(await closeOf('RO01', '2026-12-02')).toMatchObject({ workingDay: 1 })
    expect(await closeOf('PL02', '2026-12-02')).toMatchObject({ workingDay: 2 })
  })

  it('is that of today where the entity is', async () => {
    world.clock.set('2026-11-30T20:00:00.000Z')
    expect(await closeOf('UK01')).toMatchObject({ day: '2026-11-30', workingDay: -1 })
    expect(await closeOf('KR01')).toMatchObject({ day: '2026-12-01', workingDay: 1 })
  })

  it('refuses what is no day and what is no entity', async () => {
    expect(await closeOf('PL02', '2026-02-30')).toMatchObject({ status: 422 })
    expect(await closeOf('PL99')).toMatchObject({ status: 404 })
  })
})

describe('the calendar of a country', () => {
  it('has public holidays day by day, last year to two years from now', async () => {
    const { timeZone, holidays: days } = await calendarOfCountry('KR', world.clock.now())
    expect(timeZone).toBe('Asia/Seoul')
    const chuseok = days.filter(({ name }) => name === '추석').map(({ day }) => day)
    expect(chuseok).toEqual(expect.arrayContaining(['2026-09-24', '2026-09-25', '2026-09-26']))
    expect(new Set(days.map(({ day }) => day)).size).toBe(days.length)
  })

  it('is empty, in UTC, for a country that nobody knows', async () => {
    const empty = { timeZone: 'UTC', holidays: [] }
    expect(await calendarOfCountry('ZZ', world.clock.now())).toEqual(empty)
  })
})

it('keeps every seeded entity in a zone that exists', async () => {
  for (const { timeZone } of await world.database.read.select().from(entities)) {
    expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow()
  }
})
