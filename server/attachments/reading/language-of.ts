import { stopWord, words } from '#language'
import { LANGUAGES, type Language } from '#schema/words.ts'
import type { TextPart } from './parts.ts'

/** A look at the beginning is enough. */
const SAMPLE = 6_000
const SURE = 3

/** The language of a file: by its letters, and then by the small words; null where unsure. */
export function languageOf(parts: TextPart[]): Language | null {
  let sample = ''
  for (const { text } of parts) {
    sample += ` ${text}`
    if (sample.length > SAMPLE) break
  }
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const of = (script: RegExp) => (sample.match(script)?.length ?? 0) / Math.max(letters, 1)
  if (of(/\p{sc=Hangul}/gu) > 0.3) return 'ko'
  if (of(/\p{sc=Cyrillic}/gu) > 0.5) return 'ru'
  return bySmallWords(sample.slice(0, SAMPLE))
}

/** Words that hold a sentence together, and letters that only one of them has. */
function bySmallWords(sample: string): Language | null {
  const said = words(sample).map(({ text }) => text.toLowerCase())
  const counted = LANGUAGES.filter((it) => it !== 'ko' && it !== 'ru').map((language) => {
    const small = said.filter((word) => word.length > 1 && stopWord(word, language)).length
    const own = OWN[language] ? (sample.match(OWN[language])?.length ?? 0) : 0
    return { language, sure: small + own }
  })
  const [first, second] = counted.sort((a, b) => b.sure - a.sure)
  if (!first || !second || first.sure < SURE) return null
  return first.sure >= second.sure * 1.5 ? first.language : null
}

const OWN: Partial<Record<Language, RegExp>> = {
  pl: /[ąćęłńśźż]/gi,
  ro: /[ăâșțşţ]/gi
}
