import { and, eq, gt, inArray, isNotNull, isNull, or } from 'drizzle-orm'
import { attachments, occurrences } from '#schema/tables/index.ts'
import { ATTACHMENT_MAX, ATTACHMENTS_MAX } from '#schema/words.ts'
import { caseNumber } from '../cases/numbers.ts'
import type { Reader, Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { invalid, Problem, say } from '../http/problem.ts'
import { findPeg } from './find.ts'
import { allowAdding } from './may.ts'
import { plainName, refuseProgramName } from './names.ts'
import { staleBefore } from './stale.ts'

export interface Announced {
  case?: string
  occurrence?: string
  name: string
  size: number
}

const MEGABYTE = 1024 * 1024

/** A file is announced; nobody else is told of it before it is whole. */
export async function beginAttachment(
  tx: Writer,
  person: Person,
  { case: number, occurrence, name: given, size }: Announced,
  now: string
): Promise<string> {
  if ((number === undefined) === (occurrence === undefined)) {
    throw invalid({ case: say('attachment.oneOfBoth') })
  }
  const peg = await findPeg(tx, person, {
    number: number === undefined ? null : caseNumber(number),
    occurrence
  })
  allowAdding(person, peg)
  const name = plainName(given)
  refuseProgramName(name)
  if (size < 1) throw invalid({ size: say('attachment.empty') })
  if (size > ATTACHMENT_MAX) {
    throw invalid({ size: say('attachment.tooLarge', { limit: ATTACHMENT_MAX / MEGABYTE }) })
  }
  await refuseTooMany(tx, peg.found.row.number, now)
  const id = crypto.randomUUID()
  await tx.insert(attachments).values({
    ...{ id, caseNumber: peg.found.row.number, occurrence: occurrence ?? null },
    ...{ name, size, received: 0, by: person.id, at: now }
  })
  return id
}

/** Counted with all that hangs on its occurrences, whoever sees them, and with what is arriving. */
async function refuseTooMany(read: Reader, number: number, now: string) {
  const theirs = read
    .select({ id: occurrences.id })
    .from(occurrences)
    .where(eq(occurrences.caseNumber, number))
  const there = await read.$count(
    attachments,
    and(
      isNull(attachments.removedAt),
      or(isNotNull(attachments.hash), gt(attachments.at, staleBefore(now))),
      or(
        and(isNull(attachments.occurrence), eq(attachments.caseNumber, number)),
        inArray(attachments.occurrence, theirs)
      )
    )
  )
  if (there >= ATTACHMENTS_MAX) {
    throw new Problem(422, say('attachment.tooMany', { limit: ATTACHMENTS_MAX }))
  }
}
