import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { absences, entities } from '#schema/tables/index.ts'
import { startTest, type World } from '../testing/build.ts'

let world: World
beforeAll(async () => {
  world = await startTest()
  await world.database.transaction(async (tx) => {
    await tx.update(entities).set({ unit: 'pl-services' }).where(eq(entities.code, 'PL02'))
    await tx
      .insert(absences)
      .values({ person: 'joanna', from: '2026-11-02', to: '2026-11-06', cover: 'marta' })
  })
})
afterAll(() => world.close())
/** WD+2 of the October close. */
beforeEach(() => world.clock.set('2026-11-03T16:40:00.000Z'))

const todayOf = async (who: string) => (await world.as(who).get('/api/today')).body
const logged = async (more: object = {}) =>
  (
    await world.as('marta').post('/api/cases', {
      ...{ title: 'The bank file is refused', symptom: 'It says AC01.', entity: 'PL02', ...more }
    })
  ).body.number

describe('Today', () => {
  it('has the close tasks that are mine: to prepare, sent back, to review', async () => {
    const { body: task } = await world.as('tomasz').post('/api/closes/2026-10/tasks', {
      ...{ entity: 'PL02', title: 'Bank', dueDay: 2, preparer: 'marta', reviewer: 'anna' }
    })
    expect((await todayOf('marta')).tasks.toPrepare).toMatchObject([{ title: 'Bank' }])
    await world.as('marta').post(`/api/tasks/${task.id}/preparation`, { version: task.version })
    const { tasks } = await todayOf('anna')
    expect(tasks.toReview).toMatchObject([{ id: task.id, preparedBy: { id: 'marta' } }])
    expect((await todayOf('marta')).tasks.toPrepare).toEqual([])
  })

  it('has the questions that were asked of me, and drops them once they are answered', async () => {
    const number = await logged()
    const { body: question } = await world
      .as('marta')
      .post(`/api/cases/${number}/comments`, { text: 'Which account?', askedOf: ['anna'] })
    expect((await todayOf('anna')).asked).toMatchObject([{ case: number, text: 'Which account?' }])
    expect((await todayOf('viktor')).asked).toEqual([])
    const { body: reply } = await world
      .as('anna')
      .post(`/api/comments/${question.id}/replies`, { text: '421.' })
    const { status } = await world.as('marta').post(`/api/comments/${reply.id}/acceptance`)
    expect(status).toBe(201)
    expect((await todayOf('anna')).asked).toEqual([])
  })

  it('says until when the quiet days last, and nothing of them on other days', async () => {
    expect((await todayOf('marta')).quietUntil).toBe('2026-11-05')
    world.clock.set('2026-11-05T09:00:00.000Z')
    expect((await todayOf('marta')).quietUntil).toBeNull()
    world.clock.set('2026-11-18T09:00:00.000Z')
    expect(await todayOf('marta')).toMatchObject({ quietUntil: null, close: null })
  })

  it('counts in the close only what its reader may see', async () => {
    const before = (await todayOf('viktor')).close
    await logged()
    await logged({ visibility: 'people', people: ['anna'] })
    const { close } = await todayOf('viktor')
    expect(close).toMatchObject({ period: '2026-10', open: before.open + 1, openHere: 0 })
    expect((await todayOf('marta')).close.openHere).toBe(before.open + 2)
  })

  it('tells a lead where the entities stand, what is late and who is away; others nothing', async () => {
    await world.as('tomasz').post('/api/closes/2026-10/tasks', {
      ...{ entity: 'PL02', title: 'Accruals', dueDay: 1, preparer: 'anna' }
    })
    const { unit } = await todayOf('tomasz')
    expect(unit.entities).toMatchObject([{ code: 'PL02', nobodys: 0 }])
    expect(unit.entities[0].open).toBeGreaterThan(0)
    expect(unit.late).toMatchObject([{ title: 'Accruals', preparer: { id: 'anna' } }])
    expect(unit.away).toMatchObject([
      { person: { id: 'joanna' }, until: '2026-11-06', cover: { id: 'marta' } }
    ])
    expect((await todayOf('marta')).unit).toBeNull()
  })
})
