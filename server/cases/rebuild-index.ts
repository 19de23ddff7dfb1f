import { asc, eq, gt, inArray } from 'drizzle-orm'
import { cases, cursors, forwards, vocabulary } from '#schema/tables/index.ts'
import type { Database, Writer } from '../database/database.ts'
import { engine } from '../search/engine.ts'
import { streamOf, writtenIn } from '../search/forward.ts'
import { unindexCase } from '../search/index.ts'
import { reindex } from './index-case.ts'

/** Goes up whenever the same text would be indexed in another way: every house is then rebuilt. */
export const INDEX_VERSION = 2
const NAME = 'index'
/** Cases a transaction: writers wait that long at most. */
const AT_ONCE = 20
const WORDS_AT_ONCE = 1_000

export interface Progress {
  /** Cases done, and all that there are. */
  tell?(done: number, all: number): void
  signal?: AbortSignal
}

/**
 * Writes the index of every case anew, one after another in its place: what is looked for in the
 * meantime is found. Stopped, it leaves an index that is as good as before; begun again, it begins
 * at the first case.
 */
export async function rebuildIndex(database: Database, { tell, signal }: Progress = {}) {
  const all = await database.read.$count(cases)
  let done = 0
  for (let last = 0; ;) {
    signal?.throwIfAborted()
    const numbers = await nextAfter(database, last)
    const end = numbers.at(-1)
    if (end === undefined) break
    await database.transaction(async (tx) => {
      for (const number of numbers) await reindex(tx, number)
    })
    last = end
    tell?.((done += numbers.length), Math.max(all, done))
    // Lets whoever waits go first.
    await new Promise(setImmediate)
  }
  await dropOrphans(database)
  await dropWords(database)
  await database.transaction((tx) => markIndexed(tx))
}

/** Whether the index is of an older making than this program; so is one that was never made. */
export async function indexIsOld({ read }: Database): Promise<boolean> {
  const [row] = await read.select().from(cursors).where(eq(cursors.name, NAME))
  return row?.position !== INDEX_VERSION
}

async function markIndexed(tx: Writer) {
  const position = INDEX_VERSION
  await tx
    .insert(cursors)
    .values({ name: NAME, position })
    .onConflictDoUpdate({ target: cursors.name, set: { position } })
}

async function nextAfter({ read }: Database, last: number) {
  const rows = await read
    .select({ number: cases.number })
    .from(cases)
    .where(gt(cases.number, last))
    .orderBy(asc(cases.number))
    .limit(AT_ONCE)
  return rows.map(({ number }) => number)
}

/** What the index has of cases that do not exist. */
async function dropOrphans(database: Database) {
  const rows = await database.read.select({ number: cases.number }).from(cases)
  const existing = new Set(rows.map(({ number }) => number))
  const indexed = [
    ...(await engine.numbers(database.read)),
    ...(await database.read.select({ number: forwards.caseNumber }).from(forwards)).map(
      ({ number }) => number
    )
  ]
  for (const number of new Set(indexed)) {
    if (!existing.has(number)) await database.transaction((tx) => unindexCase(tx, number))
  }
}

/** Words that no case which everybody may see has. */
async function dropWords(database: Database) {
  const superfluous = await database.snapshot(superfluousWords)
  for (let at = 0; at < superfluous.length; at += WORDS_AT_ONCE) {
    const ids = superfluous.slice(at, at + WORDS_AT_ONCE).map(({ id }) => id)
    await database.transaction((tx) => tx.delete(vocabulary).where(inArray(vocabulary.id, ids)))
  }
}

export async function superfluousWords(read: Database['read']) {
  const written = new Set<number>()
  for (let last = 0; ;) {
    const rows = await read
      .select({ number: cases.number, visibility: cases.visibility, words: forwards.words })
      .from(forwards)
      .innerJoin(cases, eq(cases.number, forwards.caseNumber))
      .where(gt(forwards.caseNumber, last))
      .orderBy(asc(forwards.caseNumber))
      .limit(WORDS_AT_ONCE)
    for (const { visibility, words } of rows) {
      if (visibility === 'everyone')
        for (const hash of writtenIn(streamOf(words))) written.add(hash)
    }
    const end = rows.at(-1)
    if (!end) break
    last = end.number
  }
  const words = await read.select().from(vocabulary)
  return words.filter(({ hash }) => !written.has(hash))
}
