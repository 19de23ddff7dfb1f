import type { BridgeKind } from '#schema/words.ts'
import type { Permission } from '#schema/permissions.ts'
import { leads, type Person } from '../http/person.ts'
import { conflict, forbidden, type Problem } from '../http/problem.ts'
import { unitsLed, type End, type FoundBridge } from './find.ts'
import { namesOf } from './names-of.ts'

export type Side = 'giver' | 'receiver'

/** Which of the two somebody is. */
export function sideOf({ id }: Pick<Person, 'id'>, { row }: Pick<FoundBridge, 'row'>): Side | null {
  if (row.giver === id) return 'giver'
  return row.receiver === id ? 'receiver' : null
}

export const otherSide = (side: Side): Side => (side === 'giver' ? 'receiver' : 'giver')

type Sentence = (person: Person, found: FoundBridge) => boolean

const isOneOfThem: Sentence = (person, found) => sideOf(person, found) !== null
const leadsIt: Sentence = (person, { giver, receiver }) =>
  leads(person, giver.unit) || leads(person, receiver.unit)
const isMentoring: Sentence = (_person, { row }) => row.kind === 'mentoring'

/** What changes it; ended, it can only be read. */
const whoChanges = {
  'bridge.edit': (person, found) => isOneOfThem(person, found) || leadsIt(person, found),
  'bridge.rate': (person, found) => sideOf(person, found) === 'receiver',
  'bridge.offer': isOneOfThem,
  'bridge.confirm': isOneOfThem,
  'bridge.withdraw': isOneOfThem,
  'bridge.except': (person, found) => leadsIt(person, found) && !isOneOfThem(person, found),
  'bridge.note': (person, found) => isOneOfThem(person, found) || leadsIt(person, found),
  'bridge.sign': (person, found) => isOneOfThem(person, found) || leadsIt(person, found)
} satisfies Partial<Record<Permission, Sentence>>

/** Who may do what with a bridge; whoever finds it may see it. */
export const bridgeMay = {
  ...whoChanges,
  'bridge.end': (person, found) =>
    leadsIt(person, found) || (isMentoring(person, found) && isOneOfThem(person, found))
} satisfies Partial<Record<Permission, Sentence>>

export type BridgePermission = keyof typeof bridgeMay

/** What of this makes sense with the bridge as it stands. */
export function allowedWith(person: Person, found: FoundBridge): BridgePermission[] {
  const { endedAt, ending } = found.row
  return (Object.keys(bridgeMay) as BridgePermission[]).filter(
    (it) =>
      bridgeMay[it](person, found) &&
      (endedAt === null || (it === 'bridge.end' && ending !== 'signedOff'))
  )
}

export function allow(person: Person, permission: BridgePermission, found: FoundBridge) {
  if (!bridgeMay[permission](person, found)) throw refusal(permission, found)
  if (permission in whoChanges && found.row.endedAt !== null) throw conflict('bridge.hasEnded')
}

function refusal(permission: BridgePermission, found: FoundBridge): Problem {
  if (permission === 'bridge.rate') return forbidden('bridge.onlyReceiver', namesOf(found))
  if (permission === 'bridge.except') return forbidden('bridge.onlyOtherLeads')
  if (permission === 'bridge.end') return forbidden('bridge.onlyLeads')
  return forbidden('bridge.onlyThePair')
}

/** A lead of one of the two; mentoring also the two themselves. */
export const starts = (
  person: Person,
  kind: BridgeKind,
  ends: Pick<End, 'id' | 'unit'>[]
): boolean =>
  ends.some(({ unit }) => leads(person, unit)) ||
  (kind === 'mentoring' && ends.some(({ id }) => id === person.id))

/** Everybody may begin mentoring of their own; whoever leads a unit, any bridge of its people. */
export const mayStart = (_person: Person): Permission[] => ['bridge.start']

export const leadsAny = (person: Person) => unitsLed(person).length > 0
