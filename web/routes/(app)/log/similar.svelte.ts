import { call, type Output } from '#lib/api.ts'
import { toProblem, type Problem } from '#lib/problem.ts'
import { amountOf } from '#lib/cases/form/amount.ts'
import { currencyOf } from '#lib/cases/form/choices.ts'
import type { LogDraft } from './log-draft.ts'

export type SimilarHit = Output<'POST /api/cases/similar'>['hits'][number]

const PATIENCE = 250
/** Below it there is nothing to recognise. */
const LEAST = 4

/** Cases with the same words, a moment after somebody has stopped typing. */
export function findSimilar(draft: () => LogDraft) {
  let hits: SimilarHit[] | undefined = $state.raw()
  let problem: Problem | undefined = $state.raw()
  let round = $state(0)

  const asked = $derived.by(() => {
    const { title, symptom, language, process, entity, system, messageCode, accounts } = draft()
    if ((title + symptom).trim().length < LEAST) return undefined
    const place = { process: process || null, entity: entity || null, system, messageCode }
    const amount = amountOf(draft().amount) ?? null
    const currency = draft().currency || currencyOf(entity) || null
    const sum = amount === null ? {} : { amount, currency }
    return JSON.stringify({ title, symptom, language, ...place, accounts, ...sum })
  })

  $effect(() => {
    void round
    if (asked === undefined) {
      hits = problem = undefined
      return
    }
    const body = JSON.parse(asked)
    const stop = new AbortController()
    const { signal } = stop
    const look = () =>
      call('POST /api/cases/similar', { body, signal })
        .then((found) => {
          if (!signal.aborted) [hits, problem] = [found.hits, undefined]
        })
        .catch((error: unknown) => {
          if (!signal.aborted) problem = toProblem(error)
        })
    const later = setTimeout(look, PATIENCE)
    return () => {
      clearTimeout(later)
      stop.abort()
    }
  })

  return {
    /** Undefined while there is too little to look for. The last ones stay while others come. */
    get hits() {
      return hits
    },
    get problem() {
      return problem
    },
    again: () => void round++
  }
}
