import type { Holiday } from './holidays.ts'
import { addDays, isWeekend } from './days.ts'

/** Where a country's rules differ by region, the one in which most of its offices lie. */
export const REGIONS: Record<string, string> = { GB: 'ENG' }

/**
 * What the public calendars that we start from have wrong, or leave out. Years for which nobody
 * has said anything yet follow the law alone; the list of an entity can always be edited.
 */
export function corrected(country: string, year: number, holidays: Holiday[]): Holiday[] {
  if (country === 'KR') return korean(year, holidays)
  if (country === 'RU') return russian(year, holidays)
  return holidays
}

const SEOLLAL = '설날'

/**
 * Seollal is the day before the lunar new year, that day and the one after it (Regulations on
 * Holidays of Public Offices, article 2, item 4): the calendar has it begin a day late. Election
 * days (item 10-2), days named by the cabinet (item 11) and Labour Day, off for all employees (Act
 * on the Designation of Labour Day), are missing.
 */
function korean(year: number, holidays: Holiday[]): Holiday[] {
  const first = holidays.find(({ name }) => name === SEOLLAL)
  const eve = first ? [{ day: addDays(first.day, -1), name: SEOLLAL }] : []
  const last = holidays.findLast(({ name }) => name === SEOLLAL)
  const rest = holidays.filter((it) => it !== last)
  const own = [{ day: `${year}-05-01`, name: '근로자의 날' }, ...(KOREAN_DAYS[year] ?? [])]
  return [...eve, ...rest, ...own]
}

const KOREAN_DAYS: Record<number, Holiday[]> = {
  2025: [
    { day: '2025-01-27', name: '임시공휴일' },
    { day: '2025-06-03', name: '대통령 선거일' }
  ],
  2026: [{ day: '2026-06-03', name: '지방선거일' }]
}

const MOVED = 'Перенос выходного дня'

/**
 * A holiday on a weekend gives the next working day off (Labour Code, article 112), and once a year
 * the government moves days off (Decrees No. 1335 of 4.10.2024 and No. 1466 of 24.9.2025).
 */
function russian(year: number, holidays: Holiday[]): Holiday[] {
  const decreed = RUSSIAN_DAYS[year]
  if (decreed) return [...holidays, ...decreed.map((day) => ({ day, name: MOVED }))]
  const january = `${year}-01`
  const off = new Set(holidays.map(({ day }) => day))
  const moved = holidays
    .filter(({ day }) => isWeekend(day) && !day.startsWith(january))
    .map(({ day }) => {
      let next = addDays(day, 1)
      while (isWeekend(next) || off.has(next)) next = addDays(next, 1)
      off.add(next)
      return { day: next, name: MOVED }
    })
  return [...holidays, ...moved]
}

const RUSSIAN_DAYS: Record<number, string[]> = {
  2025: ['2025-05-02', '2025-05-08', '2025-06-13', '2025-11-03', '2025-12-31'],
  2026: ['2026-01-09', '2026-03-09', '2026-05-11', '2026-12-31']
}
