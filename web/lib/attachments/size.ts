import { number } from '#lib/language/index.ts'

const UNITS = ['byte', 'kilobyte', 'megabyte'] as const

/** 340 kB, 1.8 MB, as the reader writes it. */
export function size(bytes: number): string {
  const step = bytes < 1_000 ? 0 : bytes < 1_000_000 ? 1 : 2
  const value = bytes / 1_000 ** step
  const maximumFractionDigits = step === 2 && value < 10 ? 1 : 0
  return number(value, { style: 'unit', unit: UNITS[step], maximumFractionDigits })
}
