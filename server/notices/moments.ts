import { momentAt } from '../organisation/moments.ts'

/** The moment at which a calendar day reaches an hour at a place. */
export const momentOf = (day: string, hour: number, timeZone: string): string =>
  momentAt(day, `${String(hour).padStart(2, '0')}:00`, timeZone)
