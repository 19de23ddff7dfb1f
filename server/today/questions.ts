import { and, eq, gt, inArray, isNull, or } from 'drizzle-orm'
import { cases, people, questions } from '#schema/tables/index.ts'
import { caseName } from '../cases/numbers.ts'
import { visibleTo } from '../cases/visible.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'

/** What reviewers asked about my cases and nobody has answered, in words or by a new revision. */
export async function questionsFor(read: Reader, person: Person) {
  const rows = await read
    .select({
      number: cases.number,
      title: cases.title,
      language: cases.language,
      by: { id: people.id, name: people.name },
      text: questions.text,
      at: questions.askedAt
    })
    .from(questions)
    .innerJoin(cases, eq(cases.number, questions.caseNumber))
    .innerJoin(people, eq(people.id, questions.askedBy))
    .where(
      and(
        isNull(questions.answeredAt),
        eq(questions.revision, cases.head),
        or(isNull(cases.checkedAt), gt(questions.askedAt, cases.checkedAt)),
        inArray(cases.state, ['open', 'solved', 'validated']),
        or(eq(cases.author, person.id), eq(cases.owner, person.id)),
        visibleTo(read, person)
      )
    )
    .orderBy(questions.askedAt, questions.id)
  return rows.map(({ number, ...row }) => ({ number: caseName(number), ...row }))
}
