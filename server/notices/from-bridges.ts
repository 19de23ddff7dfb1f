import { and, eq, isNull } from 'drizzle-orm'
import { bridges, evidence, mentorRequests } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import { bridgeSource, toConfirmOf } from './bridge-sources.ts'
import { fromSigning } from './from-signing.ts'
import { fromQuestion } from './from-questions.ts'
import { fromRecording } from './from-recordings.ts'
import { fromSession } from './from-sessions.ts'
import { each, type Deed, type Telling } from './telling.ts'

type Bridge = typeof bridges.$inferSelect

/**
 * What happens on a bridge is told to the two on it. It can wait for a day on which nobody closes:
 * none of it is their open work.
 */
export async function fromBridge(read: Reader, deed: Deed): Promise<Telling[]> {
  const { verb, at, details } = deed
  const [bridge] = await read.select().from(bridges).where(eq(bridges.id, deed.subject))
  if (!bridge) return []
  const { evidence: its, item, stage } = details
  switch (verb) {
    case 'started':
      // Whoever asked for mentoring is told of the yes, which began it.
      return (await wasAskedFor(read, bridge, at))
        ? []
        : toBoth(bridge, deed, 'bridge.started', ['started', at])
    case 'ended':
    case 'completed':
      return toBoth(bridge, deed, 'bridge.ended', ['ended', at])
    case 'offered':
    case 'answered':
    case 'reoffered':
      return typeof its === 'string' ? toConfirm(read, bridge, deed, its) : []
    case 'disputed':
    case 'withdrawn':
      return typeof its === 'string' ? toBoth(bridge, deed, `bridge.${verb}`, [verb, its, at]) : []
    case 'excepted':
      return typeof item === 'string'
        ? toBoth(bridge, deed, 'bridge.excepted', [verb, item, String(stage), at])
        : []
    case 'letterGiven':
      return toGiver(bridge, deed, 'bridge.letter', ['letter'])
    case 'signedOff':
      return fromSigning(read, bridge, deed)
    case 'recordingMade':
    case 'recordingAskedAgain':
    case 'recordingRefused':
      return fromRecording(read, bridge, deed)
    case 'called':
    case 'questionAnswered':
    case 'questionChanged':
      return fromQuestion(read, bridge, deed)
    default:
      return fromSession(read, bridge, deed)
  }
}

const wasAskedFor = async (read: Reader, { id, kind }: Bridge, at: string) =>
  kind === 'mentoring' &&
  (await read.$count(
    mentorRequests,
    and(eq(mentorRequests.bridge, id), eq(mentorRequests.acceptedAt, at))
  )) > 0

function toBoth(bridge: Bridge, deed: Deed, kind: Telling['kind'], of: string[]): Telling[] {
  const { item } = deed.details
  return each(bridge.giver, bridge.receiver).map((person) => ({
    ...told(bridge, deed, kind, of),
    person,
    details: { bridge: bridge.id, ...(typeof item === 'string' && { item }) }
  }))
}

const toGiver = (bridge: Bridge, deed: Deed, kind: Telling['kind'], of: string[]): Telling[] => [
  { ...told(bridge, deed, kind, of), person: bridge.giver, details: { bridge: bridge.id } }
]

/** Whoever has not said yes to it. */
async function toConfirm(read: Reader, bridge: Bridge, deed: Deed, id: string): Promise<Telling[]> {
  const [row] = await read
    .select()
    .from(evidence)
    .where(and(eq(evidence.id, id), isNull(evidence.withdrawnAt)))
  if (!row) return []
  const { item, session } = row
  // A summary has to be there before the giver can accept it.
  const unwritten = row.kind === 'session' && row.receiverText === ''
  // Blind answers ask twice: to be written, and to be compared once both are there.
  const compared = row.kind === 'blind' && row.giverText !== '' && row.receiverText !== ''
  const both = compared ? ['both'] : []
  const waiting = [
    row.giverAt === null && !unwritten ? bridge.giver : null,
    row.receiverAt === null ? bridge.receiver : null
  ]
  return each(...waiting).map((person) => ({
    ...told(bridge, deed, 'bridge.toConfirm', ['toConfirm', ...toConfirmOf(row), ...both]),
    person,
    details: {
      bridge: bridge.id,
      ...(session === null ? { item } : { session }),
      ...(row.kind === 'blind' && { replay: id })
    }
  }))
}

function told(bridge: Bridge, { person: by, at }: Deed, kind: Telling['kind'], of: string[]) {
  return { kind, source: bridgeSource(bridge.id, ...of), by, at, own: false }
}
