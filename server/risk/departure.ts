import { inYears } from './in-years.ts'

/**
 * How soon somebody leaves, 1 … 5: the attrition factor of the Tennessee Valley Authority's method
 * for keeping knowledge, as the IAEA gives it. It knows days that were stated and no ages.
 */
export const SOURCE =
  'International Atomic Energy Agency, Risk Management of Knowledge Loss in Nuclear Industry ' +
  'Organizations, Vienna, 2006'

export const DEPARTURE_MAX = 5
const NO_DATE = 1

/** Within a year 5, two 4, three 3, five 2; later, and while no day is stated, 1. */
const WITHIN = [
  { years: 1, departure: DEPARTURE_MAX },
  { years: 2, departure: 4 },
  { years: 3, departure: 3 },
  { years: 5, departure: 2 }
]

export function departureOf(leavesOn: string | null, today: string): number {
  if (leavesOn === null) return NO_DATE
  return WITHIN.find(({ years }) => leavesOn <= inYears(today, years))?.departure ?? NO_DATE
}
