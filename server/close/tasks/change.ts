import { and, eq, inArray } from 'drizzle-orm'
import type { NewTask, TaskChange } from '#schema/api/tasks.ts'
import { taskDependencies, tasks, taskTemplates } from '#schema/tables/index.ts'
import { note } from '../../activity/note.ts'
import type { Reader, Writer } from '../../database/database.ts'
import type { Person } from '../../http/person.ts'
import { invalid, say } from '../../http/problem.ts'
import { checkAfter, checkSent } from './check.ts'
import type { FoundTask } from './find.ts'
import { allow, allowLaying } from './may.ts'
import { findPlace } from './places.ts'
import { refuseStale, save } from './save.ts'

/** A task of one close only; gives its id. */
export async function addTask(
  tx: Writer,
  person: Person,
  period: string,
  { after = [], entity, title, ...sent }: NewTask,
  now: string
): Promise<string> {
  const place = await findPlace(tx, entity, now)
  allowLaying(person, place)
  await checkSent(tx, sent, sent)
  const all = await tasksOfClose(tx, period, entity)
  checkAfter(null, after, all.filter(isThere), new Map())
  const [made] = await tx
    .insert(tasks)
    .values({
      ...{ period, entity, title: title.trim(), dueDay: sent.dueDay },
      instructions: sent.instructions ?? '',
      process: sent.process ?? null,
      preparer: sent.preparer ?? null,
      reviewer: sent.reviewer ?? null,
      position: Math.max(0, ...all.map(({ position }) => position)) + 1,
      version: 1,
      createdAt: now
    })
    .returning({ id: tasks.id })
  const id = made?.id ?? ''
  await waitFor(tx, id, after)
  await note(tx, {
    ...{ by: person.id, verb: 'made', kind: 'task', subject: id },
    ...{ details: { period, entity }, at: now }
  })
  return id
}

export async function changeTask(
  tx: Writer,
  person: Person,
  found: FoundTask,
  { version, alsoNext = false, after, ...sent }: TaskChange,
  now: string
) {
  allow(person, 'task.edit', found)
  refuseStale(person, found, version)
  const { row } = found
  await checkSent(tx, sent, { ...row, ...sent })
  refuseOwnReview(found, sent.reviewer)
  if (after) {
    const all = await tasksOfClose(tx, row.period, row.entity)
    checkAfter(row.id, after, all.filter(isThere), await waitsIn(tx, all))
    await tx.delete(taskDependencies).where(eq(taskDependencies.task, row.id))
    await waitFor(tx, row.id, after)
  }
  const change = { ...sent, ...(sent.title !== undefined && { title: sent.title.trim() }) }
  await save(tx, person, found, 'changed', now, change)
  if (alsoNext && row.template !== null && Object.keys(change).length) {
    await tx.update(taskTemplates).set(change).where(eq(taskTemplates.id, row.template))
  }
}

/** Taken out of this close only; it can come back. */
export async function removeTask(
  tx: Writer,
  person: Person,
  found: FoundTask,
  seen: number | undefined,
  now: string
) {
  allow(person, 'task.edit', found)
  refuseStale(person, found, seen)
  if (found.row.removedAt !== null) return
  await save(tx, person, found, 'removed', now, { removedAt: now })
}

export async function bringTaskBack(tx: Writer, person: Person, found: FoundTask, now: string) {
  allow(person, 'task.edit', found)
  if (found.row.removedAt === null) return
  await save(tx, person, found, 'restored', now, { removedAt: null })
}

/** Nobody becomes the reviewer of what they have prepared already. */
function refuseOwnReview({ row }: FoundTask, reviewer: string | null | undefined) {
  if (reviewer != null && reviewer === row.preparedBy && row.preparedAt !== null) {
    throw invalid({ reviewer: say('task.samePerson') })
  }
}

export const waitFor = async (tx: Writer, task: string, after: string[]) => {
  const rows = [...new Set(after)].map((it) => ({ task, after: it }))
  if (rows.length) await tx.insert(taskDependencies).values(rows)
}

export async function tasksOfClose(read: Reader, period: string, entity: string) {
  return read
    .select()
    .from(tasks)
    .where(and(eq(tasks.period, period), eq(tasks.entity, entity)))
}

const isThere = ({ removedAt }: { removedAt: string | null }) => removedAt === null

/** Those that were taken out included: they can come back. */
async function waitsIn(read: Reader, all: { id: string }[]) {
  const ids = all.map(({ id }) => id)
  const rows = ids.length
    ? await read.select().from(taskDependencies).where(inArray(taskDependencies.task, ids))
    : []
  const by = Map.groupBy(rows, ({ task }) => task)
  return new Map([...by].map(([task, its]) => [task, its.map(({ after }) => after)]))
}
