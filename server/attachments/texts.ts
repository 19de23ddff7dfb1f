import { and, eq } from 'drizzle-orm'
import { attachmentTexts, occurrences } from '#schema/tables/index.ts'
import { note } from '../activity/note.ts'
import { reindex } from '../cases/index-case.ts'
import type { Database, Reader, Writer } from '../database/database.ts'
import { readInThread } from './reading/in-thread.ts'
import { textKind } from './reading/kinds.ts'
import { languageOf } from './reading/language-of.ts'
import type { Outcome } from './reading/thread.ts'
import type { Store } from './store.ts'
import { BEGUN, claim, nextWaiting, type Waiting } from './texts-waiting.ts'

/** Reads what waits to be read, one file after another. Gives how many it read. */
export async function readWaiting(
  database: Database,
  store: Store,
  now: () => string,
  stop?: AbortSignal
): Promise<number> {
  let count = 0
  while (!stop?.aborted) {
    const file = await nextWaiting(database.read, now())
    if (!file) break
    if (!(await database.transaction((tx) => claim(tx, file, now())))) continue
    await readOne(database, store, file, now, stop)
    count++
  }
  return count
}

async function readOne(
  database: Database,
  store: Store,
  file: Waiting,
  now: () => string,
  stop?: AbortSignal
) {
  const kind = textKind(file.type, file.name)
  try {
    const outcome: Outcome = kind
      ? await readInThread({ path: store.pathOf(file.hash), kind }, stop)
      : { failure: 'unsupported' }
    await database.transaction((tx) => keepText(tx, file, outcome, now()))
  } catch (error) {
    // The house closes, or the database does not answer: the file is not to blame.
    await database.transaction((tx) => giveBack(tx, file))
    if (!stop?.aborted) throw error
  }
}

/** What was read is findable with its case from now on. */
async function keepText(tx: Writer, file: Waiting, outcome: Outcome, at: string) {
  const { parts, cut } = 'failure' in outcome ? { parts: [], cut: false } : outcome
  const failure = 'failure' in outcome ? outcome.failure : null
  const { length } = await tx
    .update(attachmentTexts)
    .set({ parts, cut, failure, language: languageOf(parts), at })
    .where(isIts(file))
    .returning({ id: attachmentTexts.attachment })
  // Removed for good or replaced meanwhile.
  if (!length) return
  const number = await caseOf(tx, file)
  if (parts.length) await reindex(tx, number)
  const details = {
    case: file.caseNumber,
    ...(file.occurrence !== null && { occurrence: file.occurrence })
  }
  const what = { kind: 'attachment', subject: file.id, details, at } as const
  await note(tx, { by: null, verb: 'read', ...what })
}

async function giveBack(tx: Writer, file: Waiting) {
  await tx.delete(attachmentTexts).where(and(isIts(file), eq(attachmentTexts.failure, BEGUN)))
}

const isIts = ({ id, hash }: Waiting) =>
  and(eq(attachmentTexts.attachment, id), eq(attachmentTexts.hash, hash))

/** The case that a file belongs to now: its occurrence may have moved. */
export async function caseOf(
  read: Reader,
  { caseNumber, occurrence }: Pick<Waiting, 'caseNumber' | 'occurrence'>
): Promise<number> {
  if (occurrence === null) return caseNumber
  const [now] = await read
    .select({ number: occurrences.caseNumber })
    .from(occurrences)
    .where(eq(occurrences.id, occurrence))
  return now?.number ?? caseNumber
}

/** Forgets the words of files that are no more what they were; before their rows go. */
export async function forgetText(tx: Writer, id: string) {
  await tx.delete(attachmentTexts).where(eq(attachmentTexts.attachment, id))
}
