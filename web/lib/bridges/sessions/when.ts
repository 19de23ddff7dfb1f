import type { BridgeSession } from '#schema/api/bridge-sessions.ts'
import { date } from '#lib/language/index.ts'

type Timed = Pick<BridgeSession, 'heldOn' | 'startsAt' | 'minutes' | 'timeZone'>

/** When a session is, on the clocks of its place; and on the reader's, where those differ. */
export function whenOf({ heldOn, startsAt, minutes, timeZone }: Timed) {
  if (startsAt === null) return { day: date(heldOn, 'long'), time: null, yours: null }
  const ends = new Date(Date.parse(startsAt) + (minutes ?? 0) * 60_000)
  const between = (place?: string) =>
    minutes === null
      ? date(startsAt, 'time', place)
      : `${date(startsAt, 'time', place)}–${date(ends, 'time', place)}`
  const time = between(timeZone)
  const yours = between()
  return { day: date(heldOn, 'long'), time, yours: yours === time ? null : yours }
}

/** Whether a place is an address that can be opened. */
export const isAddress = (place: string) => /^https?:\/\/\S+$/.test(place)
