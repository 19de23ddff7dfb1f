import type { Permission } from '#schema/permissions.ts'
import { sideOf } from '../bridges/may.ts'
import { namesOf } from '../bridges/names-of.ts'
import type { FoundBridge } from '../bridges/find.ts'
import { leads, type Person } from '../http/person.ts'
import { conflict, forbidden } from '../http/problem.ts'

/** The two and their leads, also when the bridge has ended: what is asked afterwards belongs to it. */
const belongs = (person: Person, found: FoundBridge) =>
  sideOf(person, found) !== null ||
  leads(person, found.giver.unit) ||
  leads(person, found.receiver.unit)

/** Who may say that the giver was called, and what came of a question. */
export function allowAfter(person: Person, found: FoundBridge) {
  if (!belongs(person, found)) throw forbidden('bridge.onlyThePair')
}

/** What the receiver would have asked is the receiver's to say, while the bridge is there. */
export function allowAsk(person: Person, found: FoundBridge) {
  if (sideOf(person, found) !== 'receiver') {
    throw forbidden('question.onlyReceiver', namesOf(found))
  }
  if (found.row.endedAt !== null) {
    throw conflict('question.bridgeHasEnded', namesOf(found))
  }
}

export function mayAfter(person: Person, found: FoundBridge): Permission[] {
  if (!belongs(person, found)) return []
  const running = found.row.endedAt === null
  return [
    'bridge.after',
    ...(running ? (['bridge.edit'] as const) : []),
    ...(running && sideOf(person, found) === 'receiver' ? (['bridge.ask'] as const) : [])
  ]
}
