import { and, asc, eq, gt, gte, isNotNull, isNull, lte, or } from 'drizzle-orm'
import type { Week } from '#schema/api/weeks.ts'
import { bridgeQuestions, nextActions, people } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
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

/** What was asked by then and had become nothing yet. */
export async function findQuestions(
  read: Reader,
  bridge: string,
  { ends }: Span,
  isShown: IsShown
): Promise<Week['questions']> {
  const rows = await read
    .select({ row: bridgeQuestions, by: { id: people.id, name: people.name } })
    .from(bridgeQuestions)
    .innerJoin(people, eq(people.id, bridgeQuestions.by))
    .where(
      and(
        eq(bridgeQuestions.bridge, bridge),
        isNull(bridgeQuestions.removedAt),
        lte(bridgeQuestions.at, ends),
        or(isNull(bridgeQuestions.settledAt), gt(bridgeQuestions.settledAt, ends))
      )
    )
    .orderBy(asc(bridgeQuestions.askedOn), asc(bridgeQuestions.id))
  return rows.map(({ row: { id, item, text, askedOn }, by }) => ({
    ...{ id, askedOn, by, text: isShown(item) ? text : null }
  }))
}
