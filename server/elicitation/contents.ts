import { and, eq, lte, sql } from 'drizzle-orm'
import { alias } from '#schema/dialect.ts'
import type { CaseContent } from '#schema/api/content.ts'
import { cases, revisions } from '#schema/tables/index.ts'
import { among } from '../database/among.ts'
import type { Reader } from '../database/database.ts'

/** What the newest revision of each case says: what is being written closes a gap at once. */
export async function newestContents(
  read: Reader,
  numbers: readonly number[]
): Promise<Map<number, CaseContent>> {
  if (!numbers.length) return new Map()
  const rows = await read
    .select({ number: cases.number, content: revisions.content })
    .from(cases)
    .innerJoin(
      revisions,
      and(eq(revisions.caseNumber, cases.number), eq(revisions.revision, cases.head))
    )
    .where(among(cases.number, numbers))
  return new Map(rows.map(({ number, content }) => [number, content]))
}

const later = alias(revisions, 'later')

/** What each of them said at a moment; nothing of one that was not there yet. */
export async function contentsAt(
  read: Reader,
  numbers: readonly number[],
  moment: string
): Promise<Map<number, CaseContent>> {
  if (!numbers.length) return new Map()
  const newest = read
    .select({ revision: sql`max(${later.revision})` })
    .from(later)
    .where(and(eq(later.caseNumber, revisions.caseNumber), lte(later.createdAt, moment)))
  const rows = await read
    .select({ number: revisions.caseNumber, content: revisions.content })
    .from(revisions)
    .where(and(among(revisions.caseNumber, numbers), eq(revisions.revision, sql`(${newest})`)))
  return new Map(rows.map(({ number, content }) => [number, content]))
}
