import { and, eq, isNull } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { absences, cases, occurrences, roles, tasks } from '#schema/tables/index.ts'
import { startTest, type World } from '../testing/build.ts'

let world: World
beforeAll(async () => {
  world = await startTest()
})
afterAll(() => world.close())

const helen = () => world.as('helen')
const merge = (body: object) => helen().post('/api/people/joanna/merger', body)

/** What somebody still has to do and may; the sum over both stays what it was. */
async function holdings(...who: string[]) {
  const { read } = world.database
  let sum = { open: 0, owned: 0, tasks: 0, roles: 0, absences: 0 }
  for (const id of who) {
    const open = and(eq(occurrences.holder, id), isNull(occurrences.outcome))
    const next = {
      open: await read.$count(occurrences, open),
      owned: await read.$count(cases, eq(cases.owner, id)),
      tasks: await read.$count(tasks, eq(tasks.preparer, id)),
      roles: await read.$count(roles, eq(roles.personId, id)),
      absences: await read.$count(absences, eq(absences.person, id))
    }
    sum = Object.fromEntries(
      Object.entries(next).map(([name, count]) => [name, count + sum[name as keyof typeof sum]])
    ) as typeof sum
  }
  return sum
}

describe('somebody who is here twice', () => {
  beforeAll(async () => {
    await helen().patch('/api/people/joanna', {
      roles: [{ role: 'expert', process: 'finance.fa' }]
    })
    await world.as('joanna').post('/api/people/joanna/absences', {
      ...{ from: '2026-12-01', to: '2026-12-04', cover: 'marta' }
    })
    for (const title of ['One', 'Two']) {
      const { body } = await world.as('joanna').post('/api/cases', {
        ...{ title, symptom: 'Three', visibility: 'people', people: [] }
      })
      const { items } = (await world.as('joanna').get(`/api/cases/${body.number}/occurrences`)).body
      await world.as('joanna').post(`/api/occurrences/${items[0].id}/holder`)
    }
    await world.database.transaction(async (tx) => {
      const task = {
        ...{ period: '2026-10', entity: 'PL02', instructions: '', dueDay: 1, position: 0 },
        ...{ version: 1, createdAt: world.clock.now() }
      }
      await tx.insert(tasks).values([
        { ...task, id: 'a', title: 'Assets', preparer: 'joanna', reviewer: 'marta' },
        { ...task, id: 'b', title: 'Done', preparer: 'joanna', preparedAt: world.clock.now() }
      ])
    })
  })

  it('is looked at first: nothing changes', async () => {
    const before = await holdings('joanna')
    const { status, body } = await merge({ into: 'marta', preview: true })
    expect(status).toBe(201)
    expect(body.touched).toEqual([
      { what: 'people', count: 1 },
      { what: 'roles', count: 1 },
      { what: 'cases', count: 2 },
      { what: 'occurrences', count: 2 },
      { what: 'tasks', count: 1 },
      { what: 'absences', count: 1 }
    ])
    expect(body.sight).toContainEqual({
      person: { id: 'marta', name: 'Marta Kowal' },
      gains: { cases: 2, occurrences: 0 },
      loses: { cases: 0, occurrences: 0 }
    })
    expect(await holdings('joanna')).toEqual(before)
    expect((await world.as('joanna').get('/api/session')).status).toBe(200)
  })

  it('becomes one: everything that is still to do goes on, and nothing is lost', async () => {
    const before = await holdings('joanna', 'marta')
    expect((await merge({ into: 'marta' })).status).toBe(201)
    const after = await holdings('marta')
    expect({ ...after, tasks: after.tasks + 1 }).toEqual(before)
    expect((await holdings('joanna')).open).toBe(0)
    // Who would review what they prepare does not; what was prepared keeps its name.
    const rows = await world.database.read.select().from(tasks)
    expect(rows.find(({ id }) => id === 'a')).toMatchObject({ preparer: 'marta', reviewer: null })
    expect(rows.find(({ id }) => id === 'b')).toMatchObject({ preparer: 'joanna' })
    const [absence] = await world.database.read.select().from(absences)
    expect(absence).toMatchObject({ person: 'marta', cover: null })
  })

  it('keeps the name of the double on what it did, and signs in no more', async () => {
    expect((await world.as('joanna').get('/api/session')).status).toBe(401)
    const [row] = await world.database.read.select().from(cases)
    const { body } = await world.as('marta').get(`/api/cases/EX-${row?.number}`)
    expect(body.author).toEqual({ id: 'joanna', name: 'Joanna Dudek' })
    expect(body.owner.id).toBe('marta')
  })

  it('is merged by an administrator, into somebody else who is here', async () => {
    const url = '/api/people/anna/merger'
    expect((await world.as('tomasz').post(url, { into: 'marta' })).status).toBe(403)
    for (const into of ['anna', 'george', 'nobody']) {
      expect((await helen().post(url, { into })).body.fields).toHaveProperty('into')
    }
    expect((await helen().post('/api/people/helen/merger', { into: 'grace' })).status).toBe(409)
  })
})

describe('exchange rates', () => {
  const put = (period: string, items: object[]) => helen().put(`/api/rates/${period}`, { items })

  it('are entered for a period by an administrator, and labelled so for everybody', async () => {
    const rate = { currency: 'PLN', into: 'GBP', rate: 0.2043 }
    expect((await put('2026-10', [rate])).status).toBe(200)
    await put('2026-10', [{ currency: 'EUR', into: 'GBP', rate: 0.8712 }])
    await put('2026-10', [{ ...rate, rate: 0.2051 }])
    const { items } = (await world.as('marta').get('/api/rates')).body
    expect(items).toMatchObject([
      { currency: 'EUR', rate: 0.8712 },
      { ...rate, rate: 0.2051, period: '2026-10', by: { id: 'helen', name: 'Helen Brook' } }
    ])
    await put('2026-10', [{ ...rate, rate: null }])
    expect((await helen().get('/api/rates')).body.items).toHaveLength(1)
  })

  it('are refused beside their field when they make no sense', async () => {
    const { body } = await put('2026-10', [
      { currency: 'QQQ', into: 'GBP', rate: 1 },
      { currency: 'GBP', into: 'GBP', rate: 1 }
    ])
    expect(Object.keys(body.fields)).toEqual(['items.0.currency', 'items.1.into'])
    expect((await put('2026-13', [])).status).toBe(422)
    expect((await put('2026-10', [{ currency: 'EUR', into: 'GBP', rate: 0 }])).status).toBe(422)
  })
})
