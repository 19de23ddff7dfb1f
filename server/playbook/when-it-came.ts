import { and, count, eq, gt, inArray, isNull, ne, or, sql, type SQL } from 'drizzle-orm'
import { cases, occurrences } from '#schema/tables/index.ts'
import { visibleOccurrence } from '../cases/visible.ts'
import { among } from '../database/among.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import type { CloseDay } from '../organisation/calendar.ts'
import { endsWith, moved } from '../organisation/periods.ts'

/** Nobody looks back further. */
const YEARS = 5
const NONE = sql<number>`0`.mapWith(Number)

/** A working day of a close, and those next to it: there is no WD0. */
const near = (day: number) => [-1, 0, 1].map((by) => day + by + (Math.sign(day + by) ? 0 : by))

/** How a reader knows each case from its occurrences: counted by the database, a row a case. */
export async function whenItCame(
  read: Reader,
  person: Person,
  numbers: number[],
  {
    entity,
    period,
    workingDay
  }: Pick<CloseDay, 'period' | 'workingDay'> & { entity: string | null }
) {
  const { outcome, closedAt, closedBy, caseNumber } = occurrences
  const worked = ne(outcome, 'failed')
  const failed = and(
    eq(outcome, 'failed'),
    or(isNull(cases.checkedAt), gt(closedAt, cases.checkedAt))
  )
  const before = ne(occurrences.period, period)
  const earlier = (months: number) =>
    inArray(
      occurrences.period,
      Array.from({ length: (YEARS * 12) / months }, (_, at) => moved(period, -months * (at + 1)))
    )
  return read
    .select({
      number: caseNumber,
      uses: count(outcome),
      worked: times(worked),
      lastWorked: sql<string | null>`max(case when ${worked} then ${closedAt} end)`.mapWith(
        closedAt
      ),
      failedBy: different(failed, closedBy),
      here: times(eq(occurrences.entity, entity ?? '')),
      periods: different(before, occurrences.period),
      sameMonth: different(earlier(12), occurrences.period),
      quarterEnds: endsWith(period) === 'month' ? NONE : different(earlier(3), occurrences.period),
      before: times(before),
      sameDay:
        workingDay === null
          ? NONE
          : times(and(before, inArray(occurrences.workingDay, near(workingDay))))
    })
    .from(occurrences)
    .innerJoin(cases, eq(cases.number, caseNumber))
    .where(and(among(caseNumber, numbers), visibleOccurrence(read, person)))
    .groupBy(caseNumber)
}
export type Came = Awaited<ReturnType<typeof whenItCame>>[number]

const times = (it: SQL | undefined) =>
  sql<number>`sum(case when ${it} then 1 else 0 end)`.mapWith(Number)
const different = (
  it: SQL | undefined,
  what: typeof occurrences.period | typeof occurrences.closedBy
) => sql<number>`count(distinct case when ${it} then ${what} end)`.mapWith(Number)
