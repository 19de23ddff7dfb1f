import { and, eq } from 'drizzle-orm'
import type { CaseDraft } from '#schema/api/cases.ts'
import type { OccurrenceDraft } from '#schema/api/occurrences.ts'
import { cases } from '#schema/tables/index.ts'
import { note } from '../activity/note.ts'
import { pairOf } from '../bridges/offers.ts'
import { findCase } from '../cases/find.ts'
import { logCase } from '../cases/log.ts'
import { allow } from '../cases/may.ts'
import { caseName, caseNumber } from '../cases/numbers.ts'
import { insertOccurrence } from '../cases/occur.ts'
import { visibleTo } from '../cases/visible.ts'
import type { Reader, Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { invalid, say } from '../http/problem.ts'
import { refuseRemoved } from './answer.ts'
import { becomeCase } from './become.ts'
import type { FoundQuestion } from './find.ts'
import { allowAfter } from './may.ts'

/**
 * Logs the case that answers a question, and says so there: both or neither, however late what was
 * written without a connection arrives. Gives its number.
 */
export async function logForQuestion(
  tx: Writer,
  person: Person,
  found: FoundQuestion,
  draft: CaseDraft,
  now: string
): Promise<number> {
  allowAfter(person, found.bridge)
  refuseRemoved(found)
  const number = await logCase(tx, person, draft, now)
  await refuseHidden(tx, found, number)
  await becomeCase(tx, person, found, caseName(number), now)
  return number
}

/** A case that is known answers it, and it has happened again; gives the occurrence's id. */
export async function sameForQuestion(
  tx: Writer,
  person: Person,
  question: FoundQuestion,
  { case: name, ...draft }: OccurrenceDraft & { case: string },
  now: string
): Promise<string> {
  await becomeCase(tx, person, question, name, now)
  const found = await findCase(tx, person, caseNumber(name))
  allow(person, 'case.use', found)
  const again = { ...draft, first: false, holder: person.id }
  const id = await insertOccurrence(tx, person, found.row, again, now)
  await note(tx, { by: person.id, verb: 'opened', kind: 'occurrence', subject: id, at: now })
  return id
}

/** Said beside the readers that were chosen for it: to the pair its answer has to be there. */
async function refuseHidden(read: Reader, { bridge }: FoundQuestion, number: number) {
  for (const one of await pairOf(read, bridge.row)) {
    const seen = await read.$count(cases, and(eq(cases.number, number), visibleTo(read, one)))
    if (!seen) throw invalid({ visibility: say('bridge.caseNotForBoth') })
  }
}
