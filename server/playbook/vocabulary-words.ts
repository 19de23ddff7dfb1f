import { and, eq, gte, lt, sql } from 'drizzle-orm'
import { fold, termsOf } from '#language'
import { vocabulary } from '#schema/tables/index.ts'
import { LANGUAGES } from '#schema/words.ts'
import type { Reader } from '../database/database.ts'

const SHORTEST = 2
/** Enough to find so many different words among their forms. */
const LOOKED_AT = 10
const HANGUL_FIRST = 0xac00
const HANGUL_LAST = 0xd7a3
/** A syllable is an initial, one of 21 vowels and one of 28 endings, none among them. */
const ENDINGS = 28
const OF_INITIAL = 21 * ENDINGS
const STEM_MARK = 'ㅋ'
const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'

/** Words that everybody may read and that go on from here; none if it is one of them already. */
export async function wordsFrom(read: Reader, typed: string, most: number): Promise<string[]> {
  const range = rangeOf(typed)
  if (!range) return []
  const { word } = vocabulary
  const whole = fold(typed)
  const [known] = await read.select({ word }).from(vocabulary).where(eq(word, whole))
  if (known) return []
  const rows = await read
    .select({ word })
    .from(vocabulary)
    .where(and(gte(word, range[0]), lt(word, range[1])))
    .orderBy(sql`length(${word})`, word)
    .limit(most * LOOKED_AT)
  return different(rows.map((it) => it.word)).slice(0, most)
}

/** Of the forms of a word the first: search finds the others by it. */
function different(words: string[]): string[] {
  const known = new Set<string>()
  return words.filter((word) => {
    const terms = LANGUAGES.flatMap((language) => termsOf(word, language))
    // Of a Korean word the stem, which is marked, and not its pairs of syllables.
    const stems = terms.some(isStem) ? terms.filter(isStem) : terms
    const isNew = !stems.some((it) => known.has(it))
    for (const stem of stems) known.add(stem)
    return isNew
  })
}

const isStem = (term: string) => term.length > 1 && term.startsWith(STEM_MARK)

/**
 * From the first to behind the last word that begins so. Of Korean the last syllable may still be
 * growing: 자 becomes 장, and ㅈ any syllable that begins with it.
 */
export function rangeOf(typed: string): [from: string, to: string] | undefined {
  // Folding takes letters apart that stand alone.
  const alone = INITIALS.indexOf(typed.at(-1) ?? '')
  const start = fold(alone < 0 ? typed : typed.slice(0, -1))
  if (alone >= 0) {
    const from = HANGUL_FIRST + alone * OF_INITIAL
    return [start + String.fromCharCode(from), start + String.fromCharCode(from + OF_INITIAL)]
  }
  const last = start.charCodeAt(start.length - 1)
  if (last >= HANGUL_FIRST && last <= HANGUL_LAST) {
    const open = (last - HANGUL_FIRST) % ENDINGS === 0
    const end = last + (open ? ENDINGS : 1)
    return [start, start.slice(0, -1) + String.fromCharCode(end)]
  }
  return start.length < SHORTEST ? undefined : [start, `${start}\uffff`]
}
