import { and, eq } from 'drizzle-orm'
import { activity, glossary } from '#schema/tables/index.ts'
import { note } from '../activity/note.ts'
import type { Writer } from '../database/database.ts'
import { shippedConcepts } from './shipped.ts'

/** The glossary as it is shipped, once: what administrators took out of it later stays out. */
export async function fillGlossary(tx: Writer, now: string) {
  const filled = and(eq(activity.kind, 'organisation'), eq(activity.subject, 'glossary'))
  if ((await tx.$count(activity, filled)) > 0 || (await tx.$count(glossary)) > 0) return
  const concepts = shippedConcepts()
  for (let at = 0; at < concepts.length; at += AT_ONCE) {
    await tx
      .insert(glossary)
      .values(concepts.slice(at, at + AT_ONCE).map((it) => ({ ...it, version: 1, updatedAt: now })))
  }
  await note(tx, { by: null, verb: 'made', kind: 'organisation', subject: 'glossary', at: now })
}

const AT_ONCE = 100
