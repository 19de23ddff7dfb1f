import { beforeAll, describe, expect, it } from 'vitest'
import { CLOSE_DAYS } from '#schema/words.ts'
import { dayOfClose } from './calendar.ts'
import { isWeekend } from './days.ts'
import { calendarOfCountry } from './holidays.ts'

/**
 * Counted by hand from wall calendars and the law of each country: WD−3, −2, −1, then +1 … +6, each
 * as month and day.
 */
const CLOSES: [country: string, period: string, why: string, before: string, after: string][] = [
  [
    'KR',
    '2025-01',
    'Seollal is 28 to 30 January, and the cabinet gave the 27th',
    '01-23 01-24 01-31',
    '02-03 02-04 02-05 02-06 02-07 02-10'
  ],
  [
    'KR',
    '2025-09',
    'Foundation Day, Chuseok with a substitute day and Hangeul Day leave the 10th',
    '09-26 09-29 09-30',
    '10-01 10-02 10-10 10-13 10-14 10-15'
  ],
  [
    'KR',
    '2026-02',
    'Independence Day is a Sunday',
    '02-25 02-26 02-27',
    '03-03 03-04 03-05 03-06 03-09 03-10'
  ],
  [
    'KR',
    '2026-04',
    "Labour Day and Children's Day",
    '04-28 04-29 04-30',
    '05-04 05-06 05-07 05-08 05-11 05-12'
  ],
  [
    'KR',
    '2026-05',
    'local elections on 3 June',
    '05-27 05-28 05-29',
    '06-01 06-02 06-04 06-05 06-08 06-09'
  ],
  [
    'KR',
    '2026-09',
    'after Chuseok; Foundation Day is a Saturday, Hangeul Day a Friday',
    '09-28 09-29 09-30',
    '10-01 10-02 10-06 10-07 10-08 10-12'
  ],
  [
    'KR',
    '2027-01',
    'Seollal is a Sunday: 8 February, and the 9th instead',
    '01-27 01-28 01-29',
    '02-01 02-02 02-03 02-04 02-05 02-10'
  ],
  [
    'RU',
    '2025-12',
    'New Year until 11 January, 31 December moved',
    '12-26 12-29 12-30',
    '01-12 01-13 01-14 01-15 01-16 01-19'
  ],
  [
    'RU',
    '2026-04',
    'May: the 1st, and the 11th for the 9th',
    '04-28 04-29 04-30',
    '05-04 05-05 05-06 05-07 05-08 05-12'
  ],
  [
    'PL',
    '2025-12',
    'New Year and Epiphany',
    '12-29 12-30 12-31',
    '01-02 01-05 01-07 01-08 01-09 01-12'
  ],
  [
    'PL',
    '2026-04',
    'Labour Day is a Friday, 3 May a Sunday',
    '04-28 04-29 04-30',
    '05-04 05-05 05-06 05-07 05-08 05-11'
  ],
  [
    'PL',
    '2026-05',
    'Corpus Christi is 4 June',
    '05-27 05-28 05-29',
    '06-01 06-02 06-03 06-05 06-08 06-09'
  ],
  [
    'RO',
    '2026-05',
    "Whit Monday and Children's Day are both 1 June",
    '05-27 05-28 05-29',
    '06-02 06-03 06-04 06-05 06-08 06-09'
  ],
  [
    'RO',
    '2026-11',
    'Saint Andrew on the last day, the National Day on the first',
    '11-25 11-26 11-27',
    '12-02 12-03 12-04 12-07 12-08 12-09'
  ],
  [
    'RO',
    '2027-04',
    'Orthodox Good Friday is 30 April, Easter Monday 3 May',
    '04-27 04-28 04-29',
    '05-04 05-05 05-06 05-07 05-10 05-11'
  ],
  [
    'GB',
    '2026-03',
    'Good Friday and Easter Monday',
    '03-27 03-30 03-31',
    '04-01 04-02 04-07 04-08 04-09 04-10'
  ],
  [
    'GB',
    '2026-04',
    'the early May bank holiday',
    '04-28 04-29 04-30',
    '05-01 05-05 05-06 05-07 05-08 05-11'
  ],
  [
    'GB',
    '2026-08',
    'the summer bank holiday is 31 August',
    '08-26 08-27 08-28',
    '09-01 09-02 09-03 09-04 09-07 09-08'
  ],
  [
    'GB',
    '2026-12',
    'Boxing Day is a Saturday: the 28th instead',
    '12-29 12-30 12-31',
    '01-04 01-05 01-06 01-07 01-08 01-11'
  ]
]

const off = new Map<string, Set<string>>()
beforeAll(async () => {
  for (const country of new Set(CLOSES.map(([it]) => it))) {
    const { holidays } = await calendarOfCountry(country, '2026-06-01T00:00:00.000Z')
    off.set(country, new Set(holidays.map(({ day }) => day)))
  }
})

describe('the days of a close', () => {
  it.each(CLOSES)('%s, %s: %s', (country, period, _why, before, after) => {
    const isDayOff = (day: string) => isWeekend(day) || (off.get(country)?.has(day) ?? false)
    const days = CLOSE_DAYS.map((workingDay) => dayOfClose(period, workingDay, { isDayOff }))
    expect(days.map((day) => day?.slice(5)).join(' ')).toBe(`${before} ${after}`)
  })
})
