import type { Closing } from '#schema/api/occurrences.ts'
import type { Carried } from '#lib/cases/carried.ts'
import type { Waiting } from '#lib/drafts/kept.ts'
import type { Desk } from './desk.svelte.ts'

type Request = Pick<Waiting, 'route' | 'params' | 'body' | 'headers'>
type Answer = Omit<Closing, 'stepsDone'>

/** How it went, as it is sent later: for the occurrence that I hold now, or as one of its own. */
export function requestOf(
  desk: Desk,
  answer: Answer,
  carried: Carried | null,
  key: string
): Request {
  const { number, held, ticks } = desk
  const headers = { 'idempotency-key': key }
  const body = { ...answer, stepsDone: [...ticks.done].sort((a, b) => a - b) }
  return held
    ? { route: 'POST /api/occurrences/:id/outcome', params: { id: held.id }, body, headers }
    : {
        route: 'POST /api/cases/:number/occurrences',
        params: { number },
        body: { ...carried, ...body },
        headers
      }
}
