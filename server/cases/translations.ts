import { and, asc, eq, ne, type SQL } from 'drizzle-orm'
import type { Translation } from '#schema/api/translations.ts'
import { cases, people, translations } from '#schema/tables/index.ts'
import type { Language } from '#schema/words.ts'
import type { Reader } from '../database/database.ts'
import { isAdministrator, type Person } from '../http/person.ts'
import { findRevision, publishedRevision, type Found } from './find.ts'
import { caseMay, edits, judges } from './may.ts'
import { caseName } from './numbers.ts'
import { fit } from './translations-fit.ts'

export type TranslationRow = typeof translations.$inferSelect

/** The case in other languages than its own; of a case that may be seen. */
export async function findTranslations(
  read: Reader,
  person: Person,
  found: Found,
  which?: SQL
): Promise<Translation[]> {
  const { number, language } = found.row
  const rows = await read
    .select({ row: translations, by: { id: people.id, name: people.name } })
    .from(translations)
    .innerJoin(people, eq(people.id, translations.by))
    .where(and(eq(translations.caseNumber, number), ne(translations.language, language), which))
    .orderBy(asc(translations.language))
  if (!rows.length) return []
  const { content: now } = await findRevision(read, number, publishedRevision(found.row))
  const items: Translation[] = []
  for (const { row, by } of rows) {
    const { content: base } = await findRevision(read, number, row.revision)
    const { before, ...fitted } = fit(row.content, base, now)
    items.push({
      ...{ case: caseName(number), language: row.language, by, at: row.at },
      ...{ version: row.version, revision: row.revision },
      ...fitted,
      stale: fitted.staleFields.length > 0,
      before: readsBefore(person, found, row) ? before : null,
      removable: caseMay['case.translate'](person, found) && mayRemove(person, found, row)
    })
  }
  return items
}

/** An earlier revision is for those who may read any, and for whoever read it to translate it. */
const readsBefore = (person: Person, found: Found, { by }: TranslationRow) =>
  by === person.id || edits(person, found) || judges(person, found)

export const mayRemove = (person: Person, found: Found, { by }: TranslationRow) =>
  by === person.id || edits(person, found) || isAdministrator(person)

export async function findTranslation(
  read: Reader,
  person: Person,
  found: Found,
  language: Language
): Promise<Translation | undefined> {
  const [it] = await findTranslations(read, person, found, eq(translations.language, language))
  return it
}

/** Those of a case whose original says something else by now. */
export async function findStale(read: Reader, number: number): Promise<TranslationRow[]> {
  const rows = await read
    .select({ row: translations, head: cases.head, validated: cases.validated })
    .from(translations)
    .innerJoin(cases, eq(cases.number, translations.caseNumber))
    .where(and(eq(translations.caseNumber, number), ne(translations.language, cases.language)))
  const stale: TranslationRow[] = []
  for (const { row, ...standing } of rows) {
    const published = publishedRevision(standing)
    if (row.revision === published) continue
    const { content: now } = await findRevision(read, number, published)
    const { content: base } = await findRevision(read, number, row.revision)
    if (fit(row.content, base, now).staleFields.length) stale.push(row)
  }
  return stale
}
