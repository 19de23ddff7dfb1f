import type { SeedLine } from './lines.ts'

export const en: SeedLine[] = [
  {
    key: 'calendar',
    title: 'Send the close calendar and cut-off times',
    how: 'To all five entities, with the exchange rates of the month and what changed since last time.',
    ...{ process: 'finance.reporting', by: 'grace', review: null, due: -3, now: 'ahead' }
  },
  {
    key: 'cash',
    title: 'Clear unallocated cash',
    how: 'Everything older than ten days has a name and a next step. Nothing is written off here.',
    ...{ process: 'finance.ar.cash', by: 'sam', review: 'grace', due: -3, now: 'waits' },
    note: {
      closesAgo: 2,
      text: 'Two receipts of the Dutch distributor sit here every month. Ask them to quote the invoice.',
      answer: 'Asked their accounts team; they quote it from the next payment run on.'
    }
  },
  {
    key: 'orders',
    title: 'Shipments without an invoice',
    how: 'Compare goods issues with billing. Whatever left the yard by midnight belongs to the period.',
    ...{ process: 'sales.orders', by: 'sam', review: 'grace', due: -2 }
  },
  {
    key: 'interfaces',
    title: 'Interfaces to the ledger are empty',
    how: 'Bank, payroll and expenses: no stuck messages, no postings dated into the next period.',
    ...{ process: 'it.interfaces', by: 'priya', review: null, due: -1 }
  },
  {
    key: 'bank',
    title: 'Bank reconciliation',
    how: 'All four accounts against the statements of the last day; the clearing account is zero.',
    ...{ process: 'treasury.statement', by: 'sam', review: 'grace', due: 1 },
    after: ['interfaces']
  },
  {
    key: 'accruals',
    title: 'Accruals and prepayments',
    how: 'From the contract list and purchase orders received. Reversals of last month checked first.',
    ...{ process: 'finance.gl.accruals', by: 'sam', review: 'grace', due: 2 },
    after: ['interfaces']
  },
  {
    key: 'ic',
    title: 'Intercompany balances agreed',
    how: 'Every pair confirmed by both sides. Differences over 500 GBP are settled, not carried.',
    ...{ process: 'finance.ic.recon', by: 'grace', review: 'helen', due: 2, now: 'late' },
    note: { closesAgo: 1, text: 'PL02 and KR01 still use rates of different days.' }
  },
  {
    key: 'doubtful',
    title: 'Doubtful debts',
    how: 'Ageing over 90 days, customer by customer, with what was promised and when.',
    ...{ process: 'finance.ar.dunning', by: 'sam', review: 'grace', due: 3, rhythm: 'quarter' },
    after: ['cash']
  },
  {
    key: 'vat',
    title: 'VAT control account',
    how: 'Return, ledger and boxes agree. Import VAT statements downloaded and matched.',
    ...{ process: 'tax.vat', by: 'sam', review: 'grace', due: 4 },
    after: ['bank', 'accruals']
  },
  {
    key: 'packs',
    title: 'Packages of all entities received',
    how: 'Checked against the ledger on arrival; questions go out the same day.',
    ...{ process: 'finance.reporting', by: 'grace', review: null, due: 4 },
    after: ['ic']
  },
  {
    key: 'consolidate',
    title: 'Consolidation and eliminations',
    how: 'Unrealised profit in stock, intercompany, currency translation. Difference log stays empty.',
    ...{ process: 'finance.reporting', by: 'grace', review: 'helen', due: 5 },
    after: ['packs']
  },
  {
    key: 'audit',
    title: 'Year-end schedules for the auditors',
    how: 'Lead schedules with support, numbered as in their request list.',
    ...{ process: 'finance.reporting', by: 'sam', review: 'grace', due: 5, rhythm: 'year' },
    after: ['vat']
  },
  {
    key: 'report',
    title: 'Management report',
    how: 'Figures, bridge to plan and last year, and the three things the board should know.',
    ...{ process: 'finance.reporting', by: 'grace', review: 'helen', due: 6 },
    after: ['consolidate', 'vat']
  }
]
