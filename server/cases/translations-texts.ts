import { and, asc, eq, ne } from 'drizzle-orm'
import { cases, translations } from '#schema/tables/index.ts'
import { TRANSLATED_FIELDS, type Language, type TranslatedField } from '#schema/words.ts'
import { among } from '../database/among.ts'
import type { Reader } from '../database/database.ts'

/** What colleagues wrote of a case in other languages: for the search index. */
export async function translatedTexts(
  read: Reader,
  number: number
): Promise<{ language: Language; texts: string[] }[]> {
  const rows = await rowsOf(read, [number])
  return rows.map(({ language, content }) => ({
    language,
    texts: Object.values(content).flat().filter(Boolean)
  }))
}

/** The titles of some cases in a language that they were translated into. */
export async function translatedTitles(
  read: Reader,
  numbers: number[],
  language: Language
): Promise<Map<number, { language: Language; title: string }>> {
  const rows = await rowsOf(read, numbers)
  return new Map(
    rows.flatMap(({ number, content, ...row }) =>
      row.language === language && typeof content.title === 'string'
        ? [[number, { language, title: content.title }] as const]
        : []
    )
  )
}

/** What some cases say in other languages, field by field in the order of the template. */
export async function translatedFields(
  read: Reader,
  numbers: number[]
): Promise<Map<number, [TranslatedField, string, Language][]>> {
  const byCase = new Map<number, [TranslatedField, string, Language][]>()
  for (const { number, language, content } of await rowsOf(read, numbers)) {
    const fields = TRANSLATED_FIELDS.flatMap((field) => {
      const text = [content[field] ?? []].flat().filter(Boolean).join('\n')
      return text ? [[field, text, language] as [TranslatedField, string, Language]] : []
    })
    byCase.set(number, [...(byCase.get(number) ?? []), ...fields])
  }
  return byCase
}

/** A translation into what has become the case's own language is none. */
async function rowsOf(read: Reader, numbers: number[]) {
  if (!numbers.length) return []
  return read
    .select({
      number: translations.caseNumber,
      language: translations.language,
      content: translations.content
    })
    .from(translations)
    .innerJoin(cases, eq(cases.number, translations.caseNumber))
    .where(and(among(translations.caseNumber, numbers), ne(translations.language, cases.language)))
    .orderBy(asc(translations.caseNumber), asc(translations.language))
}
