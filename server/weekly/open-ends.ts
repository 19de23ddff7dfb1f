import { and, asc, eq, gt, gte, isNotNull, isNull, lte, or } from 'drizzle-orm'
import type { Week } from '#schema/api/weeks.ts'
import { nextActions, people } from '#schema/tables/index.ts'
import type { FoundBridge } from '../bridges/find.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { findQuestions } from '../questions/find.ts'
import { isOpen } from '../questions/to-question.ts'
import type { Span } from './span.ts'

type IsShown = (item: string | null) => boolean

/** What was agreed and is still to be done at the end of a week, and how much of it was done. */
export async function findActions(
  read: Reader,
  bridge: string,
  { starts, ends }: Span,
  today: string,
  isShown: IsShown
): Promise<{ actions: Week['actions']; actionsDone: number }> {
  const its = and(eq(nextActions.bridge, bridge), isNull(nextActions.removedAt))
  const rows = await read
    .select({ row: nextActions, who: { id: people.id, name: people.name } })
    .from(nextActions)
    .innerJoin(people, eq(people.id, nextActions.who))
    .where(
      and(
        its,
        lte(nextActions.createdAt, ends),
        or(isNull(nextActions.doneAt), gt(nextActions.doneAt, ends))
      )
    )
    .orderBy(asc(nextActions.dueOn), asc(nextActions.id))
  const done = and(its, gte(nextActions.doneAt, starts), lte(nextActions.doneAt, ends))
  return {
    actions: rows.map(({ row: { id, item, text, dueOn }, who }) => ({
      ...{ id, who, dueOn, text: isShown(item) ? text : null },
      overdue: dueOn < today
    })),
    actionsDone: await read.$count(nextActions, and(done, isNotNull(nextActions.doneAt)))
  }
}

/** What was asked by then and nothing has come of, the oldest first; of those the reader may see. */
export async function findOpenQuestions(
  read: Reader,
  person: Person,
  bridge: FoundBridge,
  { ends }: Span
): Promise<Week['questions']> {
  const asked = await findQuestions(read, person, bridge)
  return asked
    .filter((it) => it.row.at <= ends && (isOpen(it) || (it.row.settledAt ?? '') > ends))
    .map(({ row: { id, text, askedOn }, by }) => ({ id, text, askedOn, by }))
    .toReversed()
}
