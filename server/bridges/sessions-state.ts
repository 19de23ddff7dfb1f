import { and, isNotNull, isNull, or } from 'drizzle-orm'
import { bridgeSessions } from '#schema/tables/index.ts'
import type { SessionState } from '#schema/words.ts'
import { conflict } from '../http/problem.ts'
import type { SessionRow } from './sessions-find.ts'

type Row = Pick<SessionRow, 'startsAt' | 'doneAt' | 'cancelledAt'>

/** It took place: it was written down afterwards, or planned and then held. */
export const isHeld = ({ startsAt, doneAt, cancelledAt }: Row) =>
  cancelledAt === null && (startsAt === null || doneAt !== null)

/** The same, as a condition on `bridge_sessions`. */
export const whereHeld = and(
  isNull(bridgeSessions.cancelledAt),
  or(isNull(bridgeSessions.startsAt), isNotNull(bridgeSessions.doneAt))
)

/** What was still to come when its bridge ended does not come any more. */
export function stateOfSession(row: Row, bridge: { endedAt: string | null }): SessionState {
  if (isHeld(row)) return 'held'
  return row.cancelledAt !== null || bridge.endedAt !== null ? 'cancelled' : 'planned'
}

/** What was shown is said of sessions that took place. */
export function refuseUnheld(row: Row) {
  if (!isHeld(row)) throw conflict('session.notHeld')
}
