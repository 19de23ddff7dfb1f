import { eq } from 'drizzle-orm'
import { findStale } from '../cases/translations.ts'
import { publishedRevision } from '../cases/find.ts'
import { cases } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import type { Deed, Telling } from './telling.ts'

/** After which readers may get another revision than before. */
const PUBLISHING = ['changed', 'solved', 'validated', 'reopened', 'restored', 'taken back']

/** The original says something else now: whoever translated it, once a published revision. */
export async function fromTranslations(read: Reader, deed: Deed): Promise<Telling[]> {
  const { verb, person: by, at } = deed
  if (!PUBLISHING.includes(verb)) return []
  const caseNumber = Number(deed.subject)
  const stale = await findStale(read, caseNumber)
  if (!stale.length) return []
  const [row] = await read.select().from(cases).where(eq(cases.number, caseNumber))
  if (!row) return []
  const revision = publishedRevision(row)
  return stale.map((it) => ({
    ...{ by, at, caseNumber, person: it.by, kind: 'translation.stale' as const, own: false },
    details: { fact: it.id, language: it.language },
    source: `translation:${it.id}:${revision}`
  }))
}
