import { duration } from '#lib/language/index.ts'

const LONG = 10 * 60

/** Time as a letter says it: of many hours the minutes say nothing. */
export const spared = (minutes: number) =>
  duration(minutes < LONG ? minutes : Math.round(minutes / 60) * 60)
