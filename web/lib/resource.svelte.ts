import { untrack } from 'svelte'
import { toProblem, type Problem } from './problem.ts'

export interface Resource<T> {
  /** What came last; it stays while it is loaded anew, and when that fails. */
  readonly data: T | undefined
  readonly problem: Problem | undefined
  readonly loading: boolean
  reload(): void
  /** Loads anew; done when the newest is there, or did not come. */
  reloaded(): Promise<void>
  /** Puts in what is already known, e.g. the answer to a change. */
  set(data: T): void
}

/**
 * Loads in a component, and again when what `load` reads at its start changes; an answer that has
 * been overtaken is dropped. Show it with `<Loaded of={…}>`.
 */
export function resource<T>(load: (signal: AbortSignal) => Promise<T>): Resource<T> {
  let data: T | undefined = $state.raw()
  let problem: Problem | undefined = $state.raw()
  let loading = $state(true)
  let round = $state(0)
  const waiting: (() => void)[] = []

  $effect(() => {
    void round
    const stop = new AbortController()
    untrack(() => (loading = true))
    load(stop.signal)
      .then((loaded) => {
        if (!stop.signal.aborted) [data, problem] = [loaded, undefined]
      })
      .catch((error: unknown) => {
        if (!stop.signal.aborted) problem = toProblem(error)
      })
      .finally(() => {
        if (stop.signal.aborted) return
        loading = false
        for (const done of waiting.splice(0)) done()
      })
    return () => stop.abort()
  })
  // Whoever leaves the page waits for nothing any more.
  $effect(() => () => waiting.splice(0).forEach((done) => done()))

  return {
    get data() {
      return data
    },
    get problem() {
      return problem
    },
    get loading() {
      return loading
    },
    reload: () => void round++,
    reloaded() {
      round++
      return new Promise((done) => waiting.push(done))
    },
    set: (known: T) => void (data = known)
  }
}
