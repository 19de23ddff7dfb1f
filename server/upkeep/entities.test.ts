import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tasks } from '#schema/tables/index.ts'
import { startTest, type World } from '../testing/build.ts'

let world: World
beforeAll(async () => {
  world = await startTest()
})
afterAll(() => world.close())

const helen = () => world.as('helen')
const WEEKS = {
  ...{ kind: 'weeks', pattern: '445', weekday: 6, month: 12, ends: 'last', named: 'end' }
}

describe('an entity', () => {
  it('begins with the holidays and the time zone of its country', async () => {
    const { status, body } = await helen().post('/api/entities', {
      ...{ code: 'PL03', name: 'Kestrel Gdańsk', country: 'PL', currency: 'PLN' },
      unit: 'pl-services'
    })
    expect(status).toBe(201)
    expect(body).toMatchObject({ timeZone: 'Europe/Warsaw', unit: 'pl-services', active: true })
    const { items } = (await world.as('marta').get('/api/entities/PL03/holidays')).body
    expect(items).toContainEqual({ day: '2026-11-11', name: 'Narodowe Święto Niepodległości' })
    const again = await helen().post('/api/entities', { ...body, code: 'PL03' })
    expect(again.status).toBe(422)
  })

  it('is changed; what is wrong is told beside its field', async () => {
    const patch = (body: object) => helen().patch('/api/entities/PL03', body)
    expect((await patch({ closeTarget: 4, name: 'Kestrel Gdynia' })).status).toBe(200)
    expect((await patch({ timeZone: 'Mars/Olympus' })).body.fields).toHaveProperty('timeZone')
    expect((await patch({ timeZone: '+01:00' })).body.fields).toHaveProperty('timeZone')
    expect((await patch({ unit: 'nowhere' })).body.fields).toHaveProperty('unit')
    expect((await patch({ closeTarget: 7 })).body.fields).toHaveProperty('closeTarget')
    const { items } = (await helen().get('/api/entities')).body
    expect(items.find(({ code }: { code: string }) => code === 'PL03')).toMatchObject({
      ...{ name: 'Kestrel Gdynia', closeTarget: 4, unit: 'pl-services' },
      timeZone: 'Europe/Warsaw'
    })
  })
})

describe('a fiscal year', () => {
  const year = async (body: object) =>
    (await helen().post('/api/entities/UK01/year', body)).body.items

  it('is shown with its closes before its scheme is saved', async () => {
    const months = await year({ year: 2026 })
    expect(months[10]).toMatchObject({ period: '2026-11', first: '2026-11-01', last: '2026-11-30' })
    const weeks = await year({ year: 2026, scheme: WEEKS })
    expect(weeks).toHaveLength(12)
    // Ends on the last Saturday of December: 26 December 2026; the year before on the 27th.
    expect(weeks[0]).toMatchObject({ first: '2025-12-28', last: '2026-01-24' })
    expect(weeks[11]).toMatchObject({ period: '2026-12', last: '2026-12-26' })
    expect(weeks[11].days[2]).toEqual({ workingDay: -1, day: '2026-12-25' })
    const stored = (await helen().get('/api/entities')).body.items
    expect(stored.find(({ code }: { code: string }) => code === 'UK01').scheme).toBeNull()
  })

  it('moves the closes to come, and leaves what happened in its period', async () => {
    const { body: made } = await world.as('sam').post('/api/cases', {
      ...{ title: 'One', symptom: 'Two', entity: 'UK01' }
    })
    const of = async () =>
      (await world.as('sam').get(`/api/cases/${made.number}/occurrences`)).body.items[0]
    const before = await of()
    const look = await helen().patch('/api/entities/UK01', { scheme: WEEKS, preview: true })
    const november = look.body.closes.find(({ period }: { period: string }) => period === '2026-11')
    // The last Saturday of the eleventh period is 21 November.
    expect(november.days).toContainEqual({ workingDay: -1, from: '2026-11-30', to: '2026-11-20' })
    expect(november.days).toContainEqual({ workingDay: 1, from: '2026-12-01', to: '2026-11-23' })
    const done = await helen().patch('/api/entities/UK01', { scheme: WEEKS })
    expect(done.body).toEqual(look.body)
    expect(await of()).toEqual(before)
    await helen().patch('/api/entities/UK01', { scheme: null })
  })
})

