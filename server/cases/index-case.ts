import { eq } from 'drizzle-orm'
import { cases } from '#schema/tables/index.ts'
import type { Reader, Writer } from '../database/database.ts'
import { indexCase, type Indexed } from '../search/index.ts'
import { attachmentWords } from './attachment-words.ts'
import { findRevision, publishedRevision, type CaseRow } from './find.ts'
import { placeOf } from './place.ts'
import { translatedTexts } from './translations-texts.ts'

/** Brings the index up to a case as it stands; called by whatever changes what it is found by. */
export async function reindex(tx: Writer, number: number) {
  const [row] = await tx.select().from(cases).where(eq(cases.number, number))
  if (row) await index(tx, row)
}

export async function index(tx: Writer, row: CaseRow) {
  await indexCase(tx, row.number, await toBeIndexed(tx, row))
}

/** All that a case is found by. */
export async function toBeIndexed(read: Reader, row: CaseRow): Promise<Indexed> {
  const { content } = await findRevision(read, row.number, publishedRevision(row))
  return {
    content,
    language: row.language,
    place: await placeOf(read, content),
    translations: said(await translatedTexts(read, row.number)),
    files: await attachmentWords(read, row),
    findable: row.withdrawnAt === null,
    public: row.visibility === 'everyone'
  }
}

const said = (translated: Awaited<ReturnType<typeof translatedTexts>>) =>
  translated.map(({ language, texts }) => ({ language, text: texts.join('\n') }))
