import type { BridgeSession } from '#schema/api/bridge-sessions.ts'
import { date } from '#lib/language/index.ts'
import { numberTyped } from '#lib/number-typed.ts'

/** A session while it is planned or moved. */
export interface PlanValue {
  day: string
  time: string
  minutes: string
  place: string
  lines: string
}

export const emptyPlan = (): PlanValue => ({
  ...{ day: '', time: '10:00', minutes: '45', place: '', lines: '' }
})

/** As its place's clocks have it. */
export function planOf({ heldOn, startsAt, timeZone, minutes, place }: BridgeSession): PlanValue {
  const time = new Intl.DateTimeFormat('en-GB', {
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }
  }).format(new Date(startsAt ?? heldOn))
  return { day: heldOn, time, minutes: String(minutes ?? 45), place: place ?? '', lines: '' }
}

export const bodyOf = ({ day, time, minutes, place }: PlanValue) => ({
  ...{ day, time, place: place.trim() || null },
  minutes: numberTyped('minutes', minutes, Number) ?? 0
})

export const linesIn = (text: string) =>
  text
    .split('\n')
    .map((it) => it.trim())
    .filter(Boolean)
    .slice(0, 10)

export const named = ({ day }: PlanValue, pair: string) => (day ? `${pair}, ${date(day)}` : pair)
