import { and, asc, eq, inArray, isNull, or } from 'drizzle-orm'
import { reviewNotes, tasks } from '#schema/tables/index.ts'
import type { Reader } from '../../database/database.ts'
import type { TaskRow } from './find.ts'

export interface FoundNote {
  row: typeof reviewNotes.$inferSelect
  /** The close in which it was written, and who reviewed there. */
  period: string
  reviewer: string | null
  /** How many closes of the same line later it is still there. */
  closes: number
}

/**
 * The notes of each task: its own, and those that nobody has cleared of the same line of the
 * template in earlier closes.
 */
export async function findNotes(read: Reader, rows: TaskRow[]): Promise<Map<string, FoundNote[]>> {
  const found = new Map<string, FoundNote[]>()
  if (!rows.length) return found
  const lines = [...new Set(rows.map(({ template }) => template).filter((it) => it !== null))]
  const own = inArray(
    tasks.id,
    rows.map(({ id }) => id)
  )
  const rolled = and(inArray(tasks.template, lines), isNull(reviewNotes.clearedAt))
  const notes = await read
    .select({ row: reviewNotes, task: tasks })
    .from(reviewNotes)
    .innerJoin(tasks, eq(tasks.id, reviewNotes.task))
    .where(lines.length ? or(own, rolled) : own)
    .orderBy(asc(reviewNotes.at), asc(reviewNotes.id))
  const closes = await closesOf(read, notes.length ? lines : [])
  for (const task of rows) {
    const its = notes.filter(({ row, task: from }) => {
      const same = from.template !== null && from.template === task.template
      return row.task === task.id || (same && isNote(row) && from.period < task.period)
    })
    if (!its.length) continue
    found.set(
      task.id,
      its.map(({ row, task: { period, template, reviewer } }) => ({
        ...{ row, period, reviewer },
        closes: closesBetween(closes.get(template ?? '') ?? [], period, task.period)
      }))
    )
  }
  return found
}

/** Of earlier closes only what is open comes along. */
const isNote = ({ clearedAt }: { clearedAt: string | null }) => clearedAt === null

const closesBetween = (periods: string[], from: string, to: string) =>
  periods.filter((it) => it > from && it <= to).length

/** In which closes each line had its turn. */
async function closesOf(read: Reader, lines: string[]): Promise<Map<string, string[]>> {
  if (!lines.length) return new Map()
  const rows = await read
    .select({ template: tasks.template, period: tasks.period })
    .from(tasks)
    .where(and(inArray(tasks.template, lines), isNull(tasks.removedAt)))
  const by = Map.groupBy(rows, ({ template }) => template ?? '')
  return new Map([...by].map(([line, its]) => [line, its.map(({ period }) => period)]))
}
