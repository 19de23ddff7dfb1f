import type { CloseEnd, CloseEntity, CloseFigures, Money, Slip } from '#schema/api/closes.ts'
import { median } from '../cases/trust.ts'

/** What one unit of `currency` is in `into`. */
export interface Rate {
  currency: string
  into: string
  rate: number
}

interface Counted {
  slips: Slip[]
  entities: CloseEntity[]
  rates: Rate[]
  ends: CloseEnd[]
  openThen: CloseFigures['openThen']
}

/** The figures above the board, each counted from what lies on it or from the closes before. */
export function figuresOf({ slips, entities, rates, ends, openThen }: Counted): CloseFigures {
  const open = slips.filter(({ outcome }) => outcome === null)
  const known = slips.filter((it) => it.known)
  const stake = stakeOf(open)
  const targets = entities.flatMap(({ shown, closeTarget }) => (shown ? (closeTarget ?? []) : []))
  return {
    count: slips.length,
    open: open.length,
    stake,
    converted: convert(stake, rates),
    new: slips.length - known.length,
    known: known.length,
    knownMinutes: median(known.flatMap(({ minutes }) => minutes ?? [])),
    expectedEnd: median(ends.flatMap(({ workingDay }) => workingDay ?? [])),
    ends,
    target: targets.length ? { from: Math.min(...targets), to: Math.max(...targets) } : null,
    openThen
  }
}

/**
 * What is open, in each currency. A difference is as large below zero as above: a debit and a
 * credit that are both unexplained do not cancel each other out.
 */
export function stakeOf(open: Pick<Slip, 'amount' | 'currency'>[]): Money[] {
  const cents = new Map<string, number>()
  for (const { amount, currency } of open) {
    if (amount === null || currency === null) continue
    cents.set(currency, (cents.get(currency) ?? 0) + Math.round(Math.abs(amount) * 100))
  }
  return [...cents]
    .map(([currency, sum]) => ({ currency, amount: sum / 100 }))
    .sort((a, b) => (a.currency < b.currency ? -1 : 1))
}

/** All of it in one currency, if there is a rate for every part; a part of a sum is no sum. */
export function convert(sums: Money[], rates: Rate[]): Money | null {
  if (sums.length < 2) return null
  const targets = [...new Set(rates.map(({ into }) => into))].sort()
  for (const into of targets) {
    const parts = sums.map(({ amount, currency }) => {
      if (currency === into) return amount
      const found = rates.find((it) => it.currency === currency && it.into === into)
      return found && amount * found.rate
    })
    if (parts.every((it) => it !== undefined)) {
      return { currency: into, amount: Math.round(sum(parts) * 100) / 100 }
    }
  }
  return null
}

const sum = (parts: number[]) => parts.reduce((all, it) => all + it, 0)
