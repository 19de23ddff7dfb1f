import type { Reader, Writer } from '../database/database.ts'
import type { Store } from '../attachments/store.ts'
import { placesInBridges } from './in-bridges.ts'
import { inGaps } from './in-gaps.ts'
import { placesInFiles } from './in-files.ts'
import { placesInGlossary } from './in-glossary.ts'
import { placesInInterviews } from './in-interviews.ts'
import { placesInCases } from './in-cases.ts'
import { placesInLetters } from './in-letters.ts'
import { placesInMentoring } from './in-mentoring.ts'
import { placesInPractice } from './in-practice.ts'
import { placesInSigning } from './in-signing.ts'
import { placesInRecordings } from './in-recordings.ts'
import { placesInQuestions } from './in-questions.ts'
import { placesInTasks } from './in-tasks.ts'
import { placesElsewhere } from './elsewhere.ts'
import type { Redact } from './secret.ts'

/** What is counted, each kind by itself (schema/api/redaction.ts). */
export const KINDS = [
  'revisions',
  'occurrences',
  'reasons',
  'attachments',
  'comments',
  'translations',
  'tasks',
  'bridges',
  'drafts',
  'searches',
  'glossary',
  'activity'
] as const
export type Kind = (typeof KINDS)[number]

/** One text that holds the secret, and how to write it without. */
export interface Place {
  kind: Kind
  /** The case that it belongs to, and the occurrence. */
  case?: number
  occurrence?: string
  redact(tx: Writer, now: string): PromiseLike<unknown>
  /** Files that said it, to be forgotten once no row names them. */
  files?: (string | null)[]
  /** A file that goes on saying it: only its words can be redacted. */
  stays?: string
}

/** Everything that people wrote and that holds the secret, whoever may see it. */
export async function* placesOf(read: Reader, redact: Redact, store: Store): AsyncGenerator<Place> {
  yield* placesInCases(read, redact)
  yield* placesInFiles(read, redact, store)
  yield* placesInTasks(read, redact)
  yield* placesInBridges(read, redact)
  yield* placesInInterviews(read, redact)
  yield* placesInPractice(read, redact)
  yield* placesInRecordings(read, redact)
  yield* placesInSigning(read, redact)
  yield* placesInLetters(read, redact)
  yield* placesInQuestions(read, redact)
  yield* placesInMentoring(read, redact)
  yield* inGaps(read, redact)
  yield* placesInGlossary(read, redact)
  yield* placesElsewhere(read, redact)
}

export type Counts = Record<Kind, number>
export const noCounts = () => Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Counts
