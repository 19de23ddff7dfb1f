// Letters that Unicode does not take apart. The last sigma is folded by SQLite's tokenizer too.
const BY_HAND: Record<string, string> = {
  ł: 'l',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ς: 'σ'
}
const BY_HAND_LETTERS = new RegExp(`[${Object.keys(BY_HAND).join('')}]`, 'g')

const PLAIN = /^[a-z0-9а-я가-힣]*$/

// Besides marks and signs: letters that SQLite's unicode61 still takes for marks, and would split.
const NOT_INDEXED = /[^\p{L}\p{N}]|[\u19b0-\u19c9\u1cf2\u1cf3]/gu

/**
 * Lower case without diacritics, letters and digits only: what people who leave the accents out
 * would type. The Russian й is a letter of its own and stays; ё becomes е.
 */
export function fold(word: string): string {
  const small = word.toLowerCase()
  if (PLAIN.test(small)) return small
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/и\u0306/g, 'й')
    .replace(NOT_INDEXED, '')
    .replace(BY_HAND_LETTERS, (letter) => BY_HAND[letter] ?? letter)
    .normalize('NFC')
}

// Databases cut or refuse terms without end.
const LONGEST_TERM = 64

export function cut(term: string): string {
  return term.length > LONGEST_TERM ? [...term].slice(0, LONGEST_TERM).join('') : term
}
