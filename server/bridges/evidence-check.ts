import { and, eq, isNotNull, isNull, type SQL } from 'drizzle-orm'
import type { NewEvidence } from '#schema/api/bridges.ts'
import {
  attachments,
  bridgeSessions,
  cases,
  evidence,
  occurrences,
  people
} from '#schema/tables/index.ts'
import type { EvidenceKind, Stage } from '#schema/words.ts'
import { runsOf } from '../ability/runs.ts'
import { caseName } from '../cases/numbers.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { invalid, say } from '../http/problem.ts'
import type { MessageKey } from '../http/sentences.ts'
import { today } from '../organisation/calendar.ts'
import type { FoundItem } from './find.ts'
import { checkCase } from './item-check.ts'
import { findSeenRuns } from './know-named.ts'
import type { Side } from './may.ts'
import { namesOf } from './names-of.ts'
import { seenByBoth } from './offers.ts'
import { findRecorded } from './recorded.ts'
import { shownBy } from './rests.ts'
import { findWithin } from './runs-about.ts'
import { isHeld } from './sessions-state.ts'

/** What evidence of a kind is about, once its facts hold. */
export interface Checked {
  stage: Stage
  occurrence?: string
  caseNumber?: number
  session?: string
  backup?: string
  happenedOn?: string
}

interface Offered {
  found: FoundItem
  person: Person
  side: Side
  body: NewEvidence
}

type Check = (read: Reader, offered: Offered) => Promise<Checked>

const refuse = (field: string, key: MessageKey, about?: FoundItem) =>
  invalid({ [field]: say(key, about && namesOf(about.bridge)) })

/** Each kind has facts of its own; a sentence stands beside the field that is at fault. */
export const CHECKS: Record<EvidenceKind, Check> = {
  case: async (read, offered) => {
    const caseNumber = await checkItsCase(read, offered)
    const [row] = await read.select().from(cases).where(eq(cases.number, caseNumber))
    if (row?.state !== 'validated') throw refuse('case', 'case.notValidatedYet')
    await refuseTwice(read, offered, 'case', eq(evidence.caseNumber, caseNumber))
    return { stage: 'captured', caseNumber }
  },
  answer: async (_read, { found, side, body }) => {
    if (side !== 'giver') throw refuse('kind', 'evidence.giverAnswers', found)
    needText(body)
    return { stage: 'captured' }
  },
  // Of the item itself, or of a session in which it was shown; else a file on a case for both.
  recording: async (read, offered) => {
    const { row } = offered.found
    if (offered.body.case == null && (await findRecorded(read, [row.id])).has(row.id)) {
      await refuseTwice(read, offered, 'kind', isNull(evidence.caseNumber))
      return { stage: 'captured' }
    }
    if (offered.body.case == null && row.caseNumber === null) {
      throw refuse('kind', 'recording.noneOfItem')
    }
    const caseNumber = await checkItsCase(read, offered)
    const [file] = await read
      .select({ id: attachments.id })
      .from(attachments)
      .where(
        and(
          eq(attachments.caseNumber, caseNumber),
          isNull(attachments.occurrence),
          isNotNull(attachments.completedAt),
          isNull(attachments.removedAt)
        )
      )
      .limit(1)
    if (!file) throw refuse('case', 'evidence.needsRecording')
    return { stage: 'captured', caseNumber }
  },
  session: async (read, offered) => {
    const id = offered.body.session
    if (id == null) throw refuse('session', 'field.required')
    const [row] = await read
      .select()
      .from(bridgeSessions)
      .where(and(eq(bridgeSessions.id, id), isNull(bridgeSessions.removedAt)))
    if (row?.bridge !== offered.found.row.bridge) throw refuse('session', 'field.unknown')
    if (!isHeld(row)) throw refuse('session', 'session.notHeld')
    await refuseTwice(read, offered, 'session', eq(evidence.session, id))
    return { stage: 'watched', session: id, happenedOn: row.heldOn }
  },
  occurrence: checkRun,
  blind: async (read, offered) => {
    if (offered.found.row.domain !== 'judgement') throw refuse('kind', 'evidence.blindIsJudgement')
    needText(offered.body)
    const { case: name, occurrence: id } = offered.body
    const about = name == null ? {} : { caseNumber: await checkItsCase(read, offered) }
    if (id == null) return { stage: 'doneAlone', ...about }
    const run = await findItsRun(read, offered, id)
    return { stage: 'doneAlone', ...about, occurrence: run.id }
  },
  // It proves nothing; it is kept beside what it prepares.
  rehearsal: async (read, offered) => {
    needText(offered.body)
    if (offered.body.case == null) return { stage: 'watched' }
    return { stage: 'watched', caseNumber: await checkItsCase(read, offered) }
  },
  teaching: async (read, { side, found, body: { backup } }) => {
    if (side !== 'receiver') throw refuse('kind', 'evidence.receiverTeaches', found)
    if (backup == null) throw refuse('backup', 'field.required')
    const { giver, receiver } = found.bridge.row
    if (backup === giver || backup === receiver) throw refuse('backup', 'evidence.backupIsOneOfYou')
    const [row] = await read.select().from(people).where(eq(people.id, backup))
    if (!row) throw refuse('backup', 'field.noPerson')
    if (!row.active) throw refuse('backup', 'absence.hasLeft')
    return { stage: 'canTeach', backup }
  }
}

