import type { Permission } from '#schema/permissions.ts'
import { isAdministrator, leads, type Person } from '../http/person.ts'
import { conflict, forbidden } from '../http/problem.ts'
import { sideOf } from '../bridges/may.ts'
import type { FoundBridge } from '../bridges/find.ts'
import type { FoundRecording } from './find.ts'

/** Each for one person and one recording that has been found. */
type Sentence = (person: Person, found: FoundRecording) => boolean

const isMaker: Sentence = ({ id }, { row }) => row.by === id
const isRecorded: Sentence = ({ id }, { consents }) => consents.some((it) => it.person === id)
const isOneOfThem: Sentence = (person, { pair }) => sideOf(person, pair) !== null

/** Whoever may edit the bridge records on it, as long as it runs. */
export const mayRecord = (person: Person, { row, giver, receiver }: FoundBridge): boolean =>
  row.endedAt === null &&
  (sideOf(person, { row }) !== null || [giver, receiver].some(({ unit }) => leads(person, unit)))

/**
 * Whose consent it hangs on decides first: nobody else watches before all have said yes. Then the
 * two and whoever made it, and besides whom it is for.
 */
export const mayWatch: Sentence = (person, found) => {
  const { row, state, shown, seesBridge, watchers } = found
  if (state !== 'waiting' && state !== 'ready') return false
  if (isRecorded(person, found)) return true
  if (state === 'waiting' || !shown) return false
  if (isMaker(person, found) || isOneOfThem(person, found)) return true
  if (row.watch === 'bridge') return seesBridge
  return row.watch === 'named' && watchers.includes(person.id)
}

/** What of a recording is still there to be decided on. */
export const isThere: Sentence = (_person, { state }) => state === 'waiting' || state === 'ready'

export const recordingMay = {
  'recording.change': (person, found) =>
    isThere(person, found) && (isMaker(person, found) || isOneOfThem(person, found)),
  /** An earlier last day is everybody's right who is recorded; so it is when the bridge has ended. */
  'recording.shorten': (person, found) =>
    isThere(person, found) && (isRecorded(person, found) || isMaker(person, found)),
  'recording.consent': (person, found) => isThere(person, found) && isRecorded(person, found),
  'recording.remove': (person, found) =>
    isMaker(person, found) && found.state !== 'deleted' && found.state !== 'refused'
} satisfies Partial<Record<Permission, Sentence>>

type RecordingPermission = keyof typeof recordingMay

export const allowedWithRecording = (person: Person, found: FoundRecording): Permission[] => [
  ...(Object.keys(recordingMay) as RecordingPermission[]).filter((it) =>
    recordingMay[it](person, found)
  ),
  ...(isAdministrator(person) && isThere(person, found) ? (['redact'] as const) : [])
]

/** What is gone can be decided on no more; who else may not is told so. */
export function allow(person: Person, permission: RecordingPermission, found: FoundRecording) {
  if (found.state === 'deleted' || found.state === 'refused') throw conflict('recording.gone')
  if (!recordingMay[permission](person, found)) throw forbidden(REFUSALS[permission])
}

const REFUSALS = {
  'recording.change': 'recording.notYours',
  'recording.shorten': 'recording.onlyRecorded',
  'recording.consent': 'recording.notAsked',
  'recording.remove': 'recording.onlyMaker'
} as const satisfies Record<RecordingPermission, string>
