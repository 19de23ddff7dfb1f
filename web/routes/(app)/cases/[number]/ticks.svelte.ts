import { untrack } from 'svelte'
import { SvelteSet } from 'svelte/reactivity'
import type { Occurrence } from '#schema/api/occurrences.ts'
import { call } from '#lib/api.ts'

const PAUSE = 500

/**
 * The steps ticked off while working: kept with the occurrence that I hold, and while there is none
 * in this tab, so that a reload does not lose them.
 */
export function keepTicks(number: string, held: () => Occurrence | undefined) {
  const kept = `bridgebook.ticks.${number}`
  const done = new SvelteSet<number>(read(kept))
  let loaded: string | undefined
  let saved = done.size > 0 ? '' : '[]'

  $effect(() => {
    const mine = held()
    if (!mine || mine.id === loaded) return
    loaded = mine.id
    saved = JSON.stringify(mine.stepsDone.toSorted())
    untrack(() => mine.stepsDone.forEach((step) => done.add(step)))
  })

  $effect(() => {
    const stepsDone = [...done].sort((a, b) => a - b)
    const mine = held()
    const now = JSON.stringify(stepsDone)
    write(kept, stepsDone)
    if (!mine || mine.id !== loaded || now === saved) return
    const pause = setTimeout(() => {
      saved = now
      // Failing costs nothing yet: the ticks go along once more when the occurrence is closed.
      call('PATCH /api/occurrences/:id', { params: { id: mine.id }, body: { stepsDone } }).catch(
        () => (saved = '')
      )
    }, PAUSE)
    return () => clearTimeout(pause)
  })

  return {
    done,
    clear() {
      loaded = undefined
      done.clear()
    }
  }
}

function read(name: string): number[] {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? '[]') as number[]
  } catch {
    return []
  }
}

function write(name: string, steps: number[]) {
  try {
    if (steps.length > 0) sessionStorage.setItem(name, JSON.stringify(steps))
    else sessionStorage.removeItem(name)
  } catch {
    // Storage can be forbidden; the ticks then last as long as the page.
  }
}