describe('days off', () => {
  const change = (body: object) => helen().post('/api/entities/RO01/holidays', body)
  const list = async () => (await helen().get('/api/entities/RO01/holidays')).body.items

  it('come, take another name and go; the closes that move are told', async () => {
    const set = [{ day: '2026-12-01', name: 'Ziua națională' }]
    const look = await change({ set, preview: true })
    expect(await list()).toEqual([])
    expect(look.body.closes).toEqual([
      {
        entity: 'RO01',
        period: '2026-11',
        days: [
          { workingDay: 1, from: '2026-12-01', to: '2026-12-02' },
          { workingDay: 2, from: '2026-12-02', to: '2026-12-03' },
          { workingDay: 3, from: '2026-12-03', to: '2026-12-04' },
          { workingDay: 4, from: '2026-12-04', to: '2026-12-07' },
          { workingDay: 5, from: '2026-12-07', to: '2026-12-08' },
          { workingDay: 6, from: '2026-12-08', to: '2026-12-09' }
        ]
      }
    ])
    expect((await change({ set })).body).toEqual(look.body)
    await change({ set: [{ day: '2026-12-01', name: 'Marea Unire' }] })
    expect(await list()).toEqual([{ day: '2026-12-01', name: 'Marea Unire' }])
    await change({ remove: ['2026-12-01', '2026-12-02'] })
    expect(await list()).toEqual([])
  })

  it('are compared with the public calendar of the country', async () => {
    await change({
      set: [
        { day: '2026-12-24', name: 'Ajun' },
        { day: '2026-12-25', name: 'Ours' }
      ]
    })
    const { items } = (await helen().get('/api/entities/RO01/holidays/public?year=2026')).body
    expect(items).toContainEqual({ day: '2026-12-24', theirs: null, ours: 'Ajun' })
    expect(items).toContainEqual({ day: '2026-12-25', theirs: 'Crăciunul', ours: 'Ours' })
    expect(items).toContainEqual({ day: '2026-11-30', theirs: 'Sfântul Andrei', ours: null })
  })
})

describe('merging an entity that was entered twice', () => {
  it('takes its people, occurrences, tasks and searches along', async () => {
    await helen().patch('/api/people/joanna', { entity: 'PL03' })
    const { body } = await world.as('joanna').post('/api/cases', { title: 'A', symptom: 'B' })
    await world.as('joanna').post('/api/searches', { query: 'entity=PL03', name: 'Ours' })
    await world.database.transaction(async (tx) => {
      await tx.insert(tasks).values({
        ...{ id: 'task', period: '2026-10', entity: 'PL03', title: 'Bank', instructions: '' },
        ...{ dueDay: 1, position: 0, version: 1, createdAt: world.clock.now() }
      })
    })
    const { body: effects } = await helen().post('/api/entities/PL03/merger', { into: 'PL02' })
    expect(effects.touched).toEqual([
      { what: 'people', count: 1 },
      { what: 'cases', count: 1 },
      { what: 'occurrences', count: 1 },
      { what: 'tasks', count: 1 },
      { what: 'searches', count: 1 }
    ])
    const { items } = (await helen().get(`/api/cases/${body.number}/occurrences`)).body
    expect(items[0].entity).toBe('PL02')
    const searches = (await world.as('joanna').get('/api/searches')).body.items
    expect(searches[0].query).toBe('entity=PL02')
    const [task] = await world.database.read.select().from(tasks)
    expect(task).toMatchObject({ entity: 'PL02', version: 2 })
    expect((await helen().get('/api/entities/PL03/holidays')).status).toBe(404)
  })
})
