import type { SavedSearch } from '#schema/api/searches.ts'
import { call } from '#lib/api.ts'
import { t } from '#lib/language/index.ts'
import { toProblem } from '#lib/problem.ts'
import { session } from '#lib/session.svelte.ts'
import { toast } from '#lib/ui/toasts.svelte.ts'
import { askedIn } from './filters.ts'

let kept: SavedSearch[] = $state.raw([])
let whose: string | undefined

/** My searches; empty until `loadSearches` has come back. */
export const searches = {
  /** Kept under a name, by name. */
  get saved() {
    return kept.filter(({ name }) => name !== null)
  },
  /** The latest first. */
  get recent() {
    return kept.filter(({ name }) => name === null)
  }
}

/** Asks once for each person who is at this screen. */
export async function loadSearches() {
  const me = session.me?.person.id
  if (!me || whose === me) return
  whose = me
  kept = []
  await reload().catch(() => (whose = undefined))
}

async function reload() {
  const { items } = await call('GET /api/searches')
  kept = items
}

/** Remembers what was looked for; nobody waits for it, and nobody misses it when it fails. */
export function rememberSearch(query: string) {
  if (query) void keep(query).catch(() => undefined)
}

/** Keeps a search under a name. Throws a Problem. */
export const saveSearch = (query: string, name: string) => keep(query, name)

async function keep(query: string, name?: string) {
  const saved = await call('POST /api/searches', { body: { query, name } })
  await reload()
  return saved
}

/** Its owner is told of what it finds from now on, or is not. */
export async function notifyOf({ id }: SavedSearch, notify: boolean) {
  try {
    const after = await call('PATCH /api/searches/:id', { params: { id }, body: { notify } })
    kept = kept.map((it) => (it.id === id ? after : it))
    toast(t(notify ? 'searches.notified' : 'searches.notNotified'))
  } catch (error) {
    toast(toProblem(error).detail, { kind: 'bad' })
    await reload().catch(() => undefined)
  }
}

/** Forgets it; where others ask "are you sure", it can be taken back. */
export async function dropSearch(search: SavedSearch) {
  const { id } = search
  kept = kept.filter((it) => it.id !== id)
  try {
    await call('DELETE /api/searches/:id', { params: { id } })
    toast(t('searches.removed'), { undo: () => void bringBack(search) })
  } catch (error) {
    toast(toProblem(error).detail, { kind: 'bad' })
    await reload().catch(() => undefined)
  }
}

async function bringBack({ query, name, notifySince }: SavedSearch) {
  try {
    const { id } = await keep(query, name ?? undefined)
    if (notifySince === null) return
    await call('PATCH /api/searches/:id', { params: { id }, body: { notify: true } })
    await reload()
  } catch (error) {
    toast(toProblem(error).detail, { kind: 'bad' })
  }
}

/** The saved search that asks the same, in whatever order. */
export const savedAs = (asked: string) =>
  searches.saved.find(({ query }) => inOneOrder(query) === inOneOrder(asked))

const inOneOrder = (query: string) => askedIn(new URLSearchParams(query))
