import { and, asc, gte, lt } from 'drizzle-orm'
import { vocabulary } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'

const MOST_BEGUN = 40

/** Words that begin so, of cases that everybody may see. */
export async function beginningOf(read: Reader, word: string): Promise<string[]> {
  if (word.length < 2) return []
  const rows = await read
    .select({ word: vocabulary.word })
    .from(vocabulary)
    .where(and(gte(vocabulary.word, word), lt(vocabulary.word, after(word))))
    .orderBy(asc(vocabulary.word))
    .limit(MOST_BEGUN)
  return rows.map(({ word }) => word)
}

/** The first text that begins otherwise and sorts behind all that begin so. */
const after = (word: string) =>
  word.slice(0, -1) + String.fromCharCode(word.charCodeAt(word.length - 1) + 1)
