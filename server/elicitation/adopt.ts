import type { NewAdoption } from '#schema/api/interviews.ts'
import { adoptions } from '#schema/tables/index.ts'
import { LINE_MAX } from '#schema/words.ts'
import { changeCase } from '../cases/change.ts'
import { findCase, findRevision } from '../cases/find.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { conflict, invalid, say } from '../http/problem.ts'
import { noteQuestion } from './answer.ts'
import type { FoundQuestion } from './find.ts'
import { intoCase, wordsKept, type IntoCase, type Words } from './into-case.ts'
import { allowInterview } from './may.ts'
import { makeCase, makeItem } from './make-of-answer.ts'
import { reasonOf } from './reason.ts'

/** An answer becomes part of its case, a case or an item; the question stays its source. */
export async function adoptAnswer(
  tx: Writer,
  person: Person,
  found: FoundQuestion,
  { kind, text, name = '' }: NewAdoption,
  now: string
) {
  allowInterview(person, found.bridge)
  const { row, bridge } = found
  if (row.answeredAt === null) throw conflict('interview.notAnswered')
  const words = { text: text.trim(), name: name.trim() }
  const became = await make(tx, person, found, kind, words, now)
  await tx.insert(adoptions).values({
    ...{ question: row.id, kind, ...became, text: wordsKept(kind, words) },
    ...{ by: person.id, at: now }
  })
  const about = became.caseNumber === null ? {} : { case: became.caseNumber }
  await noteQuestion(tx, person, bridge.row.id, row, 'interviewAdopted', now, about)
}

async function make(
  tx: Writer,
  person: Person,
  found: FoundQuestion,
  kind: NewAdoption['kind'],
  words: Words,
  now: string
): Promise<{ caseNumber: number | null; item: string | null }> {
  if ((kind === 'case' || kind === 'item') && !words.name) {
    throw invalid({ name: say('field.required') })
  }
  if (kind === 'case') return makeCase(tx, person, found, words, now)
  if (kind === 'item') return makeItem(tx, person, found, words, now)
  const { caseNumber } = found.row
  if (caseNumber === null) throw invalid({ kind: say('interview.noCase') })
  if (words.name.length > LINE_MAX) {
    throw invalid({ name: say('field.tooLong', { limit: LINE_MAX }) })
  }
  await addToCase(tx, person, found, caseNumber, kind, words, now)
  return { caseNumber, item: null }
}

/** A new revision, like any other change: whoever may not edit the case is told so by it. */
async function addToCase(
  tx: Writer,
  person: Person,
  { row, bridge }: FoundQuestion,
  number: number,
  kind: IntoCase,
  words: Words,
  now: string
) {
  const of = await findCase(tx, person, number)
  const { head, language } = of.row
  const { content } = await findRevision(tx, number, head)
  const change = intoCase(content, kind, words)
  const reason = await reasonOf(tx, language, bridge, row)
  await changeCase(tx, person, of, head, { ...change, reason }, now)
  // What stands there already makes no revision.
  if ((await findCase(tx, person, number)).row.head === head) throw conflict('comment.thereAlready')
}
