import type { Outcome } from '#schema/words.ts'
import { addDays } from '../organisation/days.ts'

/** One time that one of the two solved something that had to cross. */
export interface Solved {
  id: string
  caseNumber: number
  /** The calendar day on which it was closed, where it was closed. */
  on: string
  period: string
  minutes: number | null
  outcome: Outcome
  helpedBy: string | null
}

export interface Baseline<Run extends Solved = Solved> {
  /** The first day that counts; null: everything before the bridge. */
  from: string | null
  to: string
  /** Usual minutes: the median of the giver's runs, by case. */
  minutes: Map<number, number>
  worked: number
  alone: number
  runs: Run[]
}

/** Null: there was nothing to count it from. */
export interface Figures {
  minutes: number | null
  worked: number | null
  alone: number | null
}

export interface Close {
  period: string
  from: string
  to: string
}

/** Worse by a tenth is as good (product.md, "Afterwards"). */
const TENTH = 0.1
/** What is computed from fractions is not exact. */
const CLOSELY = 1e-9
const YEAR = 365
/** Days of stabilisation after a bridge. */
const STABILISING = 90

/**
 * What the giver did with the cases of the map in the year before the bridge began; all that there
 * is before it, where that year has nothing. Null without any run: nothing can be compared.
 */
export function baselineOf<Run extends Solved>(
  giver: Run[],
  startsOn: string
): Baseline<Run> | null {
  const before = giver.filter(({ on }) => on < startsOn)
  const since = addDays(startsOn, -YEAR)
  const lastYear = before.filter(({ on }) => on >= since)
  const runs = lastYear.length ? lastYear : before
  if (!runs.length) return null
  const minutes = new Map<number, number>()
  for (const [number, its] of Map.groupBy(runs, ({ caseNumber }) => caseNumber)) {
    const usual = median(its.flatMap((it) => it.minutes ?? []))
    if (usual) minutes.set(number, usual)
  }
  return {
    ...{ from: lastYear.length ? since : null, to: addDays(startsOn, -1) },
    ...{ minutes, runs, worked: shareOf(runs, hasWorked), alone: shareOf(runs, tookNoHelp) }
  }
}

/**
 * The receiver in one close: the median of how long each run took against the giver's usual minutes
 * for its case, the share that worked (as it was or adapted), and the share that took no help.
 */
export function figuresOf(runs: Solved[], baseline: Baseline): Figures {
  if (!runs.length) return { minutes: null, worked: null, alone: null }
  const ratios = runs.flatMap(({ caseNumber, minutes }) => {
    const usual = baseline.minutes.get(caseNumber)
    return usual === undefined || minutes === null ? [] : [minutes / usual]
  })
  return {
    minutes: median(ratios),
    worked: shareOf(runs, hasWorked),
    alone: shareOf(runs, tookNoHelp)
  }
}

/** Each figure no more than a tenth worse than the giver's; better is always within. */
export function meets({ minutes, worked, alone }: Figures, baseline: Baseline) {
  const enough = (is: number | null, was: number) =>
    is === null ? null : is >= was * (1 - TENTH) - CLOSELY
  return {
    minutes: minutes === null ? null : minutes <= 1 + TENTH + CLOSELY,
    worked: enough(worked, baseline.worked),
    alone: enough(alone, baseline.alone)
  }
}

/**
 * Whether a close is within a tenth of the baseline. Null, which counts neither way: it is not over,
 * nothing was solved in it, or one of the three could not be compared.
 */
export function isWithin(met: ReturnType<typeof meets>, over: boolean): boolean | null {
  const all = Object.values(met)
  return over && all.every((it) => it !== null) ? all.every((it) => it) : null
}

export interface Judged {
  period: string
  within: boolean | null
}

/** The first of the two closes running that were within; closes that count neither way are skipped. */
export function heldSince(closes: Judged[]): string | null {
  const judged = closes.filter(({ within }) => within !== null)
  const at = judged.findIndex((it, at) => it.within && judged[at + 1]?.within)
  return judged[at]?.period ?? null
}

/** Until when it is looked at. */
export const stabilisingUntil = (endedOn: string) => addDays(endedOn, STABILISING)

/**
 * What is said of it: it holds once two closes running were within, however late; until the 90 days
 * are over it does not yet, then it has not held; of nothing that could be judged nothing is said.
 */
export function verdictOf(
  closes: Judged[],
  { endedOn, today }: { endedOn: string | null; today: string }
): 'running' | 'notYet' | 'held' | 'notHeld' | 'unknown' {
  if (endedOn === null) return 'running'
  if (heldSince(closes) !== null) return 'held'
  if (today <= stabilisingUntil(endedOn)) return 'notYet'
  return closes.some(({ within }) => within !== null) ? 'notHeld' : 'unknown'
}

/** Of the closes that a giver no longer stands behind, those that opened after the last day. */
export const isAfter = ({ from }: Close, endedOn: string | null) =>
  endedOn !== null && from > endedOn

const hasWorked = ({ outcome }: Solved) => outcome !== 'failed'
const tookNoHelp = ({ helpedBy }: Solved) => helpedBy === null

const shareOf = (runs: Solved[], is: (run: Solved) => boolean) =>
  runs.filter(is).length / runs.length

function median(values: number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2
}
