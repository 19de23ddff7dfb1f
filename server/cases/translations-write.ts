import { and, eq } from 'drizzle-orm'
import type { CaseContent } from '#schema/api/content.ts'
import type { TranslationDraft } from '#schema/api/translations.ts'
import { translations } from '#schema/tables/index.ts'
import type { Language } from '#schema/words.ts'
import { note } from '../activity/note.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { forbidden, invalid, notFound, Problem, say, type Sentence } from '../http/problem.ts'
import { sameValue } from './content.ts'
import { findRevision, publishedRevision, type Found } from './find.ts'
import { reindex } from './index-case.ts'
import { allow } from './may.ts'
import { findTranslation, mayRemove } from './translations.ts'
import { entriesOf, LISTS, TEXTS, type Kept } from './translations-fit.ts'

/**
 * Keeps a case in another language. `known` is the version that was changed, null for none: 412
 * with the newest, when it is not that any more or the original has been published anew.
 */
export async function saveTranslation(
  tx: Writer,
  person: Person,
  found: Found,
  language: Language,
  known: number | null,
  draft: TranslationDraft,
  now: string
) {
  allow(person, 'case.translate', found)
  const { number } = found.row
  if (language === found.row.language) throw invalid({ language: say('translation.itsOwn') })
  const row = await rowOf(tx, number, language)
  const published = publishedRevision(found.row)
  const isOriginalOther = draft.revision !== published
  if ((row?.version ?? 0) !== (known ?? 0) || isOriginalOther) {
    const newest = (await findTranslation(tx, person, found, language)) ?? null
    const key = isOriginalOther ? 'translation.originalChanged' : 'translation.changedMeanwhile'
    throw new Problem(412, say(key), {}, { newest, published })
  }
  const { content: original } = await findRevision(tx, number, published)
  const content = wordsOf(draft, original)
  if (row && row.revision === published && sameValue(row.content, content)) return
  const said = { content, revision: published, by: person.id, at: now }
  if (row) {
    const version = row.version + 1
    await tx
      .update(translations)
      .set({ ...said, version })
      .where(eq(translations.id, row.id))
  } else {
    await tx.insert(translations).values({ caseNumber: number, language, version: 1, ...said })
  }
  await tell(tx, person, 'translated', number, language, now)
}

export async function removeTranslation(
  tx: Writer,
  person: Person,
  found: Found,
  language: Language,
  now: string
) {
  allow(person, 'case.translate', found)
  const { number } = found.row
  const row = await rowOf(tx, number, language)
  if (!row) throw notFound()
  if (!mayRemove(person, found, row)) throw forbidden('translation.notTheirs')
  await tx.delete(translations).where(eq(translations.id, row.id))
  await tell(tx, person, 'translation removed', number, language, now)
}

async function rowOf(tx: Writer, number: number, language: Language) {
  const [row] = await tx
    .select()
    .from(translations)
    .where(and(eq(translations.caseNumber, number), eq(translations.language, language)))
  return row
}

/** Who did it, and what is found by it from now on. */
async function tell(
  tx: Writer,
  { id: by }: Person,
  verb: string,
  subject: number,
  language: Language,
  at: string
) {
  await note(tx, { by, verb, kind: 'case', subject, details: { language }, at })
  await reindex(tx, subject)
}

/** Only what the original says has a translation, and each entry of a list its own. */
function wordsOf(draft: TranslationDraft, original: CaseContent): Kept {
  const faults: Record<string, Sentence> = {}
  const kept: Kept = {}
  for (const field of TEXTS) {
    const text = draft[field]?.trim()
    if (!text) continue
    if (original[field]) kept[field] = text
    else faults[field] = say('translation.notInOriginal')
  }
  for (const field of LISTS) {
    const entries = (draft[field] ?? []).map((entry) => entry.trim())
    const count = entriesOf(original, field).length
    if (!entries.some(Boolean)) continue
    if (entries.length === count) kept[field] = entries
    else faults[field] = say('translation.otherCount', { count })
  }
  if (Object.keys(faults).length) throw invalid(faults)
  return kept
}
