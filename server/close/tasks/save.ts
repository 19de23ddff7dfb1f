import { eq } from 'drizzle-orm'
import { tasks } from '#schema/tables/index.ts'
import { note } from '../../activity/note.ts'
import type { Writer } from '../../database/database.ts'
import type { Person } from '../../http/person.ts'
import { Problem, say } from '../../http/problem.ts'
import type { FoundTask } from './find.ts'
import { toTask } from './to-task.ts'

/** Writes a change, counts the version up, and notes who did it. */
export async function save(
  tx: Writer,
  { id: by }: Person,
  { row: { id, period, entity, version } }: FoundTask,
  verb: string,
  at: string,
  change: Partial<typeof tasks.$inferInsert>
) {
  await tx
    .update(tasks)
    .set({ ...change, version: version + 1 })
    .where(eq(tasks.id, id))
  await note(tx, { by, verb, kind: 'task', subject: id, details: { period, entity }, at })
}

/** 409 with the newest for what was decided on a task that has changed since. */
export function refuseStale(person: Person, found: FoundTask, seen: number | undefined) {
  if (seen === undefined || seen === found.row.version) return
  throw new Problem(409, say('task.changedMeanwhile'), {}, { newest: toTask(person, found) })
}
