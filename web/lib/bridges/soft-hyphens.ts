const V = '[aeiouyąęóăâîаеёиоуыэюя]'
/** What sounds as one consonant is not parted. */
const C = `(?:sz|cz|rz|ch|dz|dź|dż|[^\\s\\P{L}aeiouyąęóăâîаеёиоуыэюя]ь?)`
const ONE = '(?<![scrd](?=z)|c(?=h)|d(?=[źż]))'
const BETWEEN = new RegExp(`(?<=.{2}(?:${V}|${V}${C}))${ONE}(?=${C}${V})(?=\\p{L}{3})`, 'giu')
/** Shorter words fit into the head of a column as they are. */
const LONG = 10

/**
 * Where a long word may part: before a consonant with its vowel, leaving three letters on either
 * side. It holds in every language of the screens that has such words, and browsers do not know
 * all of them themselves.
 */
export const withSoftHyphens = (text: string) =>
  text
    .split(' ')
    .map((word) => (word.length < LONG ? word : word.replace(BETWEEN, '\u00ad')))
    .join(' ')
