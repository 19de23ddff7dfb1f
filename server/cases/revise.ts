import { eq } from 'drizzle-orm'
import type { CaseContent } from '#schema/api/content.ts'
import { cases, revisions } from '#schema/tables/index.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { publishedRevision, findRevision, type CaseRow } from './find.ts'
import { index } from './index-case.ts'
import { learn } from './suggestions.ts'

/** Writes the next revision and lets the case point to it. */
export async function writeRevision(
  tx: Writer,
  person: Person,
  row: CaseRow,
  content: CaseContent,
  reason: string,
  now: string,
  restores: number | null = null
): Promise<CaseRow> {
  const head = row.head + 1
  // The row first: of two who write at the same moment one waits here, and then sees the other.
  await tx.update(cases).set({ head, updatedAt: now }).where(eq(cases.number, row.number))
  await tx.insert(revisions).values({
    caseNumber: row.number,
    revision: head,
    content,
    author: person.id,
    reason,
    restores,
    createdAt: now
  })
  return updateCase(tx, row, { head, updatedAt: now })
}

/**
 * Changes the row and brings what follows from the published revision along: the columns that
 * lists read, what boxes suggest, and the search index.
 */
export async function updateCase(tx: Writer, row: CaseRow, change: Partial<CaseRow>) {
  const next = { ...row, ...change }
  const { content } = await findRevision(tx, row.number, publishedRevision(next))
  const [updated] = await tx
    .update(cases)
    .set({ ...change, title: content.title, process: content.process, system: content.system })
    .where(eq(cases.number, row.number))
    .returning()
  if (!updated) throw new Error(`${row.number} is gone`)
  await learn(tx, updated.number, content)
  await index(tx, updated)
  return updated
}
