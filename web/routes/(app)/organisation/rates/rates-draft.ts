import type { Rate } from '#schema/api/upkeep.ts'

/** A rate while it is typed; cleared, it is taken away. */
export interface RateDraft {
  currency: string
  into: string
  rate: string
}
export interface RatesDraft {
  period: string
  rates: RateDraft[]
}

/** Those of the period; for a new one the pairs of the last, to be filled in. */
export function begin(period: string, known: Rate[]): RatesDraft {
  const own = known.filter((it) => it.period === period)
  const last = known.filter((it) => it.period === known[0]?.period)
  const rates = (period ? own : last).map(({ currency, into, rate }) => ({
    ...{ currency, into },
    rate: period ? String(rate) : ''
  }))
  return { period, rates: rates.length > 0 ? rates : [{ currency: '', into: '', rate: '' }] }
}

/** A comma as well as a point; null where nothing is typed, undefined where it is no rate. */
export function rateTyped(typed: string): number | null | undefined {
  const text = typed.replaceAll(/[\s\u00a0]/g, '').replace(',', '.')
  if (text === '') return null
  return /^\d+(\.\d+)?$/.test(text) && Number(text) > 0 ? Number(text) : undefined
}
