import { createHash } from 'node:crypto'
import type { Database } from '../database/database.ts'
import { findOpenCases } from './open-cases.ts'
import { buildShard, shardOf, type Shard } from './shard.ts'
import { lastDeed, touchedSince } from './touched.ts'

/** So often at most it is packed anew because something changed; what must go, goes at once. */
const PAUSE_MS = 10 * 60_000

export interface Bundle {
  version: string
  cursor: number
  asOf: string
  /** What is in it, and when a secret was taken out of that. */
  held: Map<number, string | null>
  shards: Map<number, Shard>
}

/** What devices may keep of the playbook, packed once for everybody. */
export function bundling(database: Database, now: () => string) {
  let bundle: Bundle | undefined
  let turn: Promise<unknown> = Promise.resolve()

  async function look(): Promise<Bundle> {
    const last = bundle
    const cursor = await lastDeed(database.read)
    const asOf = now()
    if (!last) return (bundle = await pack(database, cursor, asOf))
    const { numbers, everything } = await touchedSince(database.read, last.cursor)
    if (!numbers.length && !everything) return last
    const held = await findOpenCases(database.read)
    const suspects = everything ? [...last.held.keys()] : numbers
    const mustGo = suspects.some(
      (number) => last.held.has(number) && last.held.get(number) !== held.get(number)
    )
    const isDue = Date.parse(asOf) - Date.parse(last.asOf) >= PAUSE_MS
    if (!mustGo && !isDue) return last
    const anew = everything ? undefined : new Set(numbers.map(shardOf))
    return (bundle = await pack(database, cursor, asOf, last, anew))
  }

  return {
    /** One look after another: nobody gets what a look began with before theirs. */
    current(): Promise<Bundle> {
      const mine = turn.then(look)
      turn = mine.catch(() => undefined)
      return mine
    }
  }
}

/** Shards whose cases are the same as before are kept. */
async function pack(
  database: Database,
  cursor: number,
  asOf: string,
  last?: Bundle,
  anew?: Set<number>
): Promise<Bundle> {
  const held = await findOpenCases(database.read)
  const shards = new Map<number, Shard>()
  for (const [at, numbers] of Map.groupBy(held.keys(), shardOf)) {
    const kept = last?.shards.get(at)
    const same =
      kept?.cases === numbers.length &&
      anew !== undefined &&
      !anew.has(at) &&
      numbers.every((number) => last?.held.get(number) === held.get(number))
    shards.set(at, same ? kept : await buildShard(database, numbers, asOf))
  }
  const hashes = [...shards.values()].map(({ hash }) => hash).join(' ')
  const version = createHash('sha256').update(hashes).digest('hex').slice(0, 16)
  return { version, cursor, asOf, held, shards }
}
