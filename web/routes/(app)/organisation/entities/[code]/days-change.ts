import type { Holiday } from '#schema/api/upkeep.ts'

/** Days off that come or take another name, and those that go. */
export interface DaysChange {
  set?: Holiday[]
  remove?: string[]
}
export type ChangeDays = (wish: DaysChange, done?: () => void) => Promise<void>
