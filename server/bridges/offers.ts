import { inArray } from 'drizzle-orm'
import type { Run as RunAnswer } from '#schema/api/bridges.ts'
import { people } from '#schema/tables/index.ts'
import { isHelped } from '../ability/rule.ts'
import type { Run } from '../ability/runs.ts'
import { caseName } from '../cases/numbers.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { asPerson } from '../people/find.ts'
import type { FoundBridge } from './find.ts'
import { findSeenRuns } from './know-named.ts'
import type { Known, KnownItem } from './know.ts'
import { shownBy } from './rests.ts'
import { closedBefore } from './run-days.ts'
import { nameOf } from './to-bridge.ts'

export interface FoundOffer {
  run: Run
  stage: 'doneAlone' | 'doneTogether'
}

/**
 * Proved by real work: what was closed on the case or the process of an item since the bridge
 * began, and is neither evidence yet nor was declined. Of runs that both of the two and the reader may see.
 */
export async function findOffers(
  read: Reader,
  person: Person,
  known: Known
): Promise<Map<string, FoundOffer[]>> {
  const { found, items } = known
  const offers = items.map((it) => ({ id: it.row.id, its: offersOf(found, it) }))
  const ids = offers.flatMap(({ its }) => its.map(({ run }) => run.occurrence))
  if (!ids.length) return new Map()
  const seen = [await findSeenRuns(read, person, ids), await seenByBoth(read, found, ids)]
  return new Map(
    offers.map(({ id, its }) => [
      id,
      its.filter(({ run }) => seen.every((some) => some.has(run.occurrence)))
    ])
  )
}

function offersOf({ row }: FoundBridge, it: KnownItem): FoundOffer[] {
  const { row: item, proving, evidence, standings } = it
  if (row.endedAt !== null || item.droppedAt !== null) return []
  // On a process there is always another run: what is proven asks for no more of them.
  const proven = standings.filter(
    ({ reached }) => item.caseNumber === null && reached === 'evidence'
  )
  const settled = new Set(evidence.map((it) => it.row.occurrence))
  const tooEarly = closedBefore(row.startsOn)
  return proving.flatMap((run) => {
    const stage = shownBy(run, row)
    if (!stage || settled.has(run.occurrence) || tooEarly(run)) return []
    return proven.some((it) => it.stage === stage) ? [] : [{ run, stage }]
  })
}

/** Those of some occurrences that giver and receiver may both see. */
export async function seenByBoth(read: Reader, { row }: FoundBridge, ids: string[]) {
  const two = await pairOf(read, row)
  const seen = await Promise.all(two.map((one) => findSeenRuns(read, one, ids)))
  return new Set(ids.filter((id) => seen.every((some) => some.has(id))))
}

/** The two, as what they may see hangs on them. */
export async function pairOf(
  read: Reader,
  { giver, receiver }: Pick<FoundBridge['row'], 'giver' | 'receiver'>
): Promise<Person[]> {
  const rows = await read
    .select()
    .from(people)
    .where(inArray(people.id, [giver, receiver]))
  return Promise.all(rows.map((row) => asPerson(read, row, null)))
}

/** Runs of the receiver that took help, the latest first, as far as the reader may see them. */
export async function findHelped(
  read: Reader,
  person: Person,
  { found }: Known,
  { runs }: KnownItem
): Promise<Run[]> {
  const helped = runs.filter((run) => isHelped(run) && run.closedBy === found.row.receiver)
  const ids = helped.map(({ occurrence }) => occurrence)
  const seen = await findSeenRuns(read, person, ids)
  return helped.filter(({ occurrence }) => seen.has(occurrence)).toReversed()
}

export const toRun = ({ everybody }: Known, run: Run): RunAnswer => ({
  id: run.occurrence,
  case: caseName(run.caseNumber),
  entity: run.entity,
  period: run.period,
  closedAt: run.closedAt,
  closedBy: nameOf(everybody, run.closedBy),
  outcome: run.outcome,
  minutes: run.minutes,
  helpedBy: run.helpedBy === null ? null : nameOf(everybody, run.helpedBy)
})
