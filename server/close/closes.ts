import { and, between, count, eq, isNull } from 'drizzle-orm'
import type { CloseCount } from '#schema/api/closes.ts'
import { cases, occurrences, tasks } from '#schema/tables/index.ts'
import { visibleOccurrence, visibleTo } from '../cases/visible.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { closeDayOf } from '../organisation/close-day.ts'
import { countsIn } from './board-occurrences.ts'

/** As in schema/api/closes.ts: a period outside has no board to lead to. */
const [FIRST, LAST] = ['1900-01', '2199-12']

/** The closes of which the reader sees something, and the one that it is now. */
export async function findCloses(read: Reader, person: Person, now: string) {
  const { period: current } = await closeDayOf(read, person.entity, now)
  const closes = new Map<string, CloseCount>()
  const closeOf = (period: string) => {
    const close = closes.get(period) ?? { ...NOTHING, period }
    closes.set(period, close)
    return close
  }
  closeOf(current)
  for (const { period, occurrences, closed } of await countOccurrences(read, person)) {
    Object.assign(closeOf(period ?? ''), { occurrences, open: occurrences - closed })
  }
  for (const { period, reviewer, tasks, prepared, reviewed } of await countTasks(read)) {
    const close = closeOf(period)
    close.tasks += tasks
    close.tasksDone += reviewer === null ? prepared : reviewed
  }
  return { current, items: [...closes.values()].sort((a, b) => (a.period < b.period ? 1 : -1)) }
}

const NOTHING = { occurrences: 0, open: 0, tasks: 0, tasksDone: 0 }

function countOccurrences(read: Reader, person: Person) {
  return read
    .select({
      period: occurrences.period,
      occurrences: count(),
      closed: count(occurrences.closedAt)
    })
    .from(occurrences)
    .innerJoin(cases, eq(cases.number, occurrences.caseNumber))
    .where(
      and(
        between(occurrences.period, FIRST, LAST),
        countsIn({ entities: [] }),
        visibleOccurrence(read, person),
        visibleTo(read, person)
      )
    )
    .groupBy(occurrences.period)
}

/** A task without a reviewer is done when it is prepared. */
function countTasks(read: Reader) {
  return read
    .select({
      period: tasks.period,
      reviewer: tasks.reviewer,
      tasks: count(),
      prepared: count(tasks.preparedAt),
      reviewed: count(tasks.reviewedAt)
    })
    .from(tasks)
    .where(and(between(tasks.period, FIRST, LAST), isNull(tasks.removedAt)))
    .groupBy(tasks.period, tasks.reviewer)
}
