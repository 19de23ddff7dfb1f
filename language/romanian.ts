import { snowball } from './snowball.ts'

// What the stemmer leaves of plurals and participles: conturi, înregistrări, închideri, declarat.
const LEFT_OVER = /(?<=.{4})ur$|(?<=.{5})(?:ar|er|at)$/

// Nouns of an office whose plural has another stem.
const PLURALS: Record<string, string> = {
  comenz: 'comand',
  cheltuiel: 'cheltuial',
  extra: 'extras',
  extr: 'extras',
  inchis: 'inchid',
  zil: 'zi'
}

/**
 * The stem of a folded Romanian word. The stemmer knows letters with diacritics, but finds no more
 * with them than without, and so nobody has to type them, or to choose between ş and ș.
 */
export function romanian(word: string): string {
  const stem = snowball('ro', word)
    .replace(LEFT_OVER, '')
    .replace(/(?<=.{3})(?:iu|[aei])$/, '')
    // eroare, erori; valoare, valori
    .replace('oa', 'o')
  return Object.hasOwn(PLURALS, stem) ? (PLURALS[stem] ?? stem) : stem
}
