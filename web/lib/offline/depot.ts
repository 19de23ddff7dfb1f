import { clear, createStore, delMany, get, keys, set, type UseStore } from 'idb-keyval'
import type { OfflinePart } from '#schema/api/offline.ts'

/** How far what is kept here has come. */
export interface Kept {
  person: string
  format: number
  version: string
  cursor: number
  asOf: string
  there: number[]
  shards: { hash: string; from: number; to: number }[]
}

/** Another one is another shape: what was kept in it is fetched anew. */
export const FORMAT = 1
export const DEPOT = 'bridgebook-playbook'
const STATE = 'state'
const LATER = 'later'

let store: UseStore | undefined
const depot = () => (store ??= createStore(DEPOT, 'parts'))

/** Of this person; what somebody else left behind goes first. */
export async function openDepot(person: string): Promise<Kept | undefined> {
  const kept = await get<Kept>(STATE, depot())
  if (kept?.person === person && kept.format === FORMAT) return kept
  await emptyDepot()
  return undefined
}

export const emptyDepot = () => clear(depot())
export const keepState = (kept: Kept) => set(STATE, kept, depot())

/** What changed since the shards were packed. */
export const keepLater = (part: OfflinePart[]) => set(LATER, part, depot())
export const keptLater = async () => (await get<OfflinePart[]>(LATER, depot())) ?? []

export const keepShard = (hash: string, parts: OfflinePart[]) => set(hash, parts, depot())
export const keptShard = (hash: string) => get<OfflinePart[]>(hash, depot())

export async function dropShards(except: string[]) {
  const wanted = new Set([STATE, LATER, ...except])
  const all = await keys<string>(depot())
  await delMany(
    all.filter((key) => !wanted.has(key)),
    depot()
  )
}
