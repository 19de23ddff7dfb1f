import { number, t } from '#lib/language/index.ts'
import { Problem } from '#lib/problem.ts'

const EXAMPLE = 14

/**
 * What was typed into a box for a figure; null when it is empty. What is none is refused here, beside
 * its field: on its way to the server it would silently become nothing.
 */
export function numberTyped(
  field: string,
  typed: string,
  read: (text: string) => number | null | undefined
): number | null {
  const text = typed.trim()
  if (text === '') return null
  const value = read(text.replaceAll(/\s/g, ''))
  if (value === null || (value !== undefined && Number.isFinite(value))) return value
  const fields = { [field]: t('use.notANumber', { example: number(EXAMPLE) }) }
  throw new Problem({ status: 422, fields })
}
