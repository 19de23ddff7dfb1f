import { inArray } from 'drizzle-orm'
import { attachments, recordings } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import type { Store } from './store.ts'

const AT_ONCE = 400

/** Those of some hashes that a row names: as a file, as its thumbnail, or as a recording. */
export async function namedOf(read: Reader, hashes: string[]): Promise<Set<string>> {
  const named = new Set<string>()
  for (let at = 0; at < hashes.length; at += AT_ONCE) {
    const some = hashes.slice(at, at + AT_ONCE)
    for (const column of [attachments.hash, attachments.thumbnail]) {
      const rows = await read
        .select({ hash: column })
        .from(attachments)
        .where(inArray(column, some))
      for (const { hash } of rows) if (hash) named.add(hash)
    }
    const recorded = await read
      .select({ hash: recordings.hash })
      .from(recordings)
      .where(inArray(recordings.hash, some))
    for (const { hash } of recorded) if (hash) named.add(hash)
  }
  return named
}

/**
 * Bytes go as soon as no row names them. Another process may be about to name the same ones: so the
 * file is set aside first, and only then are the rows asked for the last time. Whoever names it
 * later looks whether it is there, and finds that it is not (finish.ts).
 */
export async function forgetUnnamed(read: Reader, store: Store, hashes: (string | null)[]) {
  const all = [...new Set(hashes.filter((it) => it !== null))]
  const named = await namedOf(read, all)
  for (const hash of all) {
    if (named.has(hash) || !(await store.setAside(hash))) continue
    await decide(read, store, hash)
  }
}

/** What was set aside comes back if it is named after all, and is dropped otherwise. */
export async function decide(read: Reader, store: Store, hash: string) {
  const isNamed = (await namedOf(read, [hash])).has(hash)
  await (isNamed ? store.bringBack(hash) : store.drop(hash))
}
