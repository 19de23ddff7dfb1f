import { date } from '#lib/language/index.ts'

/** 10:05 if it was today, else the day. */
export function since(instant: string, now = new Date()): string {
  const then = new Date(instant)
  const today = then.toDateString() === now.toDateString()
  return date(then, today ? 'time' : then.getFullYear() === now.getFullYear() ? 'short' : 'medium')
}
