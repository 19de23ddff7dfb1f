import type { BridgeSession, NewSession } from '#schema/api/bridge-sessions.ts'

/** A session while it is written down. */
export interface SessionValue {
  heldOn: string
  minutes: string
  notes: string
  shown: { item: string; summary: string }[]
}

export const emptySession = (today: string): SessionValue => {
  return { heldOn: today, minutes: '', notes: '', shown: [] }
}

export const valueOf = ({ heldOn, minutes, notes, items }: BridgeSession): SessionValue => ({
  heldOn,
  minutes: minutes === null ? '' : String(minutes),
  notes,
  shown: items.map(({ item, summary }) => ({ item, summary }))
})

/** Only the receiver sends summaries. */
export function bodyOf({ shown, ...it }: SessionValue, isReceiver: boolean): NewSession {
  const minutes = it.minutes.trim() === '' ? null : Number(it.minutes)
  const items = shown.map(({ item, summary }) => ({ item, ...(isReceiver && { summary }) }))
  return { heldOn: it.heldOn, notes: it.notes, minutes, items }
}
