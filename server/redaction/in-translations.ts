import { eq, inArray } from 'drizzle-orm'
import { translations } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import type { Place } from './places.ts'
import type { Redact } from './secret.ts'

/** In what colleagues wrote of cases in other languages. */
export async function* inTranslations(
  read: Reader,
  redact: Redact,
  numbers: number[]
): AsyncGenerator<Place> {
  const rows = await read
    .select()
    .from(translations)
    .where(inArray(translations.caseNumber, numbers))
  for (const row of rows) {
    let found = false
    const clean = (text: string) => {
      const said = redact(text)
      found ||= said !== text
      return said
    }
    // Entry by entry: two that say the same still belong to two of the original.
    const content = Object.fromEntries(
      Object.entries(row.content).map(([field, said]) => [
        field,
        typeof said === 'string' ? clean(said) : said.map(clean)
      ])
    )
    if (!found) continue
    const version = row.version + 1
    yield {
      kind: 'translations',
      case: row.caseNumber,
      redact: (tx) =>
        tx.update(translations).set({ content, version }).where(eq(translations.id, row.id))
    }
  }
}
