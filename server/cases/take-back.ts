import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Case } from '#schema/api/cases.ts'
import { transitions } from '#schema/tables/index.ts'
import { TAKE_BACK_MINUTES, type Transition } from '#schema/words.ts'
import { note } from '../activity/note.ts'
import type { Reader, Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { conflict, forbidden, notFound } from '../http/problem.ts'
import type { CaseRow, Found } from './find.ts'
import { updateCase } from './revise.ts'

const CAN_BE: readonly Transition[] = ['validated', 'confirmed', 'reopened']

/**
 * Undo, where others ask "are you sure": whoever has just validated, confirmed or reopened a case
 * may take that back while nothing has happened to it since.
 */
export async function takeBack(
  tx: Writer,
  person: Person,
  { row }: Found,
  id: string,
  now: string
) {
  const [transition] = await tx
    .select()
    .from(transitions)
    .where(and(eq(transitions.id, id), eq(transitions.caseNumber, row.number)))
  if (!transition) throw notFound()
  if (transition.takenBackAt) return
  if (transition.by !== person.id) throw forbidden('case.notYourDoing')
  const mine = await findMine(tx, person, row, now)
  if (mine?.id !== id || !transition.before) throw conflict('case.tooLateToTakeBack')
  await updateCase(tx, row, { ...transition.before, updatedAt: now })
  await tx.update(transitions).set({ takenBackAt: now }).where(eq(transitions.id, id))
  await note(tx, { by: person.id, verb: 'taken back', kind: 'case', subject: row.number, at: now })
}

/** What this person did last with the case, if it can still be taken back. */
export async function findTakeBack(
  read: Reader,
  person: Person,
  row: CaseRow,
  now: string
): Promise<Case['takeBack']> {
  const mine = await findMine(read, person, row, now)
  return mine ? { transition: mine.id, kind: mine.kind } : null
}

async function findMine(read: Reader, person: Person, row: CaseRow, now: string) {
  const [last] = await read
    .select()
    .from(transitions)
    .where(and(eq(transitions.caseNumber, row.number), isNull(transitions.takenBackAt)))
    .orderBy(desc(transitions.at))
    .limit(1)
  if (!last || last.by !== person.id || !CAN_BE.includes(last.kind)) return undefined
  const oldest = new Date(Date.parse(now) - TAKE_BACK_MINUTES * 60_000).toISOString()
  const untouched = last.revision === row.head && last.at >= oldest && row.withdrawnAt === null
  return untouched && last.before ? last : undefined
}
