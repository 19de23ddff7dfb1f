import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Forecast } from '#schema/api/forecast.ts'
import { LANGUAGES, PATTERNS } from '#schema/words.ts'
import { loadTheRest, setLanguage } from '#lib/language/index.ts'
import { expectedInWords, inShort, odds, patternInWords } from './words.ts'

beforeAll(loadTheRest)

const quarterEnd: Forecast = {
  pattern: 'quarterEnd',
  months: [3, 6, 9, 12],
  certainty: 'sure',
  next: {
    ...{ period: '2026-12', probability: 0.86, workingDay: 2 },
    ...{ from: '2026-12-29', to: '2027-01-08' }
  },
  coming: [{ period: '2026-11', probability: 0.03, ends: '2026-12-08' }],
  seen: { times: 11, periods: 35, came: ['2026-03', '2026-06'], last: '2026-07-02' },
  method: ''
}
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const said = (rest: Partial<Forecast>) => plain(expectedInWords({ ...quarterEnd, ...rest }))

describe('in English', () => {
  beforeEach(() => setLanguage('en'))

  it('says in which close it comes, or in which month where it keeps to no close', () => {
    expect(said({})).toBe('Expected back in the December 2026 close, WD+2')
    const next = quarterEnd.next && { ...quarterEnd.next, workingDay: null }
    expect(said({ next })).toBe('Expected back in December 2026')
  })

  it('expects nothing that is less than likely, unless it is the season', () => {
    const next = quarterEnd.next && { ...quarterEnd.next, probability: 0.4 }
    expect(said({ next })).toContain('December 2026')
    expect(said({ next, pattern: 'nowAndThen', months: [] })).toBe('No month stands out')
    expect(said({ next: null, pattern: 'stopped', months: [] })).toBe('Not since June 2026')
  })

  it('names in short the months that come, from the next one, or the habit', () => {
    expect(inShort(quarterEnd)).toBe('Dec, Mar, Jun, Sept')
    expect(inShort({ ...quarterEnd, pattern: 'rare', months: [] })).toBe('rare')
    const months = [1, 3, 5, 7, 9, 11]
    expect(inShort({ ...quarterEnd, pattern: 'everyOther', months })).toBe('every other month')
  })

  it('never calls anything certain or impossible', () => {
    expect([odds(0.9999), odds(0), odds(0.864)]).toEqual(['99%', '1%', '86%'])
  })
})

it.each(LANGUAGES)(
  'has words for every pattern in %s, with all that they name',
  async (language) => {
    await setLanguage(language)
    for (const pattern of PATTERNS) {
      const words = patternInWords({ ...quarterEnd, pattern })
      expect(words).not.toMatch(/[{}]|undefined|forecast\./)
      expect(words.length).toBeGreaterThan(0)
    }
  }
)
