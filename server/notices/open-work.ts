import { and, eq, isNull } from 'drizzle-orm'
import { cases, occurrences } from '#schema/tables/index.ts'
import type { TaskLine } from '#schema/api/tasks.ts'
import { findOccurrences } from '../cases/find-occurrences.ts'
import { caseName } from '../cases/numbers.ts'
import { tasksOf } from '../close/tasks/tasks-of.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { sentence, type MessageKey } from '../http/sentences.ts'
import { dayIn } from '../mail/days-in-words.ts'
import type { LetterLine, LetterPart } from '../mail/letter.ts'
import { openQuestionsFor } from '../talk/open-questions.ts'

const MOST = 15

/** What waits for somebody: what they hold, their part of the closes, what they are asked. */
export async function openWork(
  read: Reader,
  person: Person,
  publicUrl: string,
  now: string
): Promise<LetterPart[]> {
  const { language } = person
  const held = await findOccurrences(
    read,
    person,
    and(isNull(occurrences.outcome), isNull(cases.withdrawnAt), eq(occurrences.holder, person.id))
  )
  const { sentBack, toPrepare, toReview } = await tasksOf(read, person, now)
  const asked = await openQuestionsFor(read, person)
  const part = (key: MessageKey, lines: LetterLine[]): LetterPart[] =>
    lines.length ? [{ title: sentence(language, key), lines: lines.slice(0, MOST) }] : []
  const task = ({ id, title, period, entity, dueOn }: TaskLine): LetterLine => ({
    text: title,
    below: sentence(language, 'mail.due', { entity, date: dayIn(language, dueOn) }),
    href: `${publicUrl}/close/${period}/tasks?task=${id}`
  })
  return [
    ...part(
      'mail.held',
      held.map(({ row, title }) => ({
        text: `${caseName(row.caseNumber)} · ${title}`,
        href: `${publicUrl}/cases/${caseName(row.caseNumber)}#occurrences`
      }))
    ),
    ...part('mail.toPrepare', [...sentBack, ...toPrepare].map(task)),
    ...part('mail.toReview', toReview.map(task)),
    ...part(
      'mail.asked',
      asked.map(({ case: number, by, text }) => ({
        text: sentence(language, 'notice.comment.asked', { by: by.name, case: number }),
        below: text,
        href: `${publicUrl}/cases/${number}#talk`
      }))
    )
  ]
}
