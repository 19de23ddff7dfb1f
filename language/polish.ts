import { snowball } from './snowball.ts'

// Six letters of a stem hold the word; the rest is what the stemmer leaves of the ending.
const STEM_LENGTH = 6

// What changes inside a word, folded: księga, ksiąg; miesiąc, miesięcy; błąd, błędy; urząd, urzędu.
const NASAL = /^(bl|ksi|miesi|rz|urz|zw?i)a(?=[cdgz])/

/** The stem of a folded Polish word: with and without diacritics it is the same. */
export function polish(word: string): string {
  const nominative = word
    .replace(NASAL, '$1e')
    // koncie, kwocie, opłacie; but not zamknięcie
    .replace(/(?<=[aknor])cie$/, 'ta')
    // The one ending that the stemmer knows by its accent; no Polish word ends in ow without it.
    .replace(/ow$/, 'ów')
  return (
    snowball('pl', nominative)
      .replace('ó', 'o')
      // podatek, podatku; odsetek, odsetki; fakturze, faktura
      .replace(/ek$/, 'k')
      .replace(/rz$/, 'r')
      .slice(0, STEM_LENGTH)
  )
}
