import { and, eq } from 'drizzle-orm'
import type { Question } from '#schema/api/cases.ts'
import type { ReviewItem } from '#schema/api/reviews.ts'
import { alias } from '#schema/dialect.ts'
import { cases, occurrences, people, revisions } from '#schema/tables/index.ts'
import { publishedRevision, type Found } from '../cases/find.ts'
import { missingForValidated } from '../cases/lifecycle.ts'
import { allowed } from '../cases/may.ts'
import { caseName } from '../cases/numbers.ts'
import { findQuestions, isAwaited } from '../cases/questions.ts'
import { findUses, trustIn } from '../cases/trust.ts'
import { visibleOccurrence } from '../cases/visible.ts'
import { among } from '../database/among.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'

type Failure = ReviewItem['failures'][number]

/** Those of the cases that ask for somebody's eyes, each with why and since when. */
export async function toItems(read: Reader, person: Person, found: Found[], now: string) {
  const numbers = found.map(({ row }) => row.number)
  if (!numbers.length) return []
  const failures = await findFailures(read, person, numbers)
  const asking = found.flatMap((it) => {
    const its = (failures.get(it.row.number) ?? []).filter(({ at }) => at > checked(it))
    const why = reasonOf(it, its, now.slice(0, 10))
    return why ? [{ it, its, why }] : []
  })
  if (!asking.length) return []
  const wanted = asking.map(({ it }) => it.row.number)
  const heads = await findHeads(read, wanted)
  const uses = await findUses(read, person, wanted)
  const questions = await findQuestions(read, wanted)
  return asking.flatMap(({ it, its, why }): ReviewItem[] => {
    const { row } = it
    const head = heads.get(row.number)
    if (!head) return []
    return [
      {
        number: caseName(row.number),
        title: head.content.title,
        language: row.language,
        process: row.process,
        state: row.state,
        ...why(head.createdAt),
        reviewBy: row.reviewBy,
        head: row.head,
        published: publishedRevision(row),
        author: head.caseAuthor,
        revisedBy: head.author,
        failures: its,
        trust: trustIn(uses.get(row.number) ?? [], row.author),
        missing: Object.keys(missingForValidated(head.content, 1)),
        question: (questions.get(row.number) ?? []).findLast((one) => waits(one, it)) ?? null,
        may: allowed(person, it)
      }
    ]
  })
}

/** Whoever has checked a case since then did without the answer. */
const waits = (question: Question, it: Found) =>
  isAwaited(question, it.row.head) && question.at > checked(it)

const checked = ({ row }: Found) => row.checkedAt ?? ''

/** Why it asks, given when its newest revision was written; undefined when all is well. */
function reasonOf({ row }: Found, failures: Failure[], today: string) {
  const because = (reason: ReviewItem['reason'], since?: string) => (revised: string) => ({
    reason,
    since: since ?? revised
  })
  const [first] = failures
  if (first) return because('failed', first.at)
  if (row.state === 'validated' && row.reviewBy !== null && row.reviewBy < today) {
    return because('due', `${row.reviewBy}T00:00:00.000Z`)
  }
  if (row.state === 'validated') {
    return row.head > (row.validated ?? 0) ? because('newer') : undefined
  }
  return because('unvalidated')
}

async function findFailures(read: Reader, person: Person, numbers: number[]) {
  const rows = await read
    .select({
      number: occurrences.caseNumber,
      occurrence: occurrences.id,
      by: { id: people.id, name: people.name },
      at: occurrences.closedAt,
      note: occurrences.note
    })
    .from(occurrences)
    .innerJoin(people, eq(people.id, occurrences.closedBy))
    .where(
      and(
        among(occurrences.caseNumber, numbers),
        eq(occurrences.outcome, 'failed'),
        visibleOccurrence(read, person)
      )
    )
    .orderBy(occurrences.closedAt, occurrences.id)
  const failures = new Map<number, Failure[]>(numbers.map((number) => [number, []]))
  for (const { number, at, ...row } of rows) {
    if (at !== null) failures.get(number)?.push({ ...row, at })
  }
  return failures
}

const authors = alias(people, 'authors')

/** The newest revision of each, with its writer and the author of the case. */
async function findHeads(read: Reader, numbers: number[]) {
  const rows = await read
    .select({
      number: cases.number,
      content: revisions.content,
      createdAt: revisions.createdAt,
      author: { id: people.id, name: people.name },
      caseAuthor: { id: authors.id, name: authors.name }
    })
    .from(cases)
    .innerJoin(
      revisions,
      and(eq(revisions.caseNumber, cases.number), eq(revisions.revision, cases.head))
    )
    .innerJoin(people, eq(people.id, revisions.author))
    .innerJoin(authors, eq(authors.id, cases.author))
    .where(among(cases.number, numbers))
  return new Map(rows.map((row) => [row.number, row]))
}
