import { tick } from 'svelte'
import { toProblem, type Problem } from '#lib/problem.ts'
import type { Reading } from './pages.svelte.ts'

/** Prints a chapter when all of it is there: first the rest is loaded, which can be cancelled. */
export function printing(parts: () => Reading[]) {
  let stop: AbortController | undefined = $state.raw()
  let problem: Problem | undefined = $state.raw()

  const complete = $derived(parts().every(({ first, hasMore }) => first.data && !hasMore))

  async function print() {
    if (stop) return
    const mine = new AbortController()
    stop = mine
    problem = undefined
    try {
      for (const part of parts()) await part.all(mine.signal)
      await drawn()
      if (!mine.signal.aborted) window.print()
    } catch (error) {
      if (!mine.signal.aborted) problem = toProblem(error)
    } finally {
      stop = undefined
    }
  }

  /** Ctrl+P, or ⌘P: the browser would take what is there already. */
  function keydown(event: KeyboardEvent) {
    if (event.code !== 'KeyP' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return
    if (event.altKey || complete) return
    event.preventDefault()
    void print()
  }

  return {
    print,
    keydown,
    cancel: () => stop?.abort(),
    get busy() {
      return stop !== undefined
    },
    get complete() {
      return complete
    },
    get problem() {
      return problem
    }
  }
}

/** What was written is on the page, in the letters of its script. */
async function drawn() {
  await tick()
  await import('#lib/cases/markdown.ts').catch(() => undefined)
  await tick()
  await document.fonts.ready
}
