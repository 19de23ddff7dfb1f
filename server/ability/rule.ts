import type { Ability } from '#schema/words.ts'
import { today } from '../organisation/calendar.ts'
import type { Run } from './runs.ts'

/** Clean runs in so many different periods show that somebody can do it alone. */
const PERIODS_ALONE = 2

export interface AbilityOf {
  ability: Ability
  cleanRuns: number
  /** Different periods of the clean runs. */
  periods: number
  helpedRuns: number
  /** The day of the last clean or helped run. */
  lastOn: string | null
  /** The day of the last helped run, where no clean one came after it. */
  helpNeededOn: string | null
}

export const isHelped = ({ outcome, helpedBy }: Pick<Run, 'outcome' | 'helpedBy'>) =>
  outcome !== 'failed' && helpedBy !== null

/**
 * What the runs of one person say of one case (product.md, "done alone"): the same inside a bridge
 * and outside. Needing help afterwards is shown and takes nothing away.
 */
export function abilityIn(runs: readonly Run[]): AbilityOf {
  const clean = runs.filter((run) => run.clean)
  const helped = runs.filter(isHelped)
  const periods = new Set(clean.map(({ period }) => period)).size
  const lastClean = latest(clean)
  const lastHelped = latest(helped)
  const helpedSince = lastHelped && (!lastClean || isLater(lastHelped, lastClean))
  return {
    ability: abilityBy(periods, clean.length + helped.length),
    cleanRuns: clean.length,
    periods,
    helpedRuns: helped.length,
    lastOn: dayOf(helpedSince ? lastHelped : lastClean),
    helpNeededOn: helpedSince ? dayOf(lastHelped) : null
  }
}

/** What everybody's runs of a case say, without the days: quick, for thousands of cases. */
export function abilitiesIn(runs: readonly Run[]): Map<string, Ability> {
  const seen = new Map<string, { periods: Set<string>; done: number }>()
  for (const run of runs) {
    if (!run.clean && !isHelped(run)) continue
    let of = seen.get(run.closedBy)
    if (!of) seen.set(run.closedBy, (of = { periods: new Set(), done: 0 }))
    of.done++
    if (run.clean) of.periods.add(run.period)
  }
  return new Map([...seen].map(([id, { periods, done }]) => [id, abilityBy(periods.size, done)]))
}

/** Who can do a case alone, by its runs. */
export const aloneIn = (runs: readonly Run[]): string[] =>
  [...abilitiesIn(runs)].flatMap(([id, ability]) => (ability === 'alone' ? [id] : []))

function abilityBy(periods: number, done: number): Ability {
  if (periods >= PERIODS_ALONE) return 'alone'
  return done > 0 ? 'helped' : 'none'
}

const isLater = (one: Run, other: Run) => one.closedAt > other.closedAt

function latest(runs: readonly Run[]): Run | undefined {
  return runs.reduce<Run | undefined>(
    (last, it) => (last && !isLater(it, last) ? last : it),
    undefined
  )
}

const dayOf = (run: Run | undefined) => (run ? today(run.closedAt, run.timeZone) : null)