/** A run of the item's case, or of its process, that both of the two may see. */
async function findItsRun(read: Reader, { found, person }: Offered, id: string) {
  const seen = [
    await findSeenRuns(read, person, [id]),
    await seenByBoth(read, found.bridge, [id])
  ].every((some) => some.has(id))
  const [run] = seen ? await read.select().from(occurrences).where(eq(occurrences.id, id)) : []
  if (!run) throw refuse('occurrence', 'evidence.noRun')
  if (!(await isAbout(read, found, run.caseNumber))) throw refuse('occurrence', 'evidence.otherRun')
  if (run.outcome === null) throw refuse('occurrence', 'evidence.runOpen')
  const [there] = await read
    .select({ id: evidence.id })
    .from(evidence)
    .where(and(eq(evidence.item, found.row.id), eq(evidence.occurrence, id)))
  if (there) throw refuse('occurrence', 'evidence.thereAlready')
  return run
}

/** A run that shows something of the receiver. */
async function checkRun(read: Reader, offered: Offered): Promise<Checked> {
  const { found, body } = offered
  const id = body.occurrence
  if (id == null) throw refuse('occurrence', 'field.required')
  const run = await findItsRun(read, offered, id)
  const runs = await runsOf(read, null, { cases: [run.caseNumber] })
  const known = runs.get(run.caseNumber)?.find(({ occurrence }) => occurrence === id)
  const stage = known && shownBy(known, found.bridge.row)
  if (!known || !stage) {
    if (run.outcome === 'failed') throw refuse('occurrence', 'evidence.runFailed')
    const { receiver } = found.bridge.row
    const takesPart = run.closedBy === receiver && run.helpedBy === null
    const why = takesPart ? 'evidence.runReopened' : 'evidence.runNotTheirs'
    throw refuse('occurrence', why, found)
  }
  return { stage, occurrence: id, happenedOn: today(known.closedAt, known.timeZone) }
}

async function isAbout(read: Reader, { row }: FoundItem, number: number): Promise<boolean> {
  if (row.caseNumber !== null) return row.caseNumber === number
  if (row.process === null) return true
  return (await findWithin(read, [row.process], [number]))(row.process, number)
}

/** The case of the item, unless it has none and another is named. */
async function checkItsCase(read: Reader, { found, person, body }: Offered): Promise<number> {
  const own = found.row.caseNumber
  const name = body.case ?? (own === null ? null : caseName(own))
  if (name === null) throw refuse('case', 'field.required')
  const number = await checkCase(read, person, found.bridge, name)
  if (own !== null && own !== number) throw refuse('case', 'evidence.otherRun')
  return number
}

async function refuseTwice(read: Reader, { found, body }: Offered, field: string, same: SQL) {
  const [there] = await read
    .select({ id: evidence.id })
    .from(evidence)
    .where(
      and(
        eq(evidence.item, found.row.id),
        eq(evidence.kind, body.kind),
        isNull(evidence.withdrawnAt),
        same
      )
    )
  if (there) throw refuse(field, 'evidence.thereAlready')
}

function needText({ text = '' }: NewEvidence) {
  if (text.trim() === '') throw refuse('text', 'field.required')
}
