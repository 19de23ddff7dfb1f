import type { LastTime } from '#schema/api/interviews.ts'
import { runsOf, type Run } from '../ability/runs.ts'
import type { FoundBridge } from '../bridges/find.ts'
import { seenByBoth } from '../bridges/offers.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { today } from '../organisation/calendar.ts'
import type { QuestionRow } from './rows.ts'

/** So many are looked at for one that everybody may see. */
const LATELY = 3

/**
 * The last time that the giver did it, for questions that come closer: of runs that the reader and
 * both of the two may see, and as it was when the question was asked.
 */
export async function lastTimes(
  read: Reader,
  reader: Person,
  found: FoundBridge,
  asked: readonly QuestionRow[]
): Promise<Map<string, LastTime>> {
  const numbers = [...new Set(asked.flatMap(({ caseNumber }) => caseNumber ?? []))]
  const runs = await runsOf(read, reader, { cases: numbers, people: [found.row.giver] })
  const lately = asked.map((row) => ({ row, its: beforeAsked(row, runs) }))
  const ids = lately.flatMap(({ its }) => its.map(({ occurrence }) => occurrence))
  const seen = ids.length ? await seenByBoth(read, found, [...new Set(ids)]) : new Set<string>()
  return new Map(
    lately.flatMap(({ row, its }): [string, LastTime][] => {
      const run = its.find(({ occurrence }) => seen.has(occurrence))
      return run ? [[row.id, toLastTime(run)]] : []
    })
  )
}

const beforeAsked = ({ caseNumber, answeredAt }: QuestionRow, runs: Map<number, Run[]>) =>
  (runs.get(caseNumber ?? 0) ?? [])
    .filter(({ closedAt }) => answeredAt === null || closedAt < answeredAt)
    .slice(-LATELY)
    .toReversed()

const toLastTime = ({ closedAt, timeZone, entity, minutes }: Run): LastTime => ({
  on: today(closedAt, timeZone),
  ...{ entity, minutes }
})
