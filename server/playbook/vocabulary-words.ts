import { and, eq, gte, lt, sql } from 'drizzle-orm'
import { fold } from '#language'
import { vocabulary } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'

const SHORTEST = 2
const HANGUL_FIRST = 0xac00
const HANGUL_LAST = 0xd7a3
/** A syllable is an initial, one of 21 vowels and one of 28 endings, none among them. */
const ENDINGS = 28
const OF_INITIAL = 21 * ENDINGS
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
    .limit(most)
  return rows.map((it) => it.word)
}

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
