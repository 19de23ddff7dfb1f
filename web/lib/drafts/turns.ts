import type { Kept } from './kept.ts'

type HasWaiting = Kept & { waiting: NonNullable<Kept['waiting']> }

/** What waits to be sent, in the order in which it was pressed. */
export const inTurn = (all: Iterable<Kept>): HasWaiting[] =>
  [...all]
    .filter((it): it is HasWaiting => it.waiting !== undefined && !it.gone)
    .sort((a, b) => a.waiting.at.localeCompare(b.waiting.at) || a.name.localeCompare(b.name))

/** The server, or what stands before it, was not there to say anything. */
export const isUnreached = (status: number) => status === 0 || status === 502 || status === 504

/** What a failure means for something that is sent by itself. */
export function verdictOn(status: number): 'later' | 'signIn' | 'refused' {
  if (status === 401) return 'signIn'
  return status < 400 || status === 408 || status === 429 || status >= 500 ? 'later' : 'refused'
}

const FIRST = 2_000
const LONGEST = 60_000

/** Calmly: 2, 4, 8 … seconds, and once a minute in the end. */
export const pauseAfter = (tries: number) => Math.min(FIRST * 2 ** Math.max(0, tries), LONGEST)
