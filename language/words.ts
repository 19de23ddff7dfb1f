export interface Word {
  /** As typed: `text.slice(start, end)`. */
  text: string
  start: number
  end: number
}

// Korean glues particles to whatever stands before them (`SAP에서`, `F.13을`), so Hangul is a word
// of its own. Soft hyphens and zero-width joiners come along with text copied from web pages and
// would cut a word in two.
const HANGUL = String.raw`\p{sc=Hangul}[\p{sc=Hangul}\p{M}]*`
const LETTER = String.raw`(?!\p{sc=Hangul})\p{L}`
const WITHIN = String.raw`(?!\p{sc=Hangul})[\p{L}\p{M}\p{N}\u00ad\u200c\u200d\u2060]`
const WORD = new RegExp(`${HANGUL}|(?:${LETTER}|\\p{N})(?:${WITHIN})*(?:['’](?:${LETTER})+)?`, 'gu')

/** The words of a text in order, with UTF-16 offsets into the text as it was typed. */
export function words(text: string): Word[] {
  const found: Word[] = []
  for (const match of text.matchAll(WORD)) {
    found.push({ text: match[0], start: match.index, end: match.index + match[0].length })
  }
  return found
}
