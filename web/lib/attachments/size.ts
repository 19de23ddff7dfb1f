import { number } from '#lib/language/index.ts'

const UNITS = ['kilobyte', 'megabyte'] as const

/** 340 kB, 1.8 MB, as the reader writes it. */
export function size(bytes: number): string {
  const step = bytes < 1_000_000 ? 0 : 1
  const value = Math.max(1, bytes / 1_000 ** (step + 1))
  const maximumFractionDigits = step === 1 && value < 10 ? 1 : 0
  return number(value, { style: 'unit', unit: UNITS[step], maximumFractionDigits })
}
