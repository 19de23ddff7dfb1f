import { and, eq, inArray, or } from 'drizzle-orm'
import type { CaseContent, ContentField } from '#schema/api/content.ts'
import { cases, revisions } from '#schema/tables/index.ts'
import { publishedRevision, type CaseRow } from '../cases/find.ts'
import type { Reader } from '../database/database.ts'
import { textsOf } from '../search/fields.ts'
import { plain } from './plain.ts'

export interface Published {
  row: CaseRow
  content: CaseContent
  texts: [ContentField, string][]
}

/**
 * What a revision says changes only when a secret is redacted, so reading and unpacking it once is
 * enough for many searches.
 */
const remembered = new Map<string, Pick<Published, 'content' | 'texts'>>()
const MOST = 2_000

/** The published revisions of some cases that the reader has found through what they may see. */
export async function findPublished(read: Reader, numbers: number[]) {
  const rows = await read.select().from(cases).where(inArray(cases.number, numbers))
  const missing = rows.filter((row) => !remembered.has(nameOf(row)))
  if (missing.length) await remember(read, missing)
  const found = new Map<number, Published>()
  for (const row of rows) {
    const said = remembered.get(nameOf(row))
    if (said) found.set(row.number, { row, ...said })
  }
  return found
}

/** A case that was deleted and made again by a restore has another day of birth. */
const nameOf = (row: CaseRow) =>
  `${row.number} ${publishedRevision(row)} ${row.createdAt} ${row.redactedAt}`

async function remember(read: Reader, rows: CaseRow[]) {
  const found = await read
    .select({ number: revisions.caseNumber, content: revisions.content })
    .from(revisions)
    .where(
      or(
        ...rows.map((row) =>
          and(eq(revisions.caseNumber, row.number), eq(revisions.revision, publishedRevision(row)))
        )
      )
    )
  if (remembered.size + found.length > MOST) remembered.clear()
  for (const { number, content } of found) {
    const row = rows.find((it) => it.number === number)
    if (row) remembered.set(nameOf(row), { content, texts: wordsOf(content) })
  }
}

/** The text of each field without its Markdown; the title has none. */
function wordsOf(content: CaseContent) {
  return textsOf(content).flatMap(([field, texts]): [ContentField, string][] => {
    const text = field === 'title' ? content.title : texts.map(plain).filter(Boolean).join(' · ')
    return text ? [[field, text]] : []
  })
}
