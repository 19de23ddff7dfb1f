import { porter } from './snowball.ts'

// What an office does, and what Porter keeps apart from it; left and right are Porter stems.
const FAMILIES: Record<string, string> = {
  accrual: 'accru',
  analysi: 'analys',
  closur: 'close',
  deliveri: 'deliv',
  expiri: 'expir',
  overpaid: 'overpay',
  overpayment: 'overpay',
  paid: 'pay',
  payment: 'pay',
  prepaid: 'prepay',
  prepayment: 'prepay',
  recoveri: 'recov',
  repaid: 'repay',
  repayment: 'repay',
  settlement: 'settl',
  shipment: 'ship',
  underpaid: 'underpay',
  underpayment: 'underpay',
  withheld: 'withhold',
  written: 'write'
}

// amortisation, recognised; but not revised, raised, exercise.
const BRITISH = /(?<=.{3}[^aeiouvc])is(?=(?:e|ed|es|er|ers|ing|ations?)$)/

/** Porter's stem of a folded word, with the word families of an office kept together. */
export function english(word: string): string {
  const stem = porter(word.replace(BRITISH, 'iz'))
  if (Object.hasOwn(FAMILIES, stem)) return FAMILIES[stem] ?? stem
  // reconcile and reconciliation, defer and deferral, remit and remittance
  return stem.length > 5 ? stem.replace(/(?<=l)i$|(?<=r)r$|(?<=t)t$/, '') : stem
}
