import type { Language, Notice } from '#schema/words.ts'
import type { activity } from '#schema/tables/index.ts'

export type Deed = typeof activity.$inferSelect

/** That somebody is to be told something, before it is asked whether they may know and want to. */
export interface Telling {
  person: string
  kind: Notice
  /** What it is made from: somebody is told of it once. */
  source: string
  by: string | null
  at: string
  caseNumber?: number
  occurrence?: string | null
  comment?: string
  task?: string
  details?: Details
  /** Their own open work, which the quiet days do not hold; left out, it is found out. */
  own?: boolean
  /** An answer to their question: it is their own work as long as what it is about is open. */
  answers?: boolean
}

export interface Details {
  verdict?: string
  /** The question that a reviewer asked, or the change of state. */
  fact?: string
  withNote?: boolean
  answersMe?: boolean
  /** Whom it is about. */
  about?: string
  day?: string
  /** Of the translation. */
  language?: Language
  /** The bridge, what on it, and the session in which it was shown. */
  bridge?: string
  item?: string
  session?: string
  /** The blind replay on the item. */
  replay?: string
  /** The question with which the giver is called, or that came to something. */
  question?: string
  /** Of which the notice tells: 2026-W47. */
  week?: string
  recording?: string
  /** The saved search that found it. */
  search?: string
}

/** What is told of bridges; their source begins with `bridge:`, the bridge and a colon. */
export const BRIDGE_NOTICES = [
  'bridge.started',
  'bridge.toConfirm',
  'bridge.disputed',
  'bridge.excepted',
  'bridge.withdrawn',
  'bridge.ended',
  'recording.refused',
  'bridge.toSign',
  'bridge.signedOff',
  'bridge.answered',
  'bridge.letter',
  'bridge.week',
  'session.planned',
  'session.moved',
  'session.cancelled',
  'action.agreed'
] as const satisfies Notice[]

/** Appointments. */
export const INVITATIONS = [
  'session.planned',
  'session.moved',
  'session.cancelled'
] as const satisfies Notice[]

/** Those whom it concerns, each once. */
export const each = (...people: (string | null | undefined)[]) => [
  ...new Set(people.filter((it) => it != null))
]
