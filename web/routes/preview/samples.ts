import type { Option } from '#lib/ui/option.ts'

export const PEOPLE = ['Marta Kowal', 'Han Ji-woo', '한지우', 'Сергей Иванов', 'Ștefan Pop', 'Ola']

export const STEPS = [
  {
    text: 'Open the purchase order history and compare quantities received and invoiced.',
    minutes: 2
  },
  { text: 'Ask receiving for the second delivery note.', minutes: 5 },
  {
    text: 'If it is next period’s, post an accrual for the open quantity so that it reverses on day 1.',
    minutes: 200,
    caution: 'Not for vendors who bill at receipt: it would be counted twice.'
  },
  { text: 'Release the block and rerun the clearing.' }
]

export const PROCESSES: Option[] = [
  { value: 'ap', label: 'Accounts payable', depth: 0 },
  { value: 'ap.grir', label: 'Goods receipt / invoice match', hint: 'Accounts payable', depth: 1 },
  { value: 'ap.pay', label: 'Payment run', hint: 'Accounts payable', depth: 1 },
  { value: 'ar', label: 'Accounts receivable', depth: 0 },
  { value: 'close', label: '결산 마감', depth: 0 },
  { value: 'tax', label: 'Rozliczenie podatków i zgodność', depth: 0, disabled: true }
]

export const ENTITIES: Option[] = [
  { value: 'PL02', label: 'PL02 Kowal Logistyka' },
  { value: 'KR01', label: 'KR01 한강물산' }
]
