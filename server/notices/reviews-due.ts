import { setImmediate as nextTurn } from 'node:timers/promises'
import { and, eq } from 'drizzle-orm'
import { people, roles } from '#schema/tables/index.ts'
import { caseNumber } from '../cases/numbers.ts'
import type { Reader } from '../database/database.ts'
import { asPerson } from '../people/find.ts'
import { findDueSince } from '../reviews/queue.ts'
import type { Telling } from './telling.ts'

/** The cases whose day has come since a moment, each to the experts who may judge it. */
export async function findReviewsDue(read: Reader, since: string, now: string): Promise<Telling[]> {
  const experts = await read
    .selectDistinct({ id: people.id })
    .from(people)
    .innerJoin(roles, and(eq(roles.personId, people.id), eq(roles.role, 'expert')))
    .where(eq(people.active, true))
  const tellings: Telling[] = []
  for (const { id } of experts) {
    const [row] = await read.select().from(people).where(eq(people.id, id))
    if (!row) continue
    const person = await asPerson(read, row, null)
    for (const { number, reviewBy } of await findDueSince(read, person, since.slice(0, 10), now)) {
      const its = caseNumber(number) ?? 0
      tellings.push({
        person: id,
        kind: 'review.due',
        source: `due:${its}:${reviewBy}`,
        by: null,
        at: now,
        caseNumber: its,
        details: { day: reviewBy ?? '' },
        own: false
      })
    }
    await nextTurn()
  }
  return tellings
}
