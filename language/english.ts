import { porter } from './snowball.ts'

// What an office does, and what Porter keeps apart from it; left and right are Porter stems.
const FAMILIES: Record<string, string> = {
  accrual: 'accru',
  overpaid: 'overpay',
  overpayment: 'overpay',
  paid: 'pay',
  payment: 'pay',
  prepaid: 'prepay',
  prepayment: 'prepay',
  repaid: 'repay',
  repayment: 'repay',
  settlement: 'settl',
  shipment: 'ship',
  underpaid: 'underpay',
  underpayment: 'underpay',
  withheld: 'withhold'
}

/** Porter's stem of a folded word, with the word families of an office kept together. */
export function english(word: string): string {
  const stem = porter(word)
  if (Object.hasOwn(FAMILIES, stem)) return FAMILIES[stem] ?? stem
  // reconcile and reconciliation, defer and deferral
  return stem.length > 6 ? stem.replace(/(?<=l)i$|(?<=r)r$/, '') : stem
}
