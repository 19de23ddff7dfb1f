import { eq } from 'drizzle-orm'
import { reviewNotes, tasks, taskTemplates } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import type { Place } from './places.ts'
import type { Redact } from './secret.ts'
import { redactColumns } from './texts.ts'

/** In the tasks of closes, their templates, and what reviewers noted. */
export async function* placesInTasks(read: Reader, redact: Redact): AsyncGenerator<Place> {
  for (const row of await read.select().from(tasks)) {
    const said = redactColumns(row, ['title', 'instructions'], redact)
    if (!said) continue
    const version = row.version + 1
    yield {
      kind: 'tasks',
      redact: (tx) =>
        tx
          .update(tasks)
          .set({ ...said, version })
          .where(eq(tasks.id, row.id))
    }
  }
  for (const row of await read.select().from(taskTemplates)) {
    const said = redactColumns(row, ['title', 'instructions'], redact)
    if (!said) continue
    yield {
      kind: 'tasks',
      redact: (tx) => tx.update(taskTemplates).set(said).where(eq(taskTemplates.id, row.id))
    }
  }
  for (const row of await read.select().from(reviewNotes)) {
    const said = redactColumns(row, ['text', 'answer'], redact)
    if (!said) continue
    yield {
      kind: 'tasks',
      redact: (tx) => tx.update(reviewNotes).set(said).where(eq(reviewNotes.id, row.id))
    }
  }
}
