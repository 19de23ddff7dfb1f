import { eq } from 'drizzle-orm'
import { cases, gaps } from '#schema/tables/index.ts'
import { findCases } from '../cases/find.ts'
import { caseNumber } from '../cases/numbers.ts'
import { note } from '../activity/note.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { invalid, say } from '../http/problem.ts'
import { findGap } from './gaps-find.ts'

/** A case answers it; which of its words lead there from now on is for its writers to say. */
export async function answerGap(tx: Writer, person: Person, id: string, name: string, now: string) {
  await findGap(tx, person, id)
  const number = caseNumber(name)
  const [found] = await findCases(tx, person, eq(cases.number, number ?? 0))
  if (!found || found.row.withdrawnAt) throw invalid({ case: say('field.noCase', { value: name }) })
  await settle(tx, person, id, { state: 'answered', caseNumber: number }, now)
}

/** Nothing has to be written about it. */
export async function dismissGap(tx: Writer, person: Person, id: string, now: string) {
  await findGap(tx, person, id)
  await settle(tx, person, id, { state: 'dismissed', caseNumber: null }, now)
}

/** It is open again. */
export async function reopenGap(tx: Writer, person: Person, id: string, now: string) {
  const { state } = await findGap(tx, person, id)
  if (state === 'open') return
  await settle(tx, person, id, { state: 'open', caseNumber: null }, now)
}

async function settle(
  tx: Writer,
  { id: by }: Person,
  id: string,
  change: Pick<typeof gaps.$inferSelect, 'state' | 'caseNumber'>,
  at: string
) {
  const settled =
    change.state === 'open'
      ? { settledBy: null, settledAt: null }
      : { settledBy: by, settledAt: at }
  await tx
    .update(gaps)
    .set({ ...change, ...settled })
    .where(eq(gaps.id, id))
  const verb = change.state === 'open' ? 'reopened' : change.state
  await note(tx, { by, verb, kind: 'organisation', subject: `gap:${id}`, at })
}
