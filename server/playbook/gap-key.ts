import { analyseQuery } from '#language'
import type { Language } from '#schema/words.ts'

/** Digits in one piece, and in groups as accounts and telephone numbers are written. */
const NUMBERS = /(?<!\p{Nd})\p{Nd}{1,4}(?:[ .\-\u00A0\u202F]\p{Nd}{2,4})+(?!\p{Nd})|\p{Nd}+/gu
const ADDRESS = /[^\s@]+@[^\s@]+\.[^\s@]+/gu
const LONGEST = 8

/** What is kept of a query: accounts, ids and addresses of people are nobody else's business. */
export function withoutSecrets(query: string): string {
  const digits = (text: string) => text.replaceAll(/\P{Nd}/gu, '').length
  return query
    .normalize('NFC')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(ADDRESS, '#')
    .replaceAll(NUMBERS, (number) => (digits(number) > LONGEST ? '#' : number))
    .trim()
}

/** Of which language the words are: what the letters say, else what whoever typed them reads. */
export function languageIn(query: string, usual: Language): Language {
  if (/\p{Script=Hangul}/u.test(query)) return 'ko'
  if (/\p{Script=Cyrillic}/u.test(query)) return 'ru'
  if (/[ąćęłńśźż]/iu.test(query)) return 'pl'
  if (/[ăâîșțşţ]/iu.test(query)) return 'ro'
  return usual === 'ko' || usual === 'ru' ? 'en' : usual
}

/** The same question in other forms and in another order has the same key; '' says nothing. */
export function gapKey(query: string, language: Language): string {
  // The small words of any language say nothing, whichever this one turns out to be.
  const telling = analyseQuery(query).map(({ word }) => word)
  const words = analyseQuery(telling.join(' '), language).flatMap(({ terms }) => terms.slice(0, 1))
  return [...new Set(words)].sort().join(' ')
}

const IN_LATIN: Language[] = ['en', 'pl', 'ro']

/** Its keys as colleagues would have them: a Pole who types English words means the same. */
export const gapKeys = (query: string, language: Language) => [
  gapKey(query, language),
  ...(IN_LATIN.includes(language) ? IN_LATIN.map((it) => gapKey(query, it)) : [])
]
