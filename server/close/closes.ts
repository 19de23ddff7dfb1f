import { and, between, count, eq, isNull, isNotNull, sql } from 'drizzle-orm'
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
  const of = (period: string) => {
    const known = closes.get(period) ?? { ...NOTHING, period }
    closes.set(period, known)
    return known
  }
  of(current)
  for (const { period, all, open } of_(await countOccurrences(read, person))) {
    Object.assign(of(period), { occurrences: all, open })
  }
  for (const { period, all, done } of_(await countTasks(read))) {
    Object.assign(of(period), { tasks: all, tasksDone: done })
  }
  const items = [...closes.values()].sort((a, b) => (a.period < b.period ? 1 : -1))
  return { current, items }
}
