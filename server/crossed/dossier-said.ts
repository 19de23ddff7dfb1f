import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm'
import type { Dossier } from '#schema/api/signing.ts'
import {
  adoptions,
  cases,
  interviewQuestions,
  interviews,
  nextActions
} from '#schema/tables/index.ts'
import type { FoundBridge } from '../bridges/find.ts'
import type { Known } from '../bridges/know.ts'
import { findNotes } from '../bridges/notes-find.ts'
import { findSessions } from '../bridges/sessions-find.ts'
import { isHeld } from '../bridges/sessions-state.ts'
import type { NamedItem } from '../bridges/sessions-items.ts'
import { toSessions } from '../bridges/sessions-to.ts'
import { nameOf } from '../bridges/to-bridge.ts'
import { caseName } from '../cases/numbers.ts'
import { visibleTo } from '../cases/visible.ts'
import { among } from '../database/among.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'

type Names = Map<string, NamedItem>

/** About something that the reader may read, or about nothing of the map. */
const isFor = (names: Names, item: string | null) => item === null || names.get(item)?.title != null

/** Sessions that took place, the first one first. */
export async function findTookPlace(read: Reader, person: Person, found: FoundBridge, now: string) {
  const all = await findSessions(read, found)
  const held = all.filter(({ row }) => isHeld(row))
  return toSessions(read, person, held.toReversed(), now)
}

/** What is still to be done; what is about a hidden case is hidden with it. */
export async function findActions(
  read: Reader,
  { found, everybody }: Known,
  names: Names
): Promise<Dossier['actions']> {
  const rows = await read
    .select()
    .from(nextActions)
    .where(
      and(
        eq(nextActions.bridge, found.row.id),
        isNull(nextActions.doneAt),
        isNull(nextActions.removedAt)
      )
    )
    .orderBy(asc(nextActions.dueOn), asc(nextActions.id))
  return rows
    .filter(({ item }) => isFor(names, item))
    .map(({ item, text, who, dueOn }) => ({ item, text, who: nameOf(everybody, who), dueOn }))
}

/** Shared notes alone: a private one is no part of any document. */
export async function findSaid(
  read: Reader,
  person: Person,
  found: FoundBridge
): Promise<Dossier['notes']> {
  const notes = await findNotes(read, person, found, {})
  return notes
    .filter(({ row }) => !row.private)
    .map(({ row, by }) => ({ item: row.item, by, at: row.at, text: row.text }))
}

/** Answers of interviews that became something. */
export async function findAnswers(
  read: Reader,
  person: Person,
  { found }: Known,
  names: Names
): Promise<Dossier['answers']> {
  const rows = await read
    .select({ question: interviewQuestions, kind: adoptions.kind, into: adoptions.caseNumber })
    .from(interviewQuestions)
    .innerJoin(interviews, eq(interviews.id, interviewQuestions.interview))
    .innerJoin(adoptions, eq(adoptions.question, interviewQuestions.id))
    .where(and(eq(interviews.bridge, found.row.id), isNotNull(interviewQuestions.answeredAt)))
    .orderBy(asc(interviews.startedAt), asc(interviewQuestions.position), asc(adoptions.at))
  const seen = await findSeen(
    read,
    person,
    rows.flatMap(({ question, into }) => [question.caseNumber ?? [], into ?? []].flat())
  )
  const shows = (number: number | null) => number === null || seen.has(number)
  const shown = rows.filter(
    ({ question, into }) => shows(question.caseNumber) && shows(into) && isFor(names, question.item)
  )
  const byQuestion = Map.groupBy(shown, ({ question }) => question.id)
  return [...byQuestion.values()].flatMap((its) => {
    const [first] = its
    if (!first) return []
    const { item, caseNumber, text, answer, answeredAt } = first.question
    return {
      ...{ item, case: caseNumber === null ? null : caseName(caseNumber) },
      ...{ question: text, became: [...new Set(its.map(({ kind }) => kind))] },
      ...{ answer, at: answeredAt ?? '' }
    }
  })
}

async function findSeen(read: Reader, person: Person, numbers: number[]) {
  if (!numbers.length) return new Set<number>()
  const rows = await read
    .select({ number: cases.number })
    .from(cases)
    .where(and(among(cases.number, numbers), visibleTo(read, person)))
  return new Set(rows.map(({ number }) => number))
}
