import { number } from '#lib/language/index.ts'

/**
 * 1 234,56 and 1,234.56 and 1.234,56 and 1'234.56: what people of five countries type. The last
 * mark parts the cents if one or two digits follow it. '' is null; what is no amount is undefined.
 */
export function amountOf(typed: string): number | null | undefined {
  const text = typed.replaceAll(/[\s\u00a0\u202f'’]/g, '').replace('−', '-')
  if (text === '') return null
  if (!/^-?\d[\d.,]*$/.test(text)) return undefined
  const [, whole = '', cents] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(text) ?? []
  const units = whole.replaceAll(/[.,]/g, '')
  return Number(cents ? `${units}.${cents}` : units)
}

/** As it is written here, once somebody has left the box; what is no amount stays as typed. */
export function asWritten(typed: string): string {
  const value = amountOf(typed)
  if (value == null) return typed
  const digits = Number.isInteger(value) ? 0 : 2
  return number(value, { minimumFractionDigits: digits, maximumFractionDigits: digits })
}
