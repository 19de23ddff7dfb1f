import { runsOf, type Run } from '../ability/runs.ts'
import { closesBetween } from '../bridges/closes.ts'
import { itemsOn, type FoundBridge, type ItemRow } from '../bridges/find.ts'
import { findWithin } from '../bridges/runs-about.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { today } from '../organisation/calendar.ts'
import { calendarOf } from '../organisation/close-day.ts'
import { addDays } from '../organisation/days.ts'
import {
  baselineOf,
  figuresOf,
  heldSince,
  isAfter,
  isWithin,
  meets,
  verdictOf,
  type Figures
} from './stabilisation.ts'

/** How far back and ahead closes are shown. */
const AFTER = 366

type Solved = Run & { id: string; on: string }

/** Whether what crossed a bridge has held, by the runs that the reader may see. */
export async function findStabilisation(
  read: Reader,
  person: Person,
  { row }: FoundBridge,
  now: string,
  items?: ItemRow[]
) {
  const calendar = await calendarOf(read, row.entity)
  const day = today(now, calendar.timeZone)
  const endedOn = row.endedAt === null ? null : today(row.endedAt, calendar.timeZone)
  const runs = await findRuns(read, person, row, items ?? (await itemsOn(read, [row.id])))
  const baseline = baselineOf(
    runs.filter(({ closedBy }) => closedBy === row.giver),
    row.startsOn
  )
  const received = runs.filter(({ closedBy }) => closedBy === row.receiver)
  const last = endedOn === null ? day : earlier(day, addDays(endedOn, AFTER))
  const closes = closesBetween(calendar, row.startsOn, last).map(({ period, from, to }) => {
    const after = isAfter({ period, from, to }, endedOn)
    const its = received.filter(
      (it) => it.period === period && (!after || endedOn === null || it.on > endedOn)
    )
    const figures: Figures = baseline ? figuresOf(its, baseline) : NOTHING
    const over = to < day
    const met = baseline ? meets(figures, baseline) : NOT_MET
    const within = isWithin(met, over)
    return { period, from, to, after, over, ...figures, meets: met, within, runs: its }
  })
  const judged = closes.filter(({ after }) => after)
  return {
    ...{ today: day, endedOn, baseline, closes },
    verdict: verdictOf(judged, { endedOn, today: day }),
    heldSince: heldSince(judged)
  }
}

export type FoundStabilisation = Awaited<ReturnType<typeof findStabilisation>>

const NOTHING: Figures = { minutes: null, worked: null, alone: null }
const NOT_MET = { minutes: null, worked: null, alone: null }

/** What the two solved of the cases on the map, and of the processes on it. */
async function findRuns(
  read: Reader,
  person: Person,
  { giver, receiver }: FoundBridge['row'],
  items: ItemRow[]
): Promise<Solved[]> {
  const both = { people: [giver, receiver] }
  const numbers = items.flatMap(({ caseNumber }) => caseNumber ?? [])
  const codes = items.flatMap((it) => (it.caseNumber === null ? (it.process ?? []) : []))
  const found = await runsOf(read, person, { ...both, cases: [...new Set(numbers)] })
  if (codes.length) {
    const theirs = await runsOf(read, person, both)
    const within = await findWithin(read, codes, [...theirs.keys()])
    for (const [number, runs] of theirs) {
      if (codes.some((code) => within(code, number))) found.set(number, runs)
    }
  }
  return [...found.values()]
    .flat()
    .map((run) => ({ ...run, id: run.occurrence, on: today(run.closedAt, run.timeZone) }))
}

const earlier = (one: string, other: string) => (one < other ? one : other)
