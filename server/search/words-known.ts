import { and, asc, gte, lt, or } from 'drizzle-orm'
import { beginningRanges, STEM_MARK } from '#language'
import { vocabulary } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import { engine } from './engine.ts'

const MOST_BEGUN = 40

/**
 * Words that begin so, of cases that everybody may see; the last syllable of a Korean one may still
 * be being put together.
 */
export async function beginningOf(read: Reader, word: string): Promise<string[]> {
  const ranges = beginningRanges(word).map(([from, to]) =>
    and(gte(vocabulary.word, from), lt(vocabulary.word, to))
  )
  if (word.length < 2 || !ranges.length) return []
  const rows = await read
    .select({ word: vocabulary.word })
    .from(vocabulary)
    .where(or(...ranges))
    .orderBy(asc(vocabulary.word))
    .limit(MOST_BEGUN)
  return rows.map(({ word }) => word)
}

const HANGUL = /\p{sc=Hangul}/u

/** Stems of the index, of whatever case, that a Korean word may become while it is being typed. */
export async function stemsBegun(read: Reader, word: string): Promise<string[]> {
  if (!HANGUL.test(word)) return []
  const found: string[] = []
  for (const [from, to] of beginningRanges(word)) {
    const [first, last] = [STEM_MARK + from, STEM_MARK + to]
    found.push(...(await engine.termsBetween(read, first, last, MOST_BEGUN)))
  }
  return found
}
