/**
 * 1 234,56 and 1,234.56 and 1.234,56: what people of five countries type. The last mark parts the
 * cents if one or two digits follow it. Empty is null; what is no amount is NaN.
 */
export function typedAmount(typed: string): number | null {
  const text = typed.replaceAll(/[\s\u00a0\u202f'’]/g, '').replace('−', '-')
  if (text === '') return null
  const [, whole = '', cents = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(text) ?? []
  return Number(`${whole.replaceAll(/[.,]/g, '')}.${cents || '0'}`)
}
