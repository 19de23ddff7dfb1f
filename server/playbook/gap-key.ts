import { analyseQuery } from '#language'
import type { Language } from '#schema/words.ts'

/** Digits in one piece, and in groups as accounts and telephone numbers are written. */
const NUMBERS = /\p{Nd}{3,}(?:[ .\-\u00A0\u202F]?\p{Nd}{2,})*/gu
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
  return usual === 'ko' || usual === 'ru' ? 'en' : usual
}

/** The same question in other forms and in another order has the same key; '' says nothing. */
export function gapKey(query: string, language: Language): string {
  const words = analyseQuery(query, language).flatMap(({ terms }) => terms.slice(0, 1))
  return [...new Set(words)].sort().join(' ')
}
