import type { Pattern } from '#schema/words.ts'

/**
 * A rule by which an exception may keep coming: it sorts the twelve fiscal months into classes, and
 * within a class each month is as likely as the other.
 */
export interface Rule {
  name: Exclude<Pattern, 'everyMonth' | 'nowAndThen' | 'rare' | 'stopped' | 'unknown'> | 'constant'
  /** The class of each fiscal month, the first one at 0. */
  classes: number[]
  /** How many rates it has to learn. */
  rates: number
  /** Rules of its kind: they share the weight of one. */
  kin: number
}

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1)

/** Two classes: the months in question, and all others. */
const months = (name: Rule['name'], kin: number, isIn: (month: number) => boolean): Rule => ({
  name,
  classes: MONTHS.map((month) => (isIn(month) ? 1 : 0)),
  rates: 2,
  kin
})
const phases = (count: number) => Array.from({ length: count }, (_, at) => at)

/** The seasons of back offices; nothing in them knows what a calendar year is. */
export const RULES: Rule[] = [
  { name: 'constant', classes: MONTHS.map(() => 0), rates: 1, kin: 1 },
  months('quarterEnd', 3, (month) => month % 3 === 0),
  months('afterQuarterEnd', 3, (month) => month % 3 === 1),
  months('sameMonth', 3, (month) => month % 3 === 2),
  months('yearEnd', 1, (month) => month === 12 || month === 1),
  ...phases(6).map((at) => months('halfYear', 6, (month) => month % 6 === at)),
  ...phases(12).map((at) => months('sameMonth', 12, (month) => month === at + 1)),
  months('everyOther', 1, (month) => month % 2 === 0),
  { name: 'sameMonth', classes: MONTHS.map((month) => month - 1), rates: 12, kin: 1 }
]
