import { and, eq, or } from 'drizzle-orm'
import { pieces } from '#language'
import type { CaseContent } from '#schema/api/content.ts'
import { cases, revisions } from '#schema/tables/index.ts'
import type { Language } from '#schema/words.ts'
import { publishedRevision, type CaseRow } from '../cases/find.ts'
import { among } from '../database/among.ts'
import type { Reader } from '../database/database.ts'
import { textsOf } from '../search/fields.ts'
import type { Words } from './excerpts.ts'
import { plain } from './plain.ts'

export interface Published {
  row: CaseRow
  content: CaseContent
  /** Of each field, without its Markdown. */
  words: Words[]
}

type Said = Pick<Published, 'content' | 'words'>

/**
 * What a revision says changes only when a secret is redacted, so reading and unpacking it once is
 * enough for many searches. One memory for each database.
 */
const memories = new WeakMap<Reader, Map<string, Said>>()
const MOST = 3_000

/** The published revisions of some cases that the reader has found through what they may see. */
export async function findPublished(read: Reader, numbers: number[]) {
  const memory = memories.get(read) ?? new Map<string, Said>()
  memories.set(read, memory)
  const rows = await read.select().from(cases).where(among(cases.number, numbers))
  const fresh = await unpack(
    read,
    rows.filter((row) => !memory.has(nameOf(row)))
  )
  const found = new Map<number, Published>()
  for (const row of rows) {
    const said = memory.get(nameOf(row)) ?? fresh.get(row.number)
    if (said) found.set(row.number, { row, ...said })
  }
  for (const row of rows) {
    const said = fresh.get(row.number)
    if (said) memory.set(nameOf(row), said)
  }
  // The oldest go first: what is found often comes back at once.
  for (const name of memory.keys()) {
    if (memory.size <= MOST) break
    memory.delete(name)
  }
  return found
}

const nameOf = (row: CaseRow) =>
  `${row.number} ${publishedRevision(row)} ${row.language} ${row.redactedAt}`

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
  const languages = new Map(rows.map(({ number, language }) => [number, language]))
  return new Map(
    found.map(({ number, content }) => [
      number,
      { content, words: wordsOf(content, languages.get(number) ?? 'en') }
    ])
  )
}

/** The text of each field without its Markdown, taken apart; the title has none. */
function wordsOf(content: CaseContent, language: Language) {
  return textsOf(content).flatMap(([field, texts]): Words[] => {
    const text = field === 'title' ? content.title : texts.map(plain).filter(Boolean).join(' · ')
    return text ? [{ field, text, pieces: pieces(text, language) }] : []
  })
}
