import type { FastifyRequest } from 'fastify'
import type { App } from '../http/application.ts'
import type { Writer } from '../database/database.ts'
import { Problem, say } from '../http/problem.ts'
import { findCase, type Found } from './find.ts'
import { caseNumber } from './numbers.ts'
import { toCase } from './to-case.ts'

type Act = (tx: Writer, found: Found) => Promise<unknown>

/** Finds the case, does something to it, and answers with what became of it. */
export const acting = (app: App) => (request: FastifyRequest, name: string, act: Act) =>
  request.write(async (tx) => {
    const { person } = request
    const number = caseNumber(name)
    await act(tx, await findCase(tx, person, number))
    const after = await findCase(tx, person, number)
    return toCase(tx, person, after, app.now(), after.row.head)
  })

/** The head that a change was made on, from If-Match; 428 without. */
export function baseOf(request: FastifyRequest): number {
  const base = saidBase(request)
  if (base === null) throw new Problem(428, say('case.needsIfMatch'))
  return base
}

/** The same where it need not be said. */
export function saidBase({ headers }: FastifyRequest): number | null {
  const base = /^(?:W\/)?"?(\d{1,6})"?$/.exec(headers['if-match'] ?? '')?.[1]
  return base ? Number(base) : null
}
