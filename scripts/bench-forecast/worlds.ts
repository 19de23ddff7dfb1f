import { chanceFor, type Chance } from '#seeds/chance.ts'

/**
 * Worlds to try forecasts on, fixed before the method was written: exceptions that come by the
 * rules of back offices, with the noise of real ones. No method is told which rule made what.
 */
export interface Story {
  rule: string
  /** Whether it came, by period, oldest first. */
  came: boolean[]
  /** The months to come, held back. */
  next: boolean[]
}

/** Periods that a method sees, and those that it has to name. */
export const SEEN = 36
export const HELD_BACK = 6
/** The calendar month (1–12) of the first period. */
export const FIRST_MONTH = 1

const STORIES = 60

type Rule = (period: number, chance: Chance) => number

/** The probability with which an exception comes in a period: what differs from one to the next. */
const RULES: Record<string, (chance: Chance) => Rule> = {
  everyMonth: (chance) => {
    const often = 0.7 + chance.next() * 0.28
    return () => often
  },
  quarterEnd: (chance) => {
    const often = 0.7 + chance.next() * 0.28
    return (period) => (monthOf(period) % 3 === 0 ? often : 0.04)
  },
  afterQuarterEnd: (chance) => {
    const often = 0.65 + chance.next() * 0.3
    return (period) => (monthOf(period) % 3 === 1 ? often : 0.04)
  },
  yearEnd: (chance) => {
    const often = 0.75 + chance.next() * 0.22
    return (period) => ([12, 1].includes(monthOf(period)) ? often : 0.02)
  },
  oneMonth: (chance) => {
    const month = chance.between(1, 12)
    const often = 0.8 + chance.next() * 0.18
    return (period) => (monthOf(period) === month ? often : 0.02)
  },
  halfYear: (chance) => {
    const phase = chance.between(0, 5)
    const often = 0.75 + chance.next() * 0.2
    return (period) => (period % 6 === phase ? often : 0.03)
  },
  everyOther: (chance) => {
    const phase = chance.between(0, 1)
    return (period) => (period % 2 === phase ? 0.85 : 0.08)
  },
  nowAndThen: (chance) => {
    const often = 0.1 + chance.next() * 0.3
    return () => often
  },
  rare: (chance) => {
    const often = 0.02 + chance.next() * 0.05
    return () => often
  },
  diesOut: (chance) => {
    const end = chance.between(14, 30)
    return (period) => (period < end ? 0.75 : 0.02)
  },
  beganLately: (chance) => {
    const start = chance.between(16, 30)
    const quarterly = chance.happens(0.5)
    return (period) => {
      if (period < start) return 0
      return quarterly ? (monthOf(period) % 3 === 0 ? 0.9 : 0.05) : 0.7
    }
  }
}

/** The same each time for the same number. */
export function worldOf(number: number): Story[] {
  const names = Object.keys(RULES)
  const chance = chanceFor(`world ${number}`)
  return Array.from({ length: STORIES }, () => {
    const rule = chance.of(names) ?? 'rare'
    const comes = RULES[rule]?.(chance) ?? (() => 0)
    const all = Array.from({ length: SEEN + HELD_BACK }, (_, period) =>
      chance.happens(comes(period, chance))
    )
    return { rule, came: all.slice(0, SEEN), next: all.slice(SEEN) }
  })
}

export const monthOf = (period: number) => ((period + FIRST_MONTH - 1) % 12) + 1
