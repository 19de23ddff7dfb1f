import { eq } from 'drizzle-orm'
import { adoptions, interviewQuestions, interviews } from '#schema/tables/index.ts'
import { findBridge, type FoundBridge } from '../bridges/find.ts'
import { namedItems } from '../bridges/sessions-items.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { notFound } from '../http/problem.ts'
import { findRows, type AdoptionRow, type InterviewRows, type QuestionRow } from './rows.ts'
import { seenCases } from './who-sees.ts'

export interface FoundQuestion {
  row: QuestionRow
  bridge: FoundBridge
  rows: InterviewRows
}

/** Which questions somebody may see: those about a hidden case are hidden with it. */
export async function whichSeen(
  read: Reader,
  person: Person,
  bridge: string,
  rows: readonly Pick<QuestionRow, 'caseNumber' | 'item'>[]
) {
  const numbers = [...new Set(rows.flatMap(({ caseNumber }) => caseNumber ?? []))]
  const cases = await seenCases(read, person, numbers)
  const items = await namedItems(read, person, bridge)
  const sees = ({ caseNumber, item }: Pick<QuestionRow, 'caseNumber' | 'item'>) =>
    (caseNumber === null || cases.has(caseNumber)) &&
    (item === null || items.get(item)?.title != null)
  return { cases, items, sees }
}

/** The question, if this person may see the bridge and what it is about; 404 otherwise. */
export async function findQuestion(
  read: Reader,
  person: Person,
  id: string
): Promise<FoundQuestion> {
  const [at] = await read
    .select({ bridge: interviews.bridge })
    .from(interviewQuestions)
    .innerJoin(interviews, eq(interviews.id, interviewQuestions.interview))
    .where(eq(interviewQuestions.id, id))
  if (!at) throw notFound()
  const bridge = await findBridge(read, person, at.bridge)
  const rows = await findRows(read, at.bridge)
  const row = rows.questions.find((it) => it.id === id)
  if (!row) throw notFound()
  const { sees } = await whichSeen(read, person, at.bridge, [row])
  if (!sees(row)) throw notFound()
  return { row, bridge, rows }
}

export async function findAdoption(
  read: Reader,
  person: Person,
  id: string
): Promise<FoundQuestion & { adoption: AdoptionRow }> {
  const [at] = await read
    .select({ question: adoptions.question })
    .from(adoptions)
    .where(eq(adoptions.id, id))
  if (!at) throw notFound()
  const found = await findQuestion(read, person, at.question)
  const adoption = found.rows.adoptions.find((it) => it.id === id)
  if (!adoption) throw notFound()
  const { sees } = await whichSeen(read, person, found.bridge.row.id, [adoption])
  if (!sees(adoption)) throw notFound()
  return { ...found, adoption }
}
