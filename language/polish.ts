import { snowball } from './snowball.ts'

// Six letters of a stem hold the word; the rest is what the stemmer leaves of the ending.
const STEM_LENGTH = 6

// Days, months and the end of them, which every close is full of.
const IRREGULAR: Record<string, string> = {
  dzien: 'dni',
  dnia: 'dni',
  dniu: 'dni',
  dniem: 'dni',
  dniach: 'dni',
  koniec: 'konc',
  tydzien: 'tygodn',
  styczen: 'styczn',
  marzec: 'marc',
  kwiecien: 'kwietn',
  sierpien: 'sierpn',
  wrzesien: 'wrzesn',
  grudzien: 'grudni'
}

// The endings that the stemmer knows, for those that it does not. No Polish word ends in ow but
// for the ending ów.
const KNOWN_ENDINGS: [RegExp, string][] = [
  // błąd, błędu; księga, ksiąg; miesiąc, miesięcy; urząd, urzędu
  [/^(bl|ksi|miesi|rz|urz)a(?=[cdg])/, '$1e'],
  [/ow$/, 'ów'],
  // koncie, kwocie, opłacie; but not zamknięcie
  [/(?<=[aknor]|audy|depozy|kredy|limi)cie$/, 'ta'],
  [/(?<=.{3})o$/, 'a'],
  [/(?<=.{3})owa(?:c|no|l|la|li)$/, 'owanie'],
  [/(?<=.{4})ien$/, 'ienie'],
  [/(?<=.{4})eni[au]$/, 'enie']
]

/** The stem of a folded Polish word: with and without diacritics it is the same. */
export function polish(word: string): string {
  if (Object.hasOwn(IRREGULAR, word)) return IRREGULAR[word] ?? word
  const known = KNOWN_ENDINGS.reduce((it, [ending, other]) => it.replace(ending, other), word)
  return (
    snowball('pl', known)
      .replace('ó', 'o')
      // podatek, podatku; czerwiec, czerwca; fakturze, faktura
      .replace(/ek$/, 'k')
      .replace(/(?<=[wp])iec$/, 'c')
      .replace(/rz$/, 'r')
      .slice(0, STEM_LENGTH)
  )
}
