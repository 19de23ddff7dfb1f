import { Problem } from '../http/problem.ts'

/** A failure as it goes from one thread to another. */
export interface Failure {
  problem?: Pick<Problem, 'status' | 'detail' | 'fields' | 'extra'>
  name: string
  message: string
  stack?: string
  code?: string
}

export function toFailure(error: unknown): Failure {
  const { name, message, stack, code } = error as NodeJS.ErrnoException
  if (!(error instanceof Problem)) return { name, message, stack, code }
  const { status, detail, fields, extra } = error
  return { problem: { status, detail, fields, extra }, name, message, stack }
}

/** A failure is what it was on the other side. */
export function toError({ problem, name, message, stack, code }: Failure): Error {
  const error = problem
    ? new Problem(problem.status, problem.detail, problem.fields, problem.extra)
    : new Error(message)
  return Object.assign(error, { name, stack, ...(code && { code }) })
}
