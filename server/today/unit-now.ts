import { and, asc, count, eq, inArray, isNull, or } from 'drizzle-orm'
import type { Static } from 'typebox'
import type { UnitNow } from '#schema/api/today.ts'
import { cases, entities, occurrences, people, tasks } from '#schema/tables/index.ts'
import { visibleOccurrence, visibleTo } from '../cases/visible.ts'
import { findTasks } from '../close/tasks/find.ts'
import { dueOn } from '../close/tasks/places.ts'
import { isLate } from '../close/tasks/to-task.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { absencesOn } from '../people/absences.ts'

/** What a lead looks after, today; null for whoever leads nothing. */
export async function unitNow(
  read: Reader,
  person: Person,
  now: string,
  day: string
): Promise<Static<typeof UnitNow> | null> {
  const led = person.roles.flatMap(({ role, unit }) => (role === 'lead' && unit ? [unit] : []))
  if (!led.length) return null
  const places = await read
    .select({ code: entities.code, name: entities.name })
    .from(entities)
    .where(and(inArray(entities.unit, led), eq(entities.active, true)))
    .orderBy(asc(entities.code))
  const codes = places.map(({ code }) => code)
  const open = await openAt(read, person, codes)
  return {
    entities: places.map((it) => ({ ...it, ...(open.get(it.code) ?? { open: 0, nobodys: 0 }) })),
    late: await lateAt(read, person, codes, now),
    away: await awayFrom(read, led, day)
  }
}

async function openAt(read: Reader, person: Person, codes: string[]) {
  const rows = await read
    .select({ entity: occurrences.entity, open: count(), held: count(occurrences.holder) })
    .from(occurrences)
    .innerJoin(cases, eq(cases.number, occurrences.caseNumber))
    .where(
      and(
        inArray(occurrences.entity, codes),
        isNull(occurrences.outcome),
        isNull(cases.withdrawnAt),
        visibleTo(read, person),
        visibleOccurrence(read, person)
      )
    )
    .groupBy(occurrences.entity)
  return new Map(rows.map(({ entity, open, held }) => [entity, { open, nobodys: open - held }]))
}

/** The lead's own stand among their tasks already. */
async function lateAt(read: Reader, { id: me }: Person, codes: string[], now: string) {
  const notReviewed = or(isNull(tasks.preparedAt), isNull(tasks.reviewedAt))
  const found = await findTasks(
    read,
    now,
    and(inArray(tasks.entity, codes), isNull(tasks.removedAt), notReviewed)
  )
  return found
    .filter((it) => isLate(it) && it.row.preparer !== me)
    .map(({ row, place, name }) => {
      const { id, period, entity, title, dueDay, preparer } = row
      const days = { dueDay, dueOn: dueOn(place, period, dueDay) }
      return { id, period, entity, title, ...days, preparer: preparer ? name(preparer) : null }
    })
}

async function awayFrom(read: Reader, units: string[], day: string) {
  const away = await absencesOn(read, day)
  if (!away.size) return []
  const rows = await read
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(
      and(
        inArray(people.id, [...away.keys()]),
        inArray(people.unit, units),
        eq(people.active, true)
      )
    )
  return rows.flatMap((it) => {
    const absence = away.get(it.id)
    return absence ? [{ person: it, until: absence.until, cover: absence.cover }] : []
  })
}
