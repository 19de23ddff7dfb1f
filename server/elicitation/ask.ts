import { eq, max } from 'drizzle-orm'
import type { OwnQuestion } from '#schema/api/interviews.ts'
import { interviewQuestions, interviews } from '#schema/tables/index.ts'
import { note } from '../activity/note.ts'
import type { FoundBridge } from '../bridges/find.ts'
import { checkCase } from '../bridges/item-check.ts'
import { namedItems } from '../bridges/sessions-items.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { conflict, invalid, say } from '../http/problem.ts'
import { whichSeen } from './find.ts'
import { allowInterview } from './may.ts'
import { askedNow, planOf, type Planned } from './plan.ts'
import { findRows, type InterviewRow } from './rows.ts'
import { findTopics } from './topics.ts'

/** Begins the interview of a bridge, or goes on with it. */
export async function goOn(tx: Writer, person: Person, bridge: FoundBridge, now: string) {
  if (await askNext(tx, person, bridge, now)) await noteAsked(tx, person, bridge, now)
}

/** The next question is asked, if none waits; false where nothing is left. */
export async function askNext(tx: Writer, person: Person, bridge: FoundBridge, now: string) {
  allowInterview(person, bridge)
  const interview = await beginInterview(tx, person, bridge, now)
  const rows = await findRows(tx, bridge.row.id)
  const { sees } = await whichSeen(tx, person, bridge.row.id, rows.questions)
  if (askedNow(rows.questions, sees)) return false
  const topics = await findTopics(tx, person, bridge, rows, now)
  const plan = planOf(topics, rows.questions)
  const { sees: shows } = await whichSeen(tx, person, bridge.row.id, plan)
  const next = plan.find(shows)
  if (next) await putQuestion(tx, interview, next)
  await save(tx, interview, { finishedAt: next ? null : (interview.finishedAt ?? now) })
  return next !== undefined
}

/** A certain question is asked after those that wait already. */
export async function askAbout(
  tx: Writer,
  person: Person,
  bridge: FoundBridge,
  question: Planned,
  now: string
) {
  allowInterview(person, bridge)
  await putQuestion(tx, await beginInterview(tx, person, bridge, now), question)
  await noteAsked(tx, person, bridge, now)
}

/** A question of one's own waits before everything that is planned. */
export async function askOwn(
  tx: Writer,
  person: Person,
  bridge: FoundBridge,
  { text, case: name, item = null }: OwnQuestion,
  now: string
) {
  allowInterview(person, bridge)
  const caseNumber = name == null ? null : await checkCase(tx, person, bridge, name)
  if (item !== null) {
    const named = await namedItems(tx, person, bridge.row.id)
    if (named.get(item)?.title == null) throw invalid({ item: say('session.notItsItem') })
  }
  const interview = await beginInterview(tx, person, bridge, now)
  const { questions } = await findRows(tx, bridge.row.id)
  if (questions.length >= QUESTIONS_MAX) throw conflict('interview.full', { limit: QUESTIONS_MAX })
  const own = { probe: 'own' as const, gap: null, caseNumber, item, text: text.trim() }
  const first = Math.min(0, ...questions.map(({ position }) => position))
  await putQuestion(tx, interview, own, first - 1)
  await save(tx, interview, { finishedAt: null })
  await noteAsked(tx, person, bridge, now)
}

/** Nobody reads more than that. */
const QUESTIONS_MAX = 1_000

async function beginInterview(
  tx: Writer,
  { id: by }: Person,
  { row }: FoundBridge,
  now: string
): Promise<InterviewRow> {
  const { interview } = await findRows(tx, row.id)
  if (interview) return interview
  const [begun] = await tx
    .insert(interviews)
    .values({ bridge: row.id, startedBy: by, startedAt: now, version: 1 })
    .returning()
  if (!begun) throw new Error('the interview was not begun')
  const deed = { by, verb: 'interviewStarted', kind: 'bridge', subject: row.id, at: now }
  await note(tx, { ...deed, details: { interview: begun.id } })
  return begun
}

async function putQuestion(
  tx: Writer,
  { id: interview }: InterviewRow,
  question: Planned,
  position?: number
) {
  const [{ last } = { last: null }] = await tx
    .select({ last: max(interviewQuestions.position) })
    .from(interviewQuestions)
    .where(eq(interviewQuestions.interview, interview))
  await tx.insert(interviewQuestions).values({
    ...{ interview, ...question, answer: '' },
    position: position ?? Math.max(0, last ?? 0) + 1
  })
}

const noteAsked = (tx: Writer, { id: by }: Person, { row }: FoundBridge, at: string) =>
  note(tx, { by, verb: 'interviewAsked', kind: 'bridge', subject: row.id, at })

const save = (tx: Writer, { id, version }: InterviewRow, change: Partial<InterviewRow>) =>
  tx
    .update(interviews)
    .set({ ...change, version: version + 1 })
    .where(eq(interviews.id, id))
