import { and, asc, count, eq, isNull } from 'drizzle-orm'
import type { CloseTasks } from '#schema/api/tasks.ts'
import { entities, tasks, taskTemplates } from '#schema/tables/index.ts'
import type { Reader } from '../../database/database.ts'
import type { Person } from '../../http/person.ts'
import { closeDay } from '../../organisation/calendar.ts'
import { findTasks } from './find.ts'
import { lays } from './may.ts'
import { findPlaces } from './places.ts'
import { toTask } from './to-task.ts'

/** The tasks of a close by their days, and where each entity stands today. */
export async function findCloseTasks(
  read: Reader,
  person: Person,
  period: string,
  entity: string | null,
  now: string
): Promise<CloseTasks> {
  const its = entity === null ? undefined : eq(tasks.entity, entity)
  const where = and(eq(tasks.period, period), isNull(tasks.removedAt), its)
  const found = await findTasks(read, now, where)
  return {
    items: found.map((it) => toTask(person, it)),
    entities: await findStanding(read, person, period, now)
  }
}

async function findStanding(read: Reader, person: Person, period: string, now: string) {
  const rows = await read
    .select({ code: entities.code })
    .from(entities)
    .where(eq(entities.active, true))
    .orderBy(asc(entities.code))
  const lines = await read
    .select({ entity: taskTemplates.entity, lines: count() })
    .from(taskTemplates)
    .where(isNull(taskTemplates.retiredAt))
    .groupBy(taskTemplates.entity)
  const places = await findPlaces(
    read,
    rows.map(({ code }) => code),
    now
  )
  return [...places.values()]
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .map((place) => {
      const { day, calendar } = place
      const at = closeDay(day, calendar.isDayOff, calendar.scheme)
      const mayLay = lays(person, place)
      return {
        ...{ code: place.code, day },
        workingDay: at.period === period ? at.workingDay : null,
        templates: lines.find((it) => it.entity === place.code)?.lines ?? 0,
        may: mayLay ? (['task.lay', 'task.edit'] as const).slice() : []
      }
    })
}
