import { setImmediate as others } from 'node:timers/promises'
import { and, asc, eq, inArray } from 'drizzle-orm'
import { cases, occurrences, questions, revisions, transitions } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import { inComments } from './in-comments.ts'
import { inHandings } from './in-handings.ts'
import { inTranslations } from './in-translations.ts'
import type { Place } from './places.ts'
import type { Redact } from './secret.ts'
import { redactColumns, redactContent } from './texts.ts'

const AT_ONCE = 100

/** In what cases say, why they were changed, and what was seen each time. */
export async function* placesInCases(read: Reader, redact: Redact): AsyncGenerator<Place> {
  const all = await read.select({ number: cases.number }).from(cases).orderBy(asc(cases.number))
  for (let at = 0; at < all.length; at += AT_ONCE) {
    const some = all.slice(at, at + AT_ONCE).map(({ number }) => number)
    yield* inRevisions(read, redact, some)
    yield* inOccurrences(read, redact, some)
    yield* inTransitions(read, redact, some)
    yield* inQuestions(read, redact, some)
    yield* inComments(read, redact, some)
    yield* inHandings(read, redact, some)
    yield* inTranslations(read, redact, some)
    // Reading everything takes a while, and others are waiting for answers.
    await others()
  }
}

async function* inRevisions(
  read: Reader,
  redact: Redact,
  numbers: number[]
): AsyncGenerator<Place> {
  const rows = await read.select().from(revisions).where(inArray(revisions.caseNumber, numbers))
  for (const row of rows) {
    const { caseNumber, revision } = row
    const it = and(eq(revisions.caseNumber, caseNumber), eq(revisions.revision, revision))
    const content = redactContent(row.content, redact)
    if (content !== row.content) {
      yield {
        kind: 'revisions',
        case: caseNumber,
        redact: (tx) => tx.update(revisions).set({ content }).where(it)
      }
    }
    const said = redactColumns(row, ['reason'], redact)
    if (said) {
      yield {
        kind: 'reasons',
        case: caseNumber,
        redact: (tx) => tx.update(revisions).set(said).where(it)
      }
    }
  }
}

async function* inOccurrences(
  read: Reader,
  redact: Redact,
  numbers: number[]
): AsyncGenerator<Place> {
  const rows = await read.select().from(occurrences).where(inArray(occurrences.caseNumber, numbers))
  for (const row of rows) {
    const said = redactColumns(row, ['seen', 'note', 'counterpart', 'documentRefs'], redact)
    if (!said) continue
    yield {
      kind: 'occurrences',
      case: row.caseNumber,
      occurrence: row.id,
      redact: (tx) => tx.update(occurrences).set(said).where(eq(occurrences.id, row.id))
    }
  }
}

async function* inTransitions(
  read: Reader,
  redact: Redact,
  numbers: number[]
): AsyncGenerator<Place> {
  const rows = await read.select().from(transitions).where(inArray(transitions.caseNumber, numbers))
  for (const row of rows) {
    const said = redactColumns(row, ['reason'], redact)
    if (!said) continue
    yield {
      kind: 'reasons',
      case: row.caseNumber,
      redact: (tx) => tx.update(transitions).set(said).where(eq(transitions.id, row.id))
    }
  }
}

async function* inQuestions(
  read: Reader,
  redact: Redact,
  numbers: number[]
): AsyncGenerator<Place> {
  const rows = await read.select().from(questions).where(inArray(questions.caseNumber, numbers))
  for (const row of rows) {
    const said = redactColumns(row, ['text', 'answer'], redact)
    if (!said) continue
    yield {
      kind: 'reasons',
      case: row.caseNumber,
      redact: (tx) => tx.update(questions).set(said).where(eq(questions.id, row.id))
    }
  }
}
