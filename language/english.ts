import { porter } from './snowball.ts'

// Porter keeps these apart from the words they belong to; left and right are Porter stems.
const FAMILIES: Record<string, string> = {
  accrual: 'accru',
  bought: 'buy',
  found: 'find',
  held: 'hold',
  lost: 'lose',
  overpaid: 'overpay',
  overpay: 'overpay',
  overpayment: 'overpay',
  paid: 'pay',
  payment: 'pay',
  prepaid: 'prepay',
  prepayment: 'prepay',
  repaid: 'repay',
  repayment: 'repay',
  sent: 'send',
  settlement: 'settl',
  shipment: 'ship',
  shipper: 'ship',
  sold: 'sell',
  withheld: 'withhold',
  written: 'write',
  wrote: 'write'
}

/** Porter's stem of a folded word, with the word families of an office kept together. */
export function english(word: string): string {
  const stem = porter(word)
  if (Object.hasOwn(FAMILIES, stem)) return FAMILIES[stem] ?? stem
  // reconcile and reconciliation, deliver and delivery, defer and deferral
  return stem.length > 6 ? stem.replace(/i$/, '').replace(/rr$/, 'r') : stem
}
