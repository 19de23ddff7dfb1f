import { eq } from 'drizzle-orm'
import { cases } from '#schema/tables/index.ts'
import type { Writer } from '../database/database.ts'
import { indexCase } from '../search/index.ts'
import { attachmentWords } from './attachment-words.ts'
import { findRevision, publishedRevision, type CaseRow } from './find.ts'
import { placeOf } from './place.ts'

/** Brings the index up to a case as it stands; called by whatever changes what it is found by. */
export async function reindex(tx: Writer, number: number) {
  const [row] = await tx.select().from(cases).where(eq(cases.number, number))
  if (row) await index(tx, row)
}

export async function index(tx: Writer, row: CaseRow) {
  const { content } = await findRevision(tx, row.number, publishedRevision(row))
  await indexCase(tx, row.number, {
    content,
    language: row.language,
    place: await placeOf(tx, content),
    translations: [],
    files: await attachmentWords(tx, row),
    findable: row.withdrawnAt === null,
    public: row.visibility === 'everyone'
  })
}
