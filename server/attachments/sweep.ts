import { and, inArray, isNotNull, isNull, lt } from 'drizzle-orm'
import { attachments, attachmentTexts, recordings } from '#schema/tables/index.ts'
import type { Database, Reader } from '../database/database.ts'
import { decide, forgetUnnamed, namedOf } from './forget.ts'
import { goneBefore, staleBefore } from './stale.ts'
import type { Store } from './store.ts'

/**
 * Rows and files agree again, whatever was interrupted: what was taken away goes, what never came
 * whole is given up, and what no row names is thrown out. Any number of processes may do it at
 * once: each step can be repeated, and nothing younger than a day is judged.
 */
export async function sweep(database: Database, store: Store, now: string) {
  for (const hash of await store.leftAside()) await decide(database.read, store, hash)
  await clearRemoved(database, store, now)
  await clearStale(database, store, now)
  await clearUnnamed(database.read, store, now)
}

async function clearRemoved(database: Database, store: Store, now: string) {
  const goes = and(isNotNull(attachments.removedAt), lt(attachments.removedAt, goneBefore(now)))
  const gone = await database.transaction(async (tx) => {
    const theirs = tx.select({ id: attachments.id }).from(attachments).where(goes)
    await tx.delete(attachmentTexts).where(inArray(attachmentTexts.attachment, theirs))
    return tx
      .delete(attachments)
      .where(goes)
      .returning({ hash: attachments.hash, thumbnail: attachments.thumbnail })
  })
  const hashes = gone.flatMap(({ hash, thumbnail }) => [hash, thumbnail])
  await forgetUnnamed(database.read, store, hashes)
}

async function clearStale(database: Database, store: Store, now: string) {
  await database.transaction((tx) =>
    tx
      .delete(attachments)
      .where(and(isNull(attachments.hash), lt(attachments.at, staleBefore(now))))
  )
  const onTheWay = await store.onTheWay()
  const rows = await inParts(onTheWay, (some) =>
    database.read
      .select({ id: attachments.id })
      .from(attachments)
      .where(and(inArray(attachments.id, some), isNull(attachments.hash)))
  )
  const recorded = await inParts(onTheWay, (some) =>
    database.read
      .select({ id: recordings.id })
      .from(recordings)
      .where(and(inArray(recordings.id, some), isNull(recordings.completedAt)))
  )
  const awaited = new Set([...rows, ...recorded].map(({ id }) => id))
  for (const name of onTheWay) {
    if (!awaited.has(name) && (await isOld(store, store.arriving(name), now))) {
      await store.dropArriving(name)
    }
  }
}

async function clearUnnamed(read: Reader, store: Store, now: string) {
  const all: string[] = []
  for await (const hash of store.kept()) all.push(hash)
  const named = await namedOf(read, all)
  for (const hash of all) {
    if (named.has(hash) || !(await isOld(store, store.pathOf(hash), now))) continue
    await forgetUnnamed(read, store, [hash])
  }
}

/** Somebody may be about to name what is younger. */
async function isOld(store: Store, path: string, now: string) {
  const since = await store.since(path)
  return since !== undefined && since < Date.parse(staleBefore(now))
}

const AT_ONCE = 400

async function inParts<Row>(all: string[], find: (some: string[]) => PromiseLike<Row[]>) {
  const rows: Row[] = []
  for (let at = 0; at < all.length; at += AT_ONCE) {
    rows.push(...(await find(all.slice(at, at + AT_ONCE))))
  }
  return rows
}
