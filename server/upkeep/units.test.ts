import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTest, type World } from '../testing/build.ts'

let world: World
let restricted: string
beforeAll(async () => {
  world = await startTest()
  const { body } = await world.as('marta').post('/api/cases', {
    ...{ title: 'For Wrocław', symptom: 'Only there', visibility: 'units' },
    ...{ units: ['pl-services'], process: 'finance.ap.grir', entity: 'PL02' }
  })
  restricted = body.number
})
afterAll(() => world.close())

const helen = () => world.as('helen')
const touched = (effects: { touched: { what: string; count: number }[] }) =>
  Object.fromEntries(effects.touched.map(({ what, count }) => [what, count]))
const sees = async (who: string) =>
  (await world.as(who).get(`/api/cases/${restricted}`)).status === 200

describe('merging a unit into another', () => {
  const merge = (body: object) => helen().post('/api/units/pl-services/merger', body)

  it('shows first who will see what, and changes nothing', async () => {
    await helen().patch('/api/entities/PL02', { unit: 'pl-services' })
    const { status, body } = await merge({ into: 'ro-finance', preview: true })
    expect(status).toBe(201)
    expect(touched(body)).toEqual({ people: 6, roles: 1, entities: 1, cases: 1, audiences: 1 })
    // Helen cannot see the case that she is told of.
    expect(body.hidden).toBe(1)
    const gains = { cases: 1, occurrences: 0 }
    const names = body.sight.map((it: { person: { name: string } }) => it.person.name)
    expect(names.sort()).toEqual(['Andrei Munteanu', 'Elena Radu', 'Ioana Pop', 'Mihai Stan'])
    for (const it of body.sight) expect(it).toMatchObject({ gains, loses: { cases: 0 } })

    expect(await sees('mihai')).toBe(false)
    const { items } = (await helen().get('/api/units')).body
    expect(items).toContainEqual({ id: 'pl-services', name: 'Shared services Wrocław' })
  })

  it('then does exactly that', async () => {
    const { body: look } = await merge({ into: 'ro-finance', preview: true })
    const { body: done } = await merge({ into: 'ro-finance' })
    expect(done).toEqual(look)
    expect(await sees('mihai')).toBe(true)
    expect(await sees('marta')).toBe(true)
    expect(await sees('sam')).toBe(false)
    const { items } = (await helen().get('/api/units')).body
    expect(items.map(({ id }: { id: string }) => id)).not.toContain('pl-services')
    const people = (await helen().get('/api/people')).body.items
    const tomasz = people.find(({ id }: { id: string }) => id === 'tomasz')
    expect(tomasz).toMatchObject({
      unit: 'ro-finance',
      roles: [{ role: 'lead', unit: 'ro-finance' }]
    })
    const entities = (await helen().get('/api/entities')).body.items
    expect(entities.find(({ code }: { code: string }) => code === 'PL02').unit).toBe('ro-finance')
  })

  it('is refused with itself, with what is not there, and to everybody else', async () => {
    const url = '/api/units/ro-finance/merger'
    expect((await helen().post(url, { into: 'ro-finance' })).body.fields).toHaveProperty('into')
    expect((await helen().post(url, { into: 'nowhere' })).body.fields).toHaveProperty('into')
    expect((await helen().post('/api/units/nowhere/merger', { into: 'systems' })).status).toBe(404)
    expect((await world.as('elena').post(url, { into: 'systems' })).status).toBe(403)
    expect((await world.as('elena').post(url, { into: 'systems', preview: true })).status).toBe(403)
  })
})

describe('a unit', () => {
  it('is added and renamed, never twice under one name', async () => {
    const { status, body } = await helen().post('/api/units', { name: '  Payroll hub ' })
    expect(status).toBe(201)
    expect(body.name).toBe('Payroll hub')
    const again = await helen().post('/api/units', { name: 'PAYROLL HUB' })
    expect(again.body.fields).toEqual({ name: 'This name is there already.' })
    const renamed = await helen().patch(`/api/units/${body.id}`, { name: 'Payroll centre' })
    expect(renamed.body).toEqual({ id: body.id, name: 'Payroll centre' })
    const taken = await helen().patch(`/api/units/${body.id}`, { name: 'Finance Incheon' })
    expect(taken.status).toBe(422)
  })

  it('is removed only while nothing hangs on it', async () => {
    const { body } = await helen().post('/api/units', { name: 'Short-lived' })
    await helen().patch('/api/people/sam', { unit: body.id })
    const refused = await helen().delete(`/api/units/${body.id}`)
    expect(refused.status).toBe(409)
    expect(refused.body.detail).toContain('1 place')
    await helen().patch('/api/people/sam', { unit: 'uk-group' })
    expect((await helen().delete(`/api/units/${body.id}`)).status).toBe(204)
    expect((await helen().delete(`/api/units/${body.id}`)).status).toBe(404)
  })
})
