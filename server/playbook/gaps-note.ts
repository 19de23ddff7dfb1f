import { eq, inArray, sql } from 'drizzle-orm'
import { gaps, processes } from '#schema/tables/index.ts'
import type { Language } from '#schema/words.ts'
import type { Reader, Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { gapKey, gapKeys, languageIn, withoutSecrets } from './gap-key.ts'
import { namedBy } from './guess-process.ts'

export interface InVain {
  q: string
  language?: Language
  process?: string
}

/**
 * Somebody looked for this in vain. Who it was is in no table, so no deed is noted either: the
 * activity would tell. What was settled stays so and is counted on.
 */
export async function noteGap(tx: Writer, person: Person, wish: InVain, now: string) {
  const query = withoutSecrets(wish.q)
  const language = languageIn(query, wish.language ?? person.language)
  const key = gapKey(query, language)
  if (!key) return
  const day = now.slice(0, 10)
  const process = (await known(tx, wish.process)) ?? (await namedBy(tx, query))
  const times = sql<number>`${gaps.times} + 1`
  const again = { times, lastDay: day, process: sql`coalesce(${gaps.process}, ${process})` }
  const [same] = await tx
    .update(gaps)
    .set(again)
    .where(inArray(gaps.key, gapKeys(query, language)))
    .returning({ id: gaps.id })
  if (same) return
  const first = { times: 1, firstDay: day, lastDay: day, state: 'open' } as const
  await tx
    .insert(gaps)
    .values({ id: crypto.randomUUID(), query, key, language, process, ...first })
    .onConflictDoUpdate({ target: gaps.key, set: again })
}

/** A filter may hold anything that was typed into an address. */
async function known(read: Reader, code = ''): Promise<string | null> {
  const [row] = await read
    .select({ code: processes.code })
    .from(processes)
    .where(eq(processes.code, code))
  return row?.code ?? null
}

const MOST = 20_000

/** Whether somebody said the same today already; known to this process alone, and written nowhere. */
export function sayingOnce() {
  let day = ''
  const said = new Set<string>()
  return ({ id }: Person, { q }: InVain, now: string): boolean => {
    if (day !== now.slice(0, 10) || said.size >= MOST) said.clear()
    day = now.slice(0, 10)
    const query = withoutSecrets(q)
    const key = `${id} ${gapKey(query, languageIn(query, 'en'))}`
    if (said.has(key)) return false
    said.add(key)
    return true
  }
}
