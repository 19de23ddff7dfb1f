import { and, eq, ne } from 'drizzle-orm'
import { gaps } from '#schema/tables/index.ts'
import type { Reader, Writer } from '../database/database.ts'
import { gapKey } from '../playbook/gap-key.ts'
import type { Place } from './places.ts'
import type { Redact } from './secret.ts'

/** In what people looked for in vain. */
export async function* inGaps(read: Reader, redact: Redact): AsyncGenerator<Place> {
  for (const { id, query, key, language } of await read.select().from(gaps)) {
    const said = redact(query)
    const redacted = gapKey(said, language)
    if (said === query && redact(key) === key) continue
    yield { kind: 'searches', redact: (tx) => rewrite(tx, id, said, redacted) }
  }
}

/** What says the same as another one by now, or nothing, is not needed any more. */
async function rewrite(tx: Writer, id: string, query: string, key: string) {
  const others = and(eq(gaps.key, key), ne(gaps.id, id))
  const goes = !key || (await tx.$count(gaps, others)) > 0
  await (goes
    ? tx.delete(gaps).where(eq(gaps.id, id))
    : tx.update(gaps).set({ query, key }).where(eq(gaps.id, id)))
}
