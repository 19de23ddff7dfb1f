import { and, asc, count, eq, inArray, isNotNull, isNull, or } from 'drizzle-orm'
import type { OpenQuestion } from '#schema/api/talk.ts'
import { alias } from '#schema/dialect.ts'
import { cases, comments, occurrences, people } from '#schema/tables/index.ts'
import { caseName } from '../cases/numbers.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { caseOfComment, visibleComment } from './find.ts'
import { withNames } from './mentions.ts'
import { namesOf } from './names.ts'

const answers = alias(comments, 'answers')

/** The questions that were asked of me and that nobody has answered yet, the oldest first. */
export async function openQuestionsFor(read: Reader, person: Person): Promise<OpenQuestion[]> {
  const rows = await read
    .select({
      row: comments,
      number: cases.number,
      title: cases.title,
      language: cases.language,
      by: { id: people.id, name: people.name }
    })
    .from(comments)
    .leftJoin(occurrences, eq(occurrences.id, comments.occurrence))
    .innerJoin(cases, eq(cases.number, caseOfComment))
    .innerJoin(people, eq(people.id, comments.by))
    .leftJoin(answers, eq(answers.id, comments.answeredBy))
    .where(
      and(
        isNotNull(comments.askedOf),
        isNull(comments.removedAt),
        or(isNull(comments.answeredBy), isNotNull(answers.removedAt)),
        visibleComment(read, person)
      )
    )
    .orderBy(asc(comments.at), asc(comments.id))
  const mine = rows.filter(({ row }) => row.askedOf?.includes(person.id))
  const names = await namesOf(
    read,
    mine.flatMap(({ row }) => row.mentions)
  )
  const replies = await countReplies(
    read,
    mine.map(({ row }) => row.id)
  )
  return mine.map(({ row, number, ...rest }) => ({
    id: row.id,
    case: caseName(number),
    occurrence: row.occurrence,
    text: withNames(row.text, (id) => names.get(id)?.name),
    replies: replies.get(row.id) ?? 0,
    at: row.at,
    ...rest
  }))
}

async function countReplies(read: Reader, ids: string[]) {
  if (!ids.length) return new Map<string | null, number>()
  const rows = await read
    .select({ parent: comments.parent, replies: count() })
    .from(comments)
    .where(and(inArray(comments.parent, ids), isNull(comments.removedAt)))
    .groupBy(comments.parent)
  return new Map(rows.map(({ parent, replies }) => [parent, replies]))
}
