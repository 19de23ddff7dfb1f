import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { TaskTemplate, TemplateLine } from '#schema/api/tasks.ts'
import { taskTemplates, templateDependencies } from '#schema/tables/index.ts'
import type { Reader } from '../../database/database.ts'
import type { Person } from '../../http/person.ts'
import { notFound } from '../../http/problem.ts'
import { closeDay } from '../../organisation/calendar.ts'
import { lays } from './may.ts'
import { findNames, toTaskPerson } from './names.ts'
import { findPlaces, type Place } from './places.ts'

export interface FoundLine {
  row: typeof taskTemplates.$inferSelect
  /** Ids of the lines, in use, that it waits for. */
  after: string[]
}

/** The lines of an entity's template that are in use, in their order. */
export async function findLines(read: Reader, entity: string): Promise<FoundLine[]> {
  const rows = await read
    .select()
    .from(taskTemplates)
    .where(and(eq(taskTemplates.entity, entity), isNull(taskTemplates.retiredAt)))
    .orderBy(asc(taskTemplates.position), asc(taskTemplates.id))
  const ids = rows.map(({ id }) => id)
  const edges = ids.length
    ? await read
        .select()
        .from(templateDependencies)
        .where(inArray(templateDependencies.template, ids))
    : []
  return rows.map((row) => ({
    row,
    after: ids.filter((id) => edges.some((it) => it.template === row.id && it.after === id))
  }))
}

/** One line, in use or not, and the place that it belongs to. */
export async function findLine(read: Reader, id: string, now: string) {
  const [row] = await read.select().from(taskTemplates).where(eq(taskTemplates.id, id))
  if (!row) throw notFound()
  return { row, place: await placeOf(read, row.entity, now) }
}

/** The place in an address. */
export async function placeOf(read: Reader, code: string, now: string): Promise<Place> {
  const place = (await findPlaces(read, [code], now)).get(code)
  if (!place) throw notFound()
  return place
}

export async function findTemplate(
  read: Reader,
  person: Person,
  code: string,
  now: string
): Promise<TaskTemplate> {
  const place = await placeOf(read, code, now)
  return {
    entity: code,
    period: closeDay(place.day, place.calendar.isDayOff, place.calendar.scheme).period,
    items: await toLines(read, await findLines(read, code), place),
    may: lays(person, place) ? ['task.lay', 'task.edit'] : []
  }
}

export async function toLines(
  read: Reader,
  lines: FoundLine[],
  { away }: Place
): Promise<TemplateLine[]> {
  const name = await findNames(
    read,
    lines.flatMap(({ row }) => [row.preparer, row.reviewer])
  )
  const days = new Map(lines.map(({ row }) => [row.id, row.dueDay]))
  return lines.map(({ row, after }) => ({
    id: row.id,
    entity: row.entity,
    title: row.title,
    instructions: row.instructions,
    process: row.process,
    preparer: toTaskPerson(row.preparer, name, away),
    reviewer: toTaskPerson(row.reviewer, name, away),
    dueDay: row.dueDay,
    rhythm: row.rhythm,
    position: row.position,
    after,
    dueBefore: after.filter((it) => (days.get(it) ?? row.dueDay) > row.dueDay)
  }))
}

/** A line that has just been written, in use or not. */
export async function answerWithLine(read: Reader, id: string, now: string): Promise<TemplateLine> {
  const { row, place } = await findLine(read, id, now)
  const lines = await findLines(read, row.entity)
  const all = row.retiredAt === null ? lines : [...lines, { row, after: [] }]
  const line = (await toLines(read, all, place)).find((it) => it.id === id)
  if (!line) throw notFound()
  return line
}
