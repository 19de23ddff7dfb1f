import { words } from '#language'
import { chanceFor, type Chance } from '#seeds/chance.ts'

const HANGUL = /[가-힣]/
const CYRILLIC = /\p{sc=Cyrillic}/u
const SYLLABLES = 0xac00

/** A question with one typing error in a word long enough to say something; the same each time. */
export function mistyped(query: string, number: number): string {
  const chance = chanceFor(`typing ${number}`)
  const all = words(query).filter(({ text }) => /^[\p{L}\p{M}]+$/u.test(text))
  const long = (korean: number, other: number) =>
    all.filter(({ text }) => text.length >= (HANGUL.test(text) ? korean : other))
  const word = chance.of(long(3, 6)) ?? chance.of(long(2, 4))
  if (!word) return query
  const slip = HANGUL.test(word.text) ? slipInKorean : slipOfALetter
  let wrong = word.text
  for (let time = 0; time < 20 && wrong === word.text; time++) wrong = slip(word.text, chance)
  return query.slice(0, word.start) + wrong + query.slice(word.end)
}

/** One letter of one syllable is another one. */
function slipInKorean(word: string, chance: Chance): string {
  const at = chance.between(0, Math.max(0, word.length - 2))
  const code = word.charCodeAt(at) - SYLLABLES
  if (code < 0 || code >= 19 * 21 * 28) return word
  const parts = [Math.floor(code / 588), Math.floor((code % 588) / 28), code % 28]
  const part = chance.between(0, 2)
  parts[part] = chance.between(0, ([19, 21, 28][part] ?? 1) - 1)
  const [first = 0, vowel = 0, last = 0] = parts
  const syllable = String.fromCharCode(SYLLABLES + first * 588 + vowel * 28 + last)
  return word.slice(0, at) + syllable + word.slice(at + 1)
}

/** A letter too few, two that changed places, another one, or one too many; never the first. */
function slipOfALetter(word: string, chance: Chance): string {
  const letters = [...word]
  const at = chance.between(1, letters.length - 2)
  const other = chance.of([...(CYRILLIC.test(word) ? 'аеиоустнклрвм' : 'aeiostnrlkmdp')]) ?? ''
  const changed = [
    [],
    [letters[at + 1] ?? '', letters[at] ?? ''],
    [other],
    [other, letters[at] ?? '']
  ]
  const slip = chance.between(0, 3)
  letters.splice(at, slip === 1 ? 2 : 1, ...(changed[slip] ?? []))
  return letters.join('')
}

export const withoutDiacritics = (query: string) =>
  query
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
