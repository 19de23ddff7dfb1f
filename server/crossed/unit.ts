import type { BridgeEnding, BridgeKind, BridgePhase, BridgeState } from '#schema/words.ts'

/** What the phase of a bridge hangs on. */
export interface Phased {
  kind: BridgeKind
  state: BridgeState
  ending: BridgeEnding | null
  endsOn: string
  items: number
  atTarget: number
  late: number
}

/**
 * Where a bridge stands, seen from its unit: while it runs, whether it is late or waits to be signed
 * off (everything is where it was to go, or the day has come); once signed off, whether what crossed
 * holds. Mentoring simply ends, and so does what was stopped.
 */
export function phaseOf(
  { kind, state, ending, endsOn, items, atTarget, late }: Phased,
  { today, verdict }: { today: string; verdict: string | null }
): BridgePhase {
  if (state === 'planned') return 'planned'
  if (state === 'running') {
    const done = items > 0 && atTarget === items
    if (kind === 'handover' && (done || endsOn <= today)) return 'toSign'
    return late > 0 || endsOn < today ? 'late' : 'running'
  }
  if (kind === 'mentoring' || ending !== 'signedOff') return 'over'
  if (verdict === 'held' || verdict === 'notHeld') return verdict
  return verdict === 'notYet' ? 'stabilising' : 'over'
}
