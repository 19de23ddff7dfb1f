import { and, eq, inArray, isNull } from 'drizzle-orm'
import { taskDependencies, tasks } from '#schema/tables/index.ts'
import { findTasks, type FoundTask } from '../close/tasks/find.ts'
import { coverOf } from '../close/tasks/may.ts'
import { isDone, isSentBack, stateOf } from '../close/tasks/state.ts'
import type { Reader } from '../database/database.ts'
import { each, type Deed, type Telling } from './telling.ts'

/** What makes other tasks ready. */
const FINISHING = ['prepared', 'reviewed', 'removed', 'changed']

/** The steps of a close, each told to whoever has the next one. */
export async function fromTask(read: Reader, deed: Deed, now: string): Promise<Telling[]> {
  const [found] = await findTasks(read, now, eq(tasks.id, deed.subject))
  if (!found) return []
  const { row } = found
  const { by, at } = { by: deed.person, at: deed.at }
  const telling = { by, at, task: row.id, own: true }
  const tellings = FINISHING.includes(deed.verb) ? await ready(read, deed, found, now) : []
  if (row.removedAt !== null) return tellings
  const doer = coverOf(found) ?? row.preparedBy ?? row.preparer
  if (deed.verb === 'prepared' && row.preparedAt !== null && row.reviewedAt === null) {
    const source = `toReview:${row.id}:${row.preparedAt}`
    const reviewer = each(row.reviewer)
    const it = { ...telling, kind: 'task.toReview' as const, source }
    tellings.push(...reviewer.map((person) => ({ ...it, person })))
  }
  if (deed.verb === 'sentBack' || deed.verb === 'noted') {
    const source = `${deed.verb}:${row.id}:${at}`
    const it = { ...telling, kind: `task.${deed.verb}` as const, source }
    tellings.push(...each(doer).map((person) => ({ ...it, person })))
  }
  if (deed.verb === 'answered') {
    const writers = found.notes.filter(({ row: its }) => its.answeredAt === at)
    const it = { ...telling, kind: 'task.answered' as const, source: `answered:${row.id}:${at}` }
    tellings.push(
      ...each(...writers.map(({ row: its }) => its.by)).map((person) => ({ ...it, person }))
    )
  }
  return tellings
}

/** Those that waited for this one, and wait for no other. */
async function ready(read: Reader, deed: Deed, { row }: FoundTask, now: string) {
  if (row.removedAt === null && !isDone(row)) return []
  const waiting = read
    .select({ id: taskDependencies.task })
    .from(taskDependencies)
    .where(eq(taskDependencies.after, row.id))
  const after = await findTasks(read, now, and(inArray(tasks.id, waiting), isNull(tasks.removedAt)))
  const tellings: Telling[] = []
  for (const found of after) {
    const { row: next, before } = found
    const person = coverOf(found) ?? next.preparer
    const isReady = before.length > 0 && stateOf(next, before) === 'ready' && !isSentBack(next)
    if (person === null || !isReady) continue
    // Named for what came last, so that the steps before it tell nothing of their own.
    const source = `ready:${next.id}:${await doneAt(read, before)}`
    const { person: by, at } = deed
    tellings.push({ person, kind: 'task.ready', source, by, at, task: next.id, own: true })
  }
  return tellings
}

async function doneAt(read: Reader, before: { id: string }[]): Promise<string> {
  const rows = await read
    .select({ preparedAt: tasks.preparedAt, reviewedAt: tasks.reviewedAt })
    .from(tasks)
    .where(
      inArray(
        tasks.id,
        before.map(({ id }) => id)
      )
    )
  return (
    rows
      .map((it) => it.reviewedAt ?? it.preparedAt ?? '')
      .sort()
      .at(-1) ?? ''
  )
}
