import type { Forecast } from '#schema/api/forecast.ts'
import type { Stage } from '#schema/words.ts'
import { findCalendars } from '../ability/calendars.ts'
import { findEverybody, type Somebody } from '../ability/here.ts'
import { abilityIn, aloneIn } from '../ability/rule.ts'
import { runsOf, type Run } from '../ability/runs.ts'
import type { Reader } from '../database/database.ts'
import { forecastsOf } from '../forecast/forecasts.ts'
import { windowOf } from '../forecast/windows.ts'
import type { Person } from '../http/person.ts'
import { today } from '../organisation/calendar.ts'
import type { EntityCalendar } from '../organisation/close-day.ts'
import { itemsOn, type FoundBridge, type ItemRow } from './find.ts'
import { findNamed, type Named } from './know-named.ts'
import { findRows, type Rows } from './know-rows.ts'
import { isAtTarget, marksOf, type Clock, type Marked } from './marks.ts'
import { sideOf, type Side } from './may.ts'
import { closedBefore } from './run-days.ts'
import { runsOfProcesses } from './runs-about.ts'
import { toProof, type EvidenceRow, type Ground } from './rests.ts'
import { highest, stagesOf, waitsFor, type Facts, type Proof, type Standing } from './stages.ts'

/** A piece of evidence as it was written, and as the stages see it. */
export interface KnownProof {
  row: EvidenceRow
  proof: Proof
}

/** An item, with what follows from everything that is known of it. */
export interface KnownItem {
  row: ItemRow
  weight: number
  facts: Facts
  evidence: KnownProof[]
  exceptions: Rows['exceptions']
  standings: Standing[]
  stage: Stage | null
  atTarget: boolean
  marked: Marked
  marks: ReturnType<typeof marksOf>
  /** Evidence waits for the reader. */
  toConfirm: boolean
  onlyGiver: boolean
  onlyGiverAtStart: boolean
  runs: Run[]
  /** Those that are offered as its proof: of its case, or of the two on its process. */
  proving: Run[]
}

/** A bridge, as one reader asks for it at one moment. */
export interface Known {
  found: FoundBridge
  side: Side | null
  calendar: EntityCalendar
  today: string
  clock: Clock
  items: KnownItem[]
  /** What the reader may be told the names of. */
  named: Named
  runs: Map<string, Run>
  everybody: Map<string, Somebody>
}

/**
 * What is known of some bridges, in a number of queries that hangs neither on them nor on their
 * items. Stages and marks follow from all that happened, whoever asks; names do not.
 */
export async function knowBridges(
  read: Reader,
  reader: Person,
  founds: FoundBridge[],
  now: string,
  items?: ItemRow[]
): Promise<Known[]> {
  if (!founds.length) return []
  const ids = founds.map(({ row }) => row.id)
  const all = items ?? (await itemsOn(read, ids))
  const rows = await findRows(read, all, ids)
  const calendars = await findCalendars(read)
  const everybody = await findEverybody(read, null, now)
  const runs = await runsOf(read, null, { cases: rows.numbers })
  const onProcess = await runsOfProcesses(read, founds, all)
  const byOccurrence = new Map([...runs.values()].flat().map((run) => [run.occurrence, run]))
  const named = await findNamed(read, reader, rows)
  const ground: Ground = {
    ...named.ground,
    sessions: rows.sessions,
    recorded: rows.recorded,
    runs: byOccurrence
  }
  const forecasts = await forecastsAt(read, founds, all, (entity) =>
    today(now, calendars(entity).timeZone)
  )
  return founds.map((found) => {
    const { entity, endsOn, endedAt } = found.row
    const calendar = calendars(entity)
    const on = today(now, calendar.timeZone)
    // What has ended stays as it was: nothing of it becomes late any more.
    const until = endedAt === null ? on : today(endedAt, calendar.timeZone)
    const clock = { today: until, endsOn, opens: openingAt(calendar) }
    const side = sideOf(reader, found)
    const its = all.filter(({ bridge }) => bridge === found.row.id)
    const known = its.map((row) =>
      knowItem(row, found, side, clock, {
        ...{ rows, ground, everybody, named },
        runs: runs.get(row.caseNumber ?? 0) ?? [],
        onProcess: onProcess.get(row.id) ?? [],
        forecast: forecasts.get(entity)?.get(row.caseNumber ?? 0) ?? null
      })
    )
    return {
      found,
      side,
      calendar,
      today: on,
      clock,
      items: known,
      named,
      everybody,
      runs: byOccurrence
    }
  })
}

