import { and, asc, eq, inArray, isNull, type SQL } from 'drizzle-orm'
import { alias } from '#schema/dialect.ts'
import { taskDependencies, tasks } from '#schema/tables/index.ts'
import type { Reader } from '../../database/database.ts'
import { notFound } from '../../http/problem.ts'
import { findNotes, type FoundNote } from './find-notes.ts'
import { findNames } from './names.ts'
import { findPlaces, type Place } from './places.ts'
import { isDone } from './state.ts'

export type TaskRow = typeof tasks.$inferSelect

/** A task that this one waits for. */
export interface Before {
  id: string
  title: string
  preparer: string | null
  dueDay: number
  done: boolean
}

export interface FoundTask {
  row: TaskRow
  place: Place
  before: Before[]
  notes: FoundNote[]
  name: Awaited<ReturnType<typeof findNames>>
}

/** In the order of their days; a few queries, however many tasks there are. */
export async function findTasks(read: Reader, now: string, where?: SQL): Promise<FoundTask[]> {
  const rows = await read
    .select()
    .from(tasks)
    .where(where)
    .orderBy(asc(tasks.dueDay), asc(tasks.entity), asc(tasks.position), asc(tasks.id))
  const places = await findPlaces(read, [...new Set(rows.map(({ entity }) => entity))], now)
  const before = await findBefore(read, rows)
  const notes = await findNotes(read, rows)
  const name = await findNames(read, namedIn(rows, before, notes))
  return rows.flatMap((row) => {
    const place = places.get(row.entity)
    if (!place) return []
    return [{ row, place, before: before.get(row.id) ?? [], notes: notes.get(row.id) ?? [], name }]
  })
}

/** Also one that was taken out of its close: it can come back. */
export async function findTask(read: Reader, id: string, now: string): Promise<FoundTask> {
  const [found] = await findTasks(read, now, eq(tasks.id, id))
  if (!found) throw notFound()
  return found
}

const first = alias(tasks, 'first')

async function findBefore(read: Reader, rows: TaskRow[]): Promise<Map<string, Before[]>> {
  const found = new Map<string, Before[]>()
  if (!rows.length) return found
  const all = await read
    .select({ task: taskDependencies.task, row: first })
    .from(taskDependencies)
    .innerJoin(first, and(eq(first.id, taskDependencies.after), isNull(first.removedAt)))
    .where(
      inArray(
        taskDependencies.task,
        rows.map(({ id }) => id)
      )
    )
    .orderBy(asc(first.dueDay), asc(first.position), asc(first.id))
  for (const { task, row } of all) {
    const { id, title, preparer, dueDay } = row
    const its = found.get(task) ?? []
    found.set(task, [...its, { id, title, preparer, dueDay, done: isDone(row) }])
  }
  return found
}

function namedIn(rows: TaskRow[], before: Map<string, Before[]>, notes: Map<string, FoundNote[]>) {
  return [
    ...rows.flatMap((it) => [it.preparer, it.reviewer, it.preparedBy, it.reviewedBy]),
    ...[...before.values()].flat().map(({ preparer }) => preparer),
    ...[...notes.values()].flat().flatMap(({ row }) => [row.by, row.answeredBy, row.clearedBy])
  ]
}
