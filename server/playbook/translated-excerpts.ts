import { translatedFields, translatedTitles } from '../cases/translations-texts.ts'
import { caseNumber } from '../cases/numbers.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { excerptsOf, foundIn, type Marks } from './excerpts.ts'
import type { Shown } from './hits.ts'
import { shows } from './shows.ts'

/**
 * Hits in the reader's language, as far as colleagues translated their titles; and where a
 * translation has what the case itself does not show.
 */
export async function withTranslations(
  read: Reader,
  { language }: Person,
  hits: Shown[],
  marks: Marks,
  each: Marks[]
) {
  const numberOf = ({ number }: Shown) => caseNumber(number) ?? 0
  const foreign = hits.filter((hit) => hit.language !== language)
  const titles = await translatedTitles(read, foreign.map(numberOf), language)
  for (const hit of foreign) {
    const titleIn = titles.get(numberOf(hit))
    if (titleIn) hit.titleIn = titleIn
  }
  const lacking = hits.filter((hit) => each.some((one) => !shows(hit, one)))
  const fields = await translatedFields(read, lacking.map(numberOf))
  for (const hit of lacking) {
    const missing = each.filter((one) => !shows(hit, one))
    const found = (fields.get(numberOf(hit)) ?? []).flatMap(([field, text, its]) =>
      foundIn([[field, text]], its, marks).map((it) => ({ ...it, language: its }))
    )
    const best = found.find((it) => missing.some((one) => shows({ ...it, places: [it] }, one)))
    if (!best) continue
    const [excerpt] = excerptsOf(
      [{ ...best, field: best.field === 'title' ? 'symptom' : best.field }],
      1
    )
    if (excerpt) hit.excerpts.push({ ...excerpt, language: best.language })
    hit.why.push(`translation:${best.language}`)
  }
}
