import { createStore, del, get, getMany, keys as keysIn, set } from 'idb-keyval'
import type { Me } from '#schema/api/people.ts'
import { hiddenName, keysOf, seal, unseal, type Keys, type Sealed } from './seal.ts'

/** Lies in the browser as long as somebody is signed in: whose keys, and who they are. */
interface Session {
  person: string
  keys: Keys
  me: Sealed
}
interface Open {
  person: string
  keys: Keys
  /** Begins the name of everything that is this person's. */
  owner: string
}

const SESSION = 'session'
const store = globalThis.indexedDB && createStore('bridgebook', 'kept')
let open: Open | undefined
let last: Promise<unknown> = Promise.resolve()

/** False over plain http and where the browser keeps nothing: then there is memory and the server. */
export const vaultWorks = () => open !== undefined

/** Whoever signs in takes the place of whoever was here: without their keys theirs stays shut. */
export async function openVault(me: Me): Promise<void> {
  open = undefined
  await attempt(async () => {
    const keys = await keysOf(me.draftKey)
    const session: Session = {
      ...{ person: me.person.id, keys },
      me: await seal(keys, SESSION, me)
    }
    await set(SESSION, session, store)
    open = await opened(session)
  })
}

/** Who is signed in here, as far as this browser knows. */
export async function reopenVault(): Promise<Me | undefined> {
  return attempt(async () => {
    const session = await get<Session>(SESSION, store)
    if (!session) return undefined
    open = await opened(session)
    return unseal<Me>(session.keys, SESSION, session.me)
  })
}

const opened = async ({ person, keys }: Session): Promise<Open> => ({
  ...{ person, keys },
  owner: await hiddenName(keys, 'owner')
})

/** What is sealed stays, and opens when the same person signs in again. */
export async function closeVault(): Promise<void> {
  open = undefined
  await attempt(() => del(SESSION, store))
}

/** Whether nobody else has signed in here since: their session must not send what is mine. */
export async function isStill(person: string): Promise<boolean> {
  if (!open) return true
  const session = await attempt(() => get<Session>(SESSION, store))
  return session?.person === person
}

type Kind = 'draft' | 'list' | 'upload' | 'piece' | 'recording'

export async function read<T>(kind: Kind, name: string): Promise<T | undefined> {
  const at = open
  if (!at) return undefined
  return attempt(async () => {
    const place = await placeOf(at, kind, name)
    const sealed = await get<Sealed>(place, store)
    return sealed && unseal<T>(at.keys, place, sealed)
  })
}

export async function readAll<T>(kind: Kind): Promise<T[]> {
  const at = open
  if (!at) return []
  const found = await attempt(async () => {
    const places = (await keysIn<string>(store)).filter((it) => it.startsWith(begins(at, kind)))
    const sealed = await getMany<Sealed>(places, store)
    return Promise.all(
      places.map((place, index) => {
        const one = sealed[index]
        return one && attempt(() => unseal<T>(at.keys, place, one))
      })
    )
  })
  return (found ?? []).filter((it) => it !== undefined) as T[]
}

/** One after another: the last one written is the last one typed. Says whether it is kept. */
export const write = (kind: Kind, name: string, value: unknown): Promise<boolean> =>
  inTurn(async (at) => {
    const place = await placeOf(at, kind, name)
    await set(place, await seal(at.keys, place, value), store)
  })

export const remove = (kind: Kind, name: string): Promise<boolean> =>
  inTurn(async (at) => del(await placeOf(at, kind, name), store))

function inTurn(work: (at: Open) => Promise<void>): Promise<boolean> {
  const at = open
  const turn = last.then(async () => {
    if (!at) return false
    return (await attempt(() => work(at).then(() => true))) ?? false
  })
  last = turn
  return turn
}

const begins = ({ owner }: Open, kind: Kind) => `${owner}.${kind}.`
const placeOf = async (at: Open, kind: Kind, name: string) =>
  begins(at, kind) + (await hiddenName(at.keys, name))

/** Storage can be forbidden, full or gone: what is kept here is never the only thing there is. */
async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
  if (!store || !globalThis.crypto?.subtle) return undefined
  try {
    return await work()
  } catch {
    return undefined
  }
}
