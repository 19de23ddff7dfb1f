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

type Said = Pick<Published, 'content' | 'texts'>

/**
 * What a revision says changes only when a secret is redacted, so reading and unpacking it once is
 * enough for many searches. One memory for each database.
 */
const memories = new WeakMap<Reader, Map<string, Said>>()
const MOST = 2_000

/** The published revisions of some cases that the reader has found through what they may see. */
export async function findPublished(read: Reader, numbers: number[]) {
  const memory = memories.get(read) ?? new Map<string, Said>()
  memories.set(read, memory)
  const rows = await read.select().from(cases).where(inArray(cases.number, numbers))
  const fresh = await unpack(
    read,
    rows.filter((row) => !memory.has(nameOf(row)))
  )
  const found = new Map<number, Published>()
  for (const row of rows) {
    const said = memory.get(nameOf(row)) ?? fresh.get(row.number)
    if (said) found.set(row.number, { row, ...said })
  }
  if (memory.size + fresh.size > MOST) memory.clear()
  for (const row of rows) {
    const said = fresh.get(row.number)
    if (said) memory.set(nameOf(row), said)
  }
  return found
}

const nameOf = (row: CaseRow) => `${row.number} ${publishedRevision(row)} ${row.redactedAt}`

async function unpack(read: Reader, rows: CaseRow[]): Promise<Map<number, Said>> {
  if (!rows.length) return new Map()
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
  return new Map(found.map(({ number, content }) => [number, { content, texts: wordsOf(content) }]))
}

/** The text of each field without its Markdown; the title has none. */
function wordsOf(content: CaseContent) {
  return textsOf(content).flatMap(([field, texts]): [ContentField, string][] => {
    const text = field === 'title' ? content.title : texts.map(plain).filter(Boolean).join(' · ')
    return text ? [[field, text]] : []
  })
}
