import { and, eq, inArray, isNull, lt, type SQL } from 'drizzle-orm'
import { bridgeSessions, nextActions, notices, type bridges } from '#schema/tables/index.ts'
import { begins } from '../database/begins.ts'
import type { Reader } from '../database/database.ts'
import { bridgeSource } from './bridge-sources.ts'
import { each, INVITATIONS, type Deed, type Telling } from './telling.ts'

type Bridge = typeof bridges.$inferSelect

/** What each deed on a session is told as. */
const TOLD = {
  sessionPlanned: 'session.planned',
  sessionUncancelled: 'session.planned',
  sessionMoved: 'session.moved',
  sessionCancelled: 'session.cancelled'
} as const

/** Appointments are told at once, in the quiet days too, to the others who come. */
export async function fromSession(
  read: Reader,
  bridge: Bridge,
  { verb, details, person: by, at }: Deed
): Promise<Telling[]> {
  if (verb === 'actionAgreed') return fromAction(read, bridge, details['action'], { by, at })
  const kind = TOLD[verb as keyof typeof TOLD]
  const session = details['session']
  if (!kind || typeof session !== 'string') return []
  const [row] = await read.select().from(bridgeSessions).where(eq(bridgeSessions.id, session))
  if (!row) return []
  return each(bridge.giver, bridge.receiver, row.madeBy).map((person) => ({
    ...{ person, kind, by, at, own: true },
    source: bridgeSource(bridge.id, 'session', session, verb, at),
    details: { bridge: bridge.id, session, day: row.heldOn }
  }))
}

/** Whoever is to do something hears of it, unless it is done already. */
async function fromAction(
  read: Reader,
  bridge: Bridge,
  id: unknown,
  { by, at }: { by: string | null; at: string }
): Promise<Telling[]> {
  if (typeof id !== 'string') return []
  const open = and(
    eq(nextActions.id, id),
    isNull(nextActions.doneAt),
    isNull(nextActions.removedAt)
  )
  const [row] = await read.select().from(nextActions).where(open)
  if (!row) return []
  const { who, dueOn, session } = row
  return [
    {
      ...{ person: who, kind: 'action.agreed', by, at, own: false },
      source: bridgeSource(bridge.id, 'action', id, at),
      details: { bridge: bridge.id, day: dueOn, ...(session !== null && { session }) }
    }
  ]
}

/** What was told of a session before and nobody has seen yet, and what is no longer to be done. */
export function undoneOnSession({ verb, subject, details, at }: Deed): SQL | undefined {
  const { session, action } = details
  if (typeof action === 'string' && ['actionDone', 'actionRemoved'].includes(verb)) {
    return and(eq(notices.kind, 'action.agreed'), starting(subject, 'action', action))
  }
  if (typeof session !== 'string' || !(verb in TOLD) || verb === 'sessionPlanned') return undefined
  return and(
    inArray(notices.kind, [...INVITATIONS]),
    starting(subject, 'session', session),
    lt(notices.at, at),
    isNull(notices.readAt),
    // Whose calendar has it already is told on.
    isNull(notices.mailedAt)
  )
}

const starting = (bridge: string, ...of: string[]) =>
  begins(notices.source, `${bridgeSource(bridge, ...of)}:`)
