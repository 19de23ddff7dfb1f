import type { Changes, Manifest, OfflinePart } from '#schema/api/offline.ts'
import {
  dropShards,
  FORMAT,
  keepLater,
  keepShard,
  keepState,
  keptLater,
  keptShard,
  openDepot,
  type Kept
} from './depot.ts'
import { numberOf, type Library } from './library.ts'
import { only } from './part.ts'

/** Changes kept one by one until so many have come: then the shards are read again. */
const MOST_LATER = 60

/** The server has refused: whoever asks is no longer signed in. */
export class Refused extends Error {}

async function ask<T>(path: string): Promise<T | undefined> {
  const response = await fetch(`/api/offline/${path}`, { headers: { accept: 'application/json' } })
  if (response.status === 401) throw new Refused()
  if (response.status === 404) return undefined
  if (!response.ok) throw new Error(String(response.status))
  return (await response.json()) as T
}

/** What this device has from the last time. */
export async function openKept(library: Library, person: string): Promise<Kept | undefined> {
  const kept = await openDepot(person)
  if (!kept) return undefined
  for (const { hash } of kept.shards) library.put((await keptShard(hash)) ?? [])
  library.put(await keptLater())
  library.keepOnly(kept.there)
  return kept
}

/** Brings what is kept up to now. */
export async function refresh(library: Library, person: string, kept?: Kept): Promise<Kept> {
  if (!kept) return fetchAll(library, person)
  const changes = await ask<Changes>(`changes?since=${kept.cursor}`)
  const later = await keptLater()
  if (!changes || changes.stale || later.length >= MOST_LATER) return fetchAll(library, person)
  return take(library, kept, changes, later)
}

async function take(library: Library, kept: Kept, changes: Changes, later: OfflinePart[]) {
  const { part, there, cursor, asOf } = changes
  const before = [...library.cases.keys()]
  library.put([part])
  library.keepOnly(there)
  const gone = before.filter((number) => !library.cases.has(number))
  await forget(kept, new Set([...gone, ...part.cases.map((it) => numberOf(it.number))]))
  const newest = [...later, part].map((one) =>
    only(one, (at) => {
      const it = one.cases[at]
      return it !== undefined && library.cases.get(numberOf(it.number)) === it
    })
  )
  await keepLater(newest.filter((one) => one.cases.length))
  const next = { ...kept, there, cursor, asOf }
  await keepState(next)
  return next
}

/** What changed or went is not left behind in the shards: a secret may have been taken out of it. */
async function forget({ shards }: Kept, numbers: Set<number>) {
  for (const { hash, from, to } of shards) {
    if (![...numbers].some((it) => from <= it && it <= to)) continue
    const parts = (await keptShard(hash)) ?? []
    const rest = parts.map((part) =>
      only(part, (at) => !numbers.has(numberOf(part.cases[at]?.number ?? '')))
    )
    if (rest.some((part, at) => part !== parts[at])) await keepShard(hash, rest)
  }
}

async function fetchAll(library: Library, person: string): Promise<Kept> {
  const manifest = await ask<Manifest>('manifest')
  if (!manifest) throw new Error('no manifest')
  const { version, cursor, asOf, there } = manifest
  const shards: Kept['shards'] = []
  for (const { hash } of manifest.shards) {
    const parts = (await keptShard(hash)) ?? (await ask<OfflinePart[]>(`shards/${hash}`))
    // Something in it has just become hidden: the next look begins with another manifest.
    if (!parts) throw new Error('a shard is gone')
    library.put(parts)
    await keepShard(hash, parts)
    const numbers = parts.flatMap((part) => part.cases.map((it) => numberOf(it.number)))
    shards.push({ hash, from: Math.min(...numbers), to: Math.max(...numbers) })
  }
  library.keepOnly(there)
  const kept = { person, format: FORMAT, version, cursor, asOf, there, shards }
  await keepLater([])
  await keepState(kept)
  await dropShards(shards.map(({ hash }) => hash))
  const changes = await ask<Changes>(`changes?since=${cursor}`)
  return !changes || changes.stale ? kept : take(library, kept, changes, [])
}
