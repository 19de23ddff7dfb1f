import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SiloCase, SiloMatrix, SiloRow } from '#schema/api/ability.ts'
import { startTest, type World } from '../testing/build.ts'

let world: World
let common: string
let single: string
let open: string
let secret: string
beforeAll(async () => {
  world = await startTest()
  common = await solved('Quantity differs')
  single = await solved('Price differs')
  open = await solved('Nobody knows why', { process: 'finance' })
  secret = await solved('Bribe', {
    visibility: 'people',
    people: ['marta'],
    process: 'legal.archive'
  })
  for (const day of ['2026-08-12', '2026-09-15']) {
    await run(common, 'marta', day)
    await run(common, 'sam', day)
    await run(single, 'marta', day)
    await run(secret, 'marta', day)
  }
  await run(single, 'joanna', '2026-09-15')
})
afterAll(() => world.close())

async function solved(title: string, rest: object = {}): Promise<string> {
  const what = { title, symptom: 'It differs', language: 'en', entity: 'PL02' }
  const { body } = await world
    .as('viktor')
    .post('/api/cases', { ...what, process: 'finance.ap.grir', ...rest })
  const solution = { steps: [{ text: 'Clear it' }], helpedBy: 'olga' }
  await world.as('viktor').post(`/api/cases/${body.number}/resolution`, solution)
  return body.number
}

async function run(number: string, who: string, occurredAt: string) {
  const use = { entity: 'PL02', outcome: 'worked', occurredAt }
  await world.as(who).post(`/api/cases/${number}/occurrences`, use)
}

const silos = async (who: string, query = ''): Promise<SiloMatrix> =>
  (await world.as(who).get(`/api/ability${query}`)).body
const rowOf = async (who: string, process: string): Promise<SiloRow | undefined> =>
  (await silos(who)).rows.find((it) => it.process === process)
const casesOf = async (who: string, process: string): Promise<SiloCase[]> =>
  (await world.as(who).get(`/api/ability/${process}`)).body.items

describe('the silos of a unit', () => {
  it('show by process who can do how many cases, and what hangs on one person', async () => {
    const row = await rowOf('tomasz', 'finance.ap')
    expect(row).toMatchObject({ cases: 2, nobody: 0, one: 1 })
    expect(row?.cells).toEqual([
      { person: 'joanna', alone: 0, helped: 1, only: 0 },
      { person: 'marta', alone: 2, helped: 0, only: 1 }
    ])
    expect(await rowOf('tomasz', 'finance')).toMatchObject({ cases: 1, nobody: 1, cells: [] })
  })

  it('name the people of the unit who are here, by name', async () => {
    const { people, units } = await silos('tomasz')
    expect(units).toEqual([{ id: 'pl-services', name: 'Shared services Wrocław' }])
    expect(people.map(({ id }) => id)).toEqual([
      'anna',
      'ewa',
      'joanna',
      'marta',
      'piotr',
      'tomasz'
    ])
    const { people: leeds } = await silos('grace')
    expect(leeds.map(({ id }) => id)).toEqual(['grace', 'sam'])
  })

  it('lead to the cases that they count, those that fewest can do first', async () => {
    expect(await casesOf('tomasz', 'finance.ap')).toMatchObject([
      { number: single, alone: [{ id: 'marta' }], helped: [{ id: 'joanna' }, { id: 'viktor' }] },
      { number: common, alone: [{ id: 'marta' }, { id: 'sam' }] }
    ])
    expect(await casesOf('tomasz', 'finance')).toMatchObject([{ number: open, alone: [] }])
    expect((await world.as('tomasz').get('/api/ability/alchemy')).status).toBe(404)
  })

  it('take in a case of another unit once it came at an entity of this one, not before', async () => {
    expect(await silos('elena')).toMatchObject({ rows: [] })
    await world.as('sam').post(`/api/cases/${common}/occurrences`, { entity: 'RO01' })
    expect(await rowOf('elena', 'finance.ap')).toMatchObject({ cases: 1, one: 0, cells: [] })
  })

  it('do not count what their lead may not see', async () => {
    expect(await rowOf('tomasz', 'legal')).toBeUndefined()
    expect(await casesOf('tomasz', 'legal.archive')).toEqual([])
    const whole = JSON.stringify(await silos('tomasz'))
    expect(whole).not.toContain('legal')
    expect(await rowOf('olga', 'legal.archive')).toMatchObject({ cases: 1, one: 1 })
  })

  it('are one unit at a time, of those that one leads', async () => {
    expect((await world.as('tomasz').get('/api/ability?unit=pl-services')).status).toBe(200)
    expect((await world.as('tomasz').get('/api/ability?unit=ro-finance')).status).toBe(404)
    expect((await world.as('marta').get('/api/ability')).status).toBe(403)
    expect((await world.as('helen').get('/api/ability')).status).toBe(403)
  })
})
