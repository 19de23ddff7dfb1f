import { afterAll, expect, it } from 'vitest'
import type { Task } from '#schema/api/tasks.ts'
import { findCloseTasks } from '#server/close/tasks/of-close.ts'
import type { Database } from '#server/database/database.ts'
import type { Person } from '#server/http/person.ts'
import { closeDay } from '#server/organisation/calendar.ts'
import { isWeekend } from '#server/organisation/days.ts'
import { moved } from '#server/organisation/periods.ts'
import { seedCompany } from '#server/testing/company.ts'
import { freshDatabase } from '#server/testing/database.ts'
import { seedCloses } from './closes.ts'
import { people } from './people.ts'

const databases: Database[] = []
afterAll(() => Promise.all(databases.map((it) => it.close())))

const person = (id: string): Person => {
  const found = people.find((it) => it.id === id)
  if (!found) throw new Error(`Nobody is called ${id}`)
  const { name, language, entity, unit, roles } = found
  const given = roles.map(({ role }) => ({ role, path: null, unit: null }))
  return { id, name, language, entity, unit, sessionId: null, roles: given }
}

async function seeded(today: string) {
  const database = await freshDatabase()
  databases.push(database)
  await seedCompany(database, `${today}T06:00:00.000Z`)
  const world = { today, person, isDayOff: () => isWeekend }
  await database.transaction((tx) => seedCloses(tx, world, today))
  const { period } = closeDay(today, isWeekend)
  const close = async (closesAgo: number) =>
    (
      await findCloseTasks(
        database.read,
        person('grace'),
        moved(period, -closesAgo),
        null,
        `${today}T09:00:00.000Z`
      )
    ).items
  return { now: await close(0), last: await close(1), beforeLast: await close(2) }
}

const count = (tasks: Task[], is: (task: Task) => boolean) => tasks.filter(is).length

/** Before a close, at its beginning, in its middle, at its end and long after it. */
it.each(['2026-11-22', '2026-11-30', '2026-12-03', '2026-12-08', '2026-12-15', '2027-01-04'])(
  'has a close that is going on, seen on %s',
  async (today) => {
    const { now, last, beforeLast } = await seeded(today)
    expect(last.every(({ state }) => state === 'done')).toBe(true)
    expect(beforeLast.every(({ state }) => state === 'done')).toBe(true)
    expect(count(now, ({ sentBack }) => sentBack)).toBe(2)
    expect(count(now, ({ state }) => state === 'prepared')).toBeGreaterThan(1)
    expect(count(now, ({ state }) => state === 'done')).toBeGreaterThan(3)
    expect(count(now, ({ state }) => state === 'ready')).toBeGreaterThan(2)
    expect(count(now, ({ notes }) => notes.some(({ closes }) => closes > 0))).toBeGreaterThan(5)
    expect(count(now, ({ notes }) => notes.some(({ closes }) => closes === 2))).toBeGreaterThan(1)
    const done = now.filter(({ state }) => state === 'done')
    expect(done.every(({ preparation }) => (preparation?.at ?? '9').slice(0, 10) < today)).toBe(
      true
    )
  }
)

it('is late with a few in the middle of a close, and has most behind it', async () => {
  const { now } = await seeded('2026-12-07')
  const due = now.filter(({ dueOn }) => dueOn < '2026-12-07')
  expect(count(due, ({ state }) => state === 'done')).toBeGreaterThan(due.length / 2)
  expect(count(due, ({ late }) => late)).toBeGreaterThan(2)
})

it('is the same each time for the same day', async () => {
  const seen = async () =>
    (await seeded('2026-12-03')).now.map(({ title, state, late, notes }) => ({
      ...{ title, state, late },
      notes: notes.map(({ text, at }) => ({ text, at }))
    }))
  expect(await seen()).toEqual(await seen())
})
