import { and, asc, eq, inArray } from 'drizzle-orm'
import type { CaseContent } from '#schema/api/content.ts'
import { cases, revisions } from '#schema/tables/index.ts'
import { updateCase } from '../cases/revise.ts'
import type { Reader, Writer } from '../database/database.ts'
import type { Touches } from './touches.ts'

const AT_ONCE = 100

/** Gives the same content back where nothing has to change. */
type Rewrite = (content: CaseContent) => CaseContent

/**
 * Writes a name anew in every revision. It is no edit: revisions keep their numbers, and what was
 * validated stays so.
 */
export async function rewriteContents(tx: Writer, rewrite: Rewrite, touches: Touches) {
  const touched = new Set<number>()
  for await (const row of allRevisions(tx)) {
    const content = rewrite(row.content)
    if (content === row.content) continue
    touched.add(row.caseNumber)
    await tx
      .update(revisions)
      .set({ content })
      .where(and(eq(revisions.caseNumber, row.caseNumber), eq(revisions.revision, row.revision)))
  }
  await indexAnew(tx, touched)
  touches.addCases(touched)
}

/** Columns, suggestions and index follow from the published revision. */
export async function indexAnew(tx: Writer, numbers: Iterable<number>) {
  for (const number of numbers) {
    const [row] = await tx.select().from(cases).where(eq(cases.number, number))
    if (row) await updateCase(tx, row, {})
  }
}

export async function* allRevisions(read: Reader) {
  const all = await read.select({ number: cases.number }).from(cases).orderBy(asc(cases.number))
  for (let at = 0; at < all.length; at += AT_ONCE) {
    const some = all.slice(at, at + AT_ONCE).map(({ number }) => number)
    yield* await read.select().from(revisions).where(inArray(revisions.caseNumber, some))
  }
}
