import type { HandleClientError } from '@sveltejs/kit/hooks'
import { toProblem } from '#lib/problem.ts'

/** What a page could not load, in the sentence that the server found for it. */
export const handleError: HandleClientError = ({ kind, error }) => {
  if (kind !== 'unknown') return
  const { status, detail } = toProblem(error)
  // 0 means that the server was not reached; a page must have a status that exists.
  return { status: status || 503, message: detail }
}