export async function knowBridge(read: Reader, reader: Person, found: FoundBridge, now: string) {
  const [known] = await knowBridges(read, reader, [found], now)
  return known as Known
}

interface Rest {
  rows: Rows
  ground: Ground
  everybody: Map<string, Somebody>
  named: Named
  runs: Run[]
  onProcess: Run[]
  forecast: Forecast | null
}

function knowItem(
  row: ItemRow,
  found: FoundBridge,
  side: Side | null,
  clock: Clock,
  { rows, ground, everybody, named, runs, onProcess, forecast }: Rest
): KnownItem {
  const exceptions = rows.exceptions.filter(({ item }) => item === row.id)
  const evidence = rows.evidence
    .filter(({ item }) => item === row.id)
    .map((it) => ({ row: it, proof: toProof(it, found.row, ground) }))
  const proofs = evidence.map(({ proof }) => proof)
  const facts = { domain: row.domain, ratedAt: row.ratedAt, proofs, exceptions }
  const standings = stagesOf(facts)
  const received = abilityIn(runs.filter(({ closedBy }) => closedBy === found.row.receiver))
  const marked: Marked = {
    ...{ criticality: row.criticality, target: row.target, standings, forecast },
    planned: rows.planned.get(row.id) ?? new Map(),
    disputed: proofs.some((it) => it.disputedAt !== null && it.withdrawnAt === null),
    // Help before anything was done alone is learning, and no sign of anything.
    helpNeededOn: received.cleanRuns > 0 ? received.helpNeededOn : null,
    hasCase: row.caseNumber !== null,
    validated: named.ground.validated.has(row.caseNumber ?? 0)
  }
  const onlyGiver = (its: Run[]) => {
    const alone = aloneIn(its).filter((id) => everybody.get(id)?.here)
    return alone.length === 1 && alone[0] === found.row.giver
  }
  return {
    ...{ row, facts, evidence, exceptions, standings, marked, runs },
    proving: row.caseNumber === null ? onProcess : runs,
    weight: row.weight ?? row.criticality,
    stage: highest(standings),
    atTarget: isAtTarget(marked),
    marks: marksOf(marked, clock),
    toConfirm: side !== null && proofs.some((it) => waitsFor(it).includes(side)),
    onlyGiver: onlyGiver(runs),
    onlyGiverAtStart: onlyGiver(runs.filter(closedBefore(found.row.startsOn)))
  }
}

/** The first day of a close; every item asks for the same ones. */
function openingAt(calendar: EntityCalendar) {
  const known = new Map<string, string>()
  return (period: string) => {
    const day = known.get(period) ?? windowOf(period, true, calendar).from
    known.set(period, day)
    return day
  }
}

/** By all that happened: an item comes too late or it does not, whoever looks. */
async function forecastsAt(
  read: Reader,
  founds: FoundBridge[],
  items: ItemRow[],
  todayAt: (entity: string) => string
) {
  const forecasts = new Map<string, Map<number, Forecast>>()
  for (const entity of new Set(founds.map(({ row }) => row.entity))) {
    const its = new Set(founds.flatMap(({ row }) => (row.entity === entity ? [row.id] : [])))
    const numbers = items.flatMap((it) => (its.has(it.bridge) ? (it.caseNumber ?? []) : []))
    const where = { entity, today: todayAt(entity) }
    forecasts.set(entity, await forecastsOf(read, null, [...new Set(numbers)], where))
  }
  return forecasts
}
