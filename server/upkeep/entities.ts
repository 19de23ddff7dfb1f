import { and, eq, isNull } from 'drizzle-orm'
import type { Entity } from '#schema/api/organisation.ts'
import {
  bridges,
  entities,
  holidays,
  occurrences,
  people,
  tasks,
  taskTemplates
} from '#schema/tables/index.ts'
import type { Reader, Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { invalid, say } from '../http/problem.ts'
import { addEntity, findEntity, toEntity, type NewEntity } from '../organisation/entities.ts'
import type { CountryCalendar } from '../organisation/holidays.ts'
import { refuseUnknown } from '../organisation/known.ts'
import { closesAhead, movedCloses } from './closes-ahead.ts'
import { noteUpkeep } from './note-upkeep.ts'
import { renameInSearches } from './searches.ts'
import { nextBridgeVersion } from './bridge-version.ts'
import { nextVersion } from './task-version.ts'
import { Touches } from './touches.ts'

/** `calendar` is its country's, read before the transaction began. */
export async function makeEntity(
  tx: Writer,
  by: Person,
  wish: NewEntity,
  calendar: CountryCalendar,
  now: string
): Promise<Entity> {
  const { code } = wish
  const [there] = await tx.select().from(entities).where(eq(entities.code, code))
  if (there) throw invalid({ code: say('organisation.codeTaken') })
  await refuseUnknown(tx, { units: { unit: wish.unit } })
  await addEntity(tx, { ...wish, name: wish.name.trim() }, calendar, now)
  await noteUpkeep(tx, by, 'made', `entity:${code}`, now)
  return toEntity(await findEntity(tx, code))
}

export type EntityChange = Partial<Omit<Entity, 'code'>>

/** What is left out stays. What happened keeps the period that it was in. */
export async function changeEntity(
  tx: Writer,
  by: Person,
  code: string,
  change: EntityChange,
  now: string
) {
  const before = await findEntity(tx, code)
  await refuseUnknown(tx, { units: { unit: change.unit } })
  if (change.timeZone !== undefined && !isTimeZone(change.timeZone)) {
    throw invalid({ timeZone: say('organisation.noTimeZone') })
  }
  const were = await closesAhead(tx, code, now)
  const set = { ...change, ...(change.name !== undefined && { name: change.name.trim() }) }
  if (Object.keys(set).length > 0) {
    await tx.update(entities).set(set).where(eq(entities.code, code))
  }
  const touches = new Touches()
  if (before.active && change.active === false) await countOpen(tx, code, touches)
  const closes = movedCloses(code, were, await closesAhead(tx, code, now))
  const changed = Object.keys(change)
  await noteUpkeep(tx, by, 'changed', `entity:${code}`, now, touches, { changed })
  return { touches, closes }
}

/** Entered twice: people, occurrences and tasks of the one are those of the other. */
export async function mergeEntity(tx: Writer, by: Person, from: string, into: string, now: string) {
  await findEntity(tx, from)
  if (from === into) throw invalid({ into: say('organisation.another') })
  await refuseUnknown(tx, { entities: { into } })
  const touches = new Touches()
  const members = await tx
    .update(people)
    .set({ entity: into })
    .where(eq(people.entity, from))
    .returning({ id: people.id })
  touches.add('people', members.length)
  const times = await tx
    .update(occurrences)
    .set({ entity: into })
    .where(eq(occurrences.entity, from))
    .returning({ number: occurrences.caseNumber })
  touches.add('occurrences', times.length)
  touches.addCases(times.map(({ number }) => number))
  const laid = await tx
    .update(tasks)
    .set({ entity: into, version: nextVersion })
    .where(eq(tasks.entity, from))
    .returning({ id: tasks.id })
  touches.add('tasks', laid.length)
  const templates = await tx
    .update(taskTemplates)
    .set({ entity: into })
    .where(eq(taskTemplates.entity, from))
    .returning({ id: taskTemplates.id })
  touches.add('templates', templates.length)
  const crossing = await tx
    .update(bridges)
    .set({ entity: into, version: nextBridgeVersion })
    .where(eq(bridges.entity, from))
    .returning({ id: bridges.id })
  touches.add('bridges', crossing.length)
  await renameInSearches(tx, 'entity', new Set([from]), into, touches)
  await tx.delete(holidays).where(eq(holidays.entity, from))
  await tx.delete(entities).where(eq(entities.code, from))
  await noteUpkeep(tx, by, 'merged', `entity:${from}`, now, touches, { into })
  return { touches }
}

/** What is under way at an entity that is not chosen any more: it stays, and can be finished. */
async function countOpen(read: Reader, code: string, touches: Touches) {
  const open = await read
    .select({ number: occurrences.caseNumber })
    .from(occurrences)
    .where(
      and(
        eq(occurrences.entity, code),
        isNull(occurrences.outcome),
        isNull(occurrences.withdrawnAt)
      )
    )
  touches.addCases(open.map(({ number }) => number))
  touches.add('occurrences', open.length)
  touches.add('people', await read.$count(people, eq(people.entity, code)))
  touches.add(
    'tasks',
    await read.$count(
      tasks,
      and(eq(tasks.entity, code), isNull(tasks.reviewedAt), isNull(tasks.removedAt))
    )
  )
}

function isTimeZone(name: string): boolean {
  if (name !== 'UTC' && !name.includes('/')) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
