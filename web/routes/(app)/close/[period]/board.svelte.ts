import { tick, untrack } from 'svelte'
import { SvelteSet } from 'svelte/reactivity'
import { topicOf } from '#schema/api/live.ts'
import type { Board } from '#schema/api/closes.ts'
import { call } from '#lib/api.ts'
import { loadCloses } from '#lib/close/closes.svelte.ts'
import { t } from '#lib/language/index.ts'
import { whenChanged } from '#lib/live/live.svelte.ts'
import { resource, type Resource } from '#lib/resource.svelte.ts'
import { changesBetween } from './heard.ts'
import { focused, focusSlip } from './moves.ts'

/** How long a slip shows that somebody else has just changed it. */
const FRESH = 5_000
/** More than these are not read out one by one. */
const MOST = 3

/** The board of a close, kept as it is now: what others do shows here without a reload. */
export function openBoard(
  asked: () => { period: string; entities: string[] },
  element: () => HTMLElement | undefined
) {
  const fresh = new SvelteSet<string>()
  let heard = $state('')
  const mine = new Set<string>()
  let last: Board | undefined

  const of: Resource<Board> = resource(async (signal) => {
    const { period, entities } = asked()
    return call('GET /api/closes/:period', {
      params: { period },
      query: { entity: entities },
      signal
    })
  })
  const reloaded = () => {
    void loadCloses().catch(() => undefined)
    return of.reloaded()
  }
  const reload = () => void reloaded()
  whenChanged(() => [topicOf.close(asked().period), topicOf.tasks(asked().period)], reload)

  $effect.pre(() => {
    const now = of.data
    if (!now) return
    untrack(() => {
      const before = last
      last = now
      if (!before || !isSameBoard(before, now)) return
      const had = focused()
      if (had) void tick().then(() => focused() === had || focusSlip(element(), had, true))
      tell(changesBetween(before, now).filter(({ id }) => !mine.delete(id)))
    })
  })

  function tell(changes: { id: string; says: string }[]) {
    if (!changes.length) return
    heard =
      changes.length > MOST
        ? t('close.heard.many', { count: changes.length })
        : changes.map(({ says }) => says).join('. ')
    for (const { id } of changes) {
      fresh.add(id)
      setTimeout(() => fresh.delete(id), FRESH)
    }
  }

  return {
    of,
    reload,
    reloaded,
    fresh,
    get heard() {
      return heard
    },
    /** What I did myself is not news to me. */
    expect: (id: string) => void mine.add(id)
  }
}

const isSameBoard = (a: Board, b: Board) =>
  a.period === b.period && a.entities.every(({ shown }, at) => shown === b.entities[at]?.shown)
