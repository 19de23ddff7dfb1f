const VOWELS = 'aeiouyąęóăâîаеёиоуыэюя'
const BETWEEN = new RegExp(`([${VOWELS}])(?=[^\\s${VOWELS}][${VOWELS}])`, 'giu')
/** Shorter words fit into the head of a column as they are. */
const LONG = 10

/**
 * Where a long word may part: after a vowel before a consonant and another vowel, which holds in
 * every language of the screens that has such words. Browsers do not know all of them themselves.
 */
export const withSoftHyphens = (text: string) =>
  text
    .split(' ')
    .map((word) => (word.length < LONG ? word : word.replace(BETWEEN, '$1\u00ad')))
    .join(' ')
