import type { Static } from 'typebox'
import type { CloseNow } from '#schema/api/today.ts'
import { CLOSE_DAYS } from '#schema/words.ts'
import { findTimes } from '../close/board-occurrences.ts'
import { findExpected } from '../close/expected.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import type { CloseDay } from '../organisation/calendar.ts'

/** The close that it is at somebody's entity, and what tends to come there next. */
export async function closeNow(
  read: Reader,
  person: Person,
  { period, workingDay }: CloseDay
): Promise<Static<typeof CloseNow> | null> {
  if (workingDay === null) return null
  const open = (await findTimes(read, person, [period], { entities: [] })).filter(
    ({ closedAt }) => closedAt === null
  )
  const next = CLOSE_DAYS.find((it) => it > workingDay)
  return {
    period,
    open: open.length,
    openHere: open.filter(({ entity }) => entity === person.entity).length,
    expected: person.entity
      ? (await findExpected(read, person, period, { entities: [person.entity] })).filter(
          (it) => it.workingDay === next
        )
      : []
  }
}
