import { and, eq, inArray, isNull, type SQL } from 'drizzle-orm'
import { notices, questions, transitions } from '#schema/tables/index.ts'
import type { Notice } from '#schema/words.ts'
import { note } from '../activity/note.ts'
import { findStale } from '../cases/translations.ts'
import type { Reader, Writer } from '../database/database.ts'
import { undoneOnBridge } from './bridge-sources.ts'
import { mentorSource } from './from-mentoring.ts'
import { stillCameTo } from './from-questions.ts'
import { undoneOnSession } from './from-sessions.ts'
import type { Deed, Details } from './telling.ts'

/** What somebody was told and is no longer so: as if it had never been. */
export async function findUndone(read: Reader, deeds: Deed[]): Promise<string[]> {
  const ids: string[] = []
  for (const deed of deeds) {
    const which = whichOf(deed)
    if (!which) continue
    const rows = await read.select().from(notices).where(which)
    for (const row of rows) {
      if (!(await stillSo(read, row))) ids.push(row.id)
    }
  }
  return ids
}

/** Takes them away, and says to the live pages of whom there is less. */
export async function forget(tx: Writer, ids: string[], now: string) {
  if (!ids.length) return
  const gone = await tx
    .delete(notices)
    .where(inArray(notices.id, ids))
    .returning({ person: notices.person })
  for (const person of new Set(gone.map((it) => it.person))) {
    await note(tx, { by: null, verb: 'forgotten', kind: 'notice', subject: person, at: now })
  }
}

function whichOf(deed: Deed): SQL | undefined {
  const { kind, verb, subject, details, person } = deed
  if (kind === 'bridge') {
    return undoneOnBridge(verb, subject, details, person) ?? undoneOnSession(deed)
  }
  const of = (kinds: Notice[], about: SQL) => and(inArray(notices.kind, kinds), about)
  const its = eq(notices.caseNumber, Number(subject))
  switch (`${kind} ${verb}`) {
    case 'case taken back':
      return of(['case.judged', 'case.reopened'], its)
    case 'case translated':
    case 'case translation removed':
      return of(['translation.stale'], its)
    case 'case question taken back':
      return of(['case.asked'], its)
    case 'occurrence reopened':
    case 'occurrence withdrawn':
      return of(['case.failed'], eq(notices.occurrence, subject))
    case 'comment reopened':
      return of(['comment.answered'], eq(notices.comment, subject))
    case 'comment untaken':
      return of(['comment.adopted'], eq(notices.comment, subject))
    case 'mentoring withdrawn':
      return of(['mentor.asked'], eq(notices.source, mentorSource('asked', subject)))
    case 'task unprepared':
      return and(of(['task.toReview'], eq(notices.task, subject)), isNull(notices.readAt))
    default:
      return undefined
  }
}

/** Others of the same case may still be so. */
async function stillSo(read: Reader, row: typeof notices.$inferSelect): Promise<boolean> {
  const { kind, caseNumber } = row
  const { fact } = row.details as Details
  if (kind === 'bridge.answered') return stillCameTo(read, row)
  if (fact === undefined) return false
  if (kind === 'translation.stale') {
    const stale = caseNumber === null ? [] : await findStale(read, caseNumber)
    return stale.some(({ id }) => id === fact)
  }
  if (kind === 'case.asked') {
    return (await read.$count(questions, eq(questions.id, fact))) > 0
  }
  const stands = and(eq(transitions.id, fact), isNull(transitions.takenBackAt))
  return (await read.$count(transitions, stands)) > 0
}
