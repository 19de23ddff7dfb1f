import { activity } from '#schema/tables/index.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTest, type World } from '../testing/build.ts'
import { absencesOn } from './absences.ts'

let world: World
beforeAll(async () => {
  world = await startTest()
})
afterAll(() => world.close())

const absences = async (reader = 'sam') => (await world.as(reader).get('/api/absences')).body.items
const away = (person: string, by: string, body: object) =>
  world.as(by).post(`/api/people/${person}/absences`, body)

describe('an absence', () => {
  it('is set by the person, their lead or an administrator, and seen by everybody', async () => {
    const own = { from: '2026-11-02', to: '2026-11-06', cover: 'anna' }
    const { status, body } = await away('marta', 'marta', own)
    expect(status).toBe(201)
    expect(body).toMatchObject({
      person: { id: 'marta', name: 'Marta Kowal' },
      cover: { id: 'anna', name: 'Anna Nowak' },
      may: ['person.setAbsence']
    })
    const later = { from: '2026-12-21', to: '2026-12-23' }
    expect((await away('marta', 'tomasz', later)).status).toBe(201)
    expect((await away('joanna', 'helen', later)).status).toBe(201)
    expect((await away('marta', 'anna', later)).status).toBe(403)
    expect((await away('marta', 'elena', later)).status).toBe(403)
    expect((await away('nobody', 'helen', later)).status).toBe(404)
    const seen = await absences('sam')
    expect(seen).toHaveLength(3)
    expect(seen[0]).toMatchObject({ person: { id: 'marta' }, from: own.from, to: own.to, may: [] })
  })

  it('holds on both its ends and on no other day', async () => {
    const on = async (day: string) => (await absencesOn(world.database.read, day)).get('marta')
    const there = { until: '2026-11-06', cover: { id: 'anna', name: 'Anna Nowak' } }
    expect(await on('2026-11-01')).toBeUndefined()
    expect(await on('2026-11-02')).toEqual(there)
    expect(await on('2026-11-06')).toEqual(there)
    expect(await on('2026-11-07')).toBeUndefined()
  })

  it('is forgotten when it is over where the person works', async () => {
    world.clock.set('2026-11-06T22:30:00.000Z')
    expect(await absences()).toHaveLength(3)
    world.clock.set('2026-11-06T23:30:00.000Z')
    expect(await absences()).toHaveLength(2)
  })

  it('says beside its field what is wrong with it', async () => {
    const fields = async (body: object) => (await away('marta', 'marta', body)).body.fields
    expect(await fields({ from: '2026-12-10', to: '2026-12-09' })).toEqual({
      to: 'The last day is before the first.'
    })
    expect(await fields({ from: '2026-12-01', to: '2026-12-01', cover: 'marta' })).toHaveProperty(
      'cover'
    )
    expect(await fields({ from: '2026-12-01', to: '2026-12-01', cover: 'george' })).toHaveProperty(
      'cover'
    )
    expect(await fields({ from: '2026-12-22', to: '2027-01-04' })).toEqual({
      from: 'An absence is entered for some of these days already.'
    })
  })

  it('is changed and taken back by whoever may set it', async () => {
    const [own] = (await absences('marta')).filter(
      (it: { person: { id: string } }) => it.person.id === 'marta'
    )
    const longer = { from: '2026-12-21', to: '2026-12-31', cover: 'joanna' }
    expect((await world.as('anna').put(`/api/absences/${own.id}`, longer)).status).toBe(403)
    const { status, body } = await world.as('tomasz').put(`/api/absences/${own.id}`, longer)
    expect(status).toBe(200)
    expect(body).toMatchObject({ to: '2026-12-31', cover: { id: 'joanna' } })
    expect((await world.as('anna').delete(`/api/absences/${own.id}`)).status).toBe(403)
    expect((await world.as('marta').delete(`/api/absences/${own.id}`)).status).toBe(204)
    expect((await world.as('marta').delete(`/api/absences/${own.id}`)).status).toBe(404)
    expect(await absences()).toHaveLength(1)
  })
})

describe('a leaving date', () => {
  const state = (person: string, by: string, leavesOn: string | null) =>
    world.as(by).post(`/api/people/${person}/leaving`, { leavesOn })
  const seen = async (person: string, reader: string) => {
    const { items } = (await world.as(reader).get('/api/people')).body
    return items.find(({ id }: { id: string }) => id === person)
  }

  it('is stated by the person or by their lead, and nobody else, administrators included', async () => {
    expect((await state('viktor', 'olga', '2027-06-30')).status).toBe(201)
    for (const by of ['helen', 'dmitri', 'grace']) {
      expect((await state('viktor', by, '2027-01-31')).status).toBe(403)
    }
    for (const reader of ['viktor', 'olga', 'helen']) {
      const { leavesOn, leavesStatedBy } = await seen('viktor', reader)
      expect([leavesOn, leavesStatedBy]).toEqual(['2027-06-30', 'olga'])
    }
    for (const reader of ['dmitri', 'grace']) {
      const person = await seen('viktor', reader)
      expect(person).not.toHaveProperty('leavesOn')
      expect(person).not.toHaveProperty('leavesStatedBy')
    }
  })

  it('is corrected by the person, who then has stated it', async () => {
    const patch = (body: object) => world.as('viktor').patch('/api/me', body)
    await patch({ leavesOn: '2027-06-30', name: 'Виктор Петров' })
    expect((await seen('viktor', 'olga')).leavesStatedBy).toBe('olga')
    await patch({ leavesOn: '2027-09-30' })
    expect(await seen('viktor', 'olga')).toMatchObject({
      leavesOn: '2027-09-30',
      leavesStatedBy: 'viktor'
    })
    await state('viktor', 'viktor', null)
    expect(await seen('viktor', 'olga')).toMatchObject({ leavesOn: null, leavesStatedBy: null })
  })

  it('leaves a record from which the person is told, without saying the day', async () => {
    const rows = await world.database.read.select().from(activity)
    const stated = rows.filter((row) => row.verb === 'leavingStated' && row.person === 'olga')
    expect(stated).toHaveLength(1)
    expect(stated[0]).toMatchObject({ kind: 'person', subject: 'viktor', details: { by: 'olga' } })
  })
})
