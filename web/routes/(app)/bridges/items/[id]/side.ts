import type { Evidence } from '#schema/api/bridges.ts'
import type { Side } from '#lib/bridges/cell.ts'

/** When one side said yes. */
export const yesOf = ({ giverAt, receiverAt }: Evidence, side: Side) =>
  side === 'giver' ? giverAt : receiverAt

/** It stands open and this side has not said yes. */
export const waitsFor = (it: Evidence, side: Side | null): boolean =>
  side !== null &&
  it.may.includes('bridge.confirm') &&
  yesOf(it, side) === null &&
  !it.dispute &&
  !it.withdrawn &&
  !it.lapsed

/** Words that make the evidence and are still missing: a summary, an answer to an old case. */
export const writes = (it: Evidence, side: Side | null): boolean =>
  it.may.includes('bridge.offer') &&
  !it.withdrawn &&
  (it.kind === 'blind' || (it.kind === 'session' && side === 'receiver')) &&
  !(side === 'giver' ? it.giverText : it.receiverText)
