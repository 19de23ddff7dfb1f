import { pieces } from '#language'
import { translatedFields, translatedTitles } from '../cases/translations-texts.ts'
import { caseNumber } from '../cases/numbers.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import type { Sought } from '../search/sought.ts'
import { excerptsOf, foundIn, type Marks } from './excerpts.ts'
import type { Shown } from './hits.ts'
import { plain } from './plain.ts'
import { missingIn, showing } from './shows.ts'

/**
 * Hits in the reader's language, as far as colleagues translated their titles; and where a
 * translation has what the case itself does not show.
 */
export async function withTranslations(
  read: Reader,
  { language }: Person,
  hits: Shown[],
  marks: Marks,
  sought: readonly Sought[]
) {
  const numberOf = ({ number }: Shown) => caseNumber(number) ?? 0
  const foreign = hits.filter((hit) => hit.language !== language)
  const titles = await translatedTitles(read, foreign.map(numberOf), language)
  for (const hit of foreign) {
    const titleIn = titles.get(numberOf(hit))
    if (titleIn) hit.titleIn = titleIn
  }
  const lacking = hits.filter((hit) => missingIn(hit, sought).length > 0)
  const fields = await translatedFields(read, lacking.map(numberOf))
  for (const hit of lacking) {
    const missing = missingIn(hit, sought)
    const found = (fields.get(numberOf(hit)) ?? []).flatMap(([field, written, its]) => {
      const text = plain(written)
      return foundIn([{ field, text, pieces: pieces(text, its) }], marks).map((it) => ({
        ...it,
        language: its
      }))
    })
    const best = found.find((it) => missing.some(showing([it]).shows))
    if (!best) continue
    const [excerpt] = excerptsOf(
      [{ ...best, field: best.field === 'title' ? 'symptom' : best.field }],
      1
    )
    if (excerpt) hit.excerpts.push({ ...excerpt, language: best.language })
    hit.why.push(`translation:${best.language}`)
  }
}
