import type { BridgeSession, NewSession } from '#schema/api/bridge-sessions.ts'
import { numberTyped } from '#lib/number-typed.ts'

/** A session while it is written down. */
export interface SessionValue {
  heldOn: string
  minutes: string
  notes: string
  shown: { item: string; summary: string }[]
}

/** About an item, where somebody came from one. */
export const emptySession = (today: string, item?: string): SessionValue => {
  const shown = item === undefined ? [] : [{ item, summary: '' }]
  return { heldOn: today, minutes: '', notes: '', shown }
}

export const valueOf = ({ heldOn, minutes, notes, items }: BridgeSession): SessionValue => ({
  heldOn,
  minutes: minutes === null ? '' : String(minutes),
  notes,
  shown: items.map(({ item, summary }) => ({ item, summary }))
})

/** Only the receiver sends summaries. */
export function bodyOf({ shown, ...it }: SessionValue, isReceiver: boolean): NewSession {
  const minutes = numberTyped('minutes', it.minutes, Number)
  const items = shown.map(({ item, summary }) => ({ item, ...(isReceiver && { summary }) }))
  return { heldOn: it.heldOn, notes: it.notes, minutes, items }
}
