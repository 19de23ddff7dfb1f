import { eq } from 'drizzle-orm'
import { rehearsals, type ComparedStep } from '#schema/tables/index.ts'
import type { StepVerdict } from '#schema/words.ts'
import { offerEvidence } from '../bridges/evidence.ts'
import { publishedRevision, findRevision, type Found } from '../cases/find.ts'
import { caseName } from '../cases/numbers.ts'
import type { Reader, Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { conflict, invalid, notFound, say, type Sentence } from '../http/problem.ts'
import { findItsCase, type RehearsalRow } from './find-rehearsals.ts'
import { findPrepared } from './prepares.ts'

/** Own words first: from here on they stand, and what they are compared with is fixed. Gives its id. */
export async function rehearseCase(
  tx: Writer,
  person: Person,
  { row }: Found,
  { words, item }: { words: string; item?: string | null },
  now: string
): Promise<string> {
  const prepared = await findPrepared(tx, person, row.number, item)
  const [made] = await tx
    .insert(rehearsals)
    .values({
      ...{ person: person.id, caseNumber: row.number, item: prepared?.row.id ?? null },
      ...{ startedAt: now, words: words.trim(), shownAt: now },
      ...{ revision: publishedRevision(row), compared: [], learnt: '' }
    })
    .returning({ id: rehearsals.id })
  return made?.id ?? ''
}

interface Comparison {
  verdicts: (StepVerdict | null)[]
  learnt?: string
  offer?: boolean
}

/**
 * How each step fared, by the word of whoever rehearsed. On a bridge it is offered beside what it
 * prepares; whoever does not want that keeps it to themselves.
 */
export async function finishRehearsal(
  tx: Writer,
  person: Person,
  row: RehearsalRow,
  { verdicts, learnt = '', offer = true }: Comparison,
  now: string
) {
  if (row.finishedAt !== null) throw conflict('rehearsal.finishedAlready')
  const compared = await compare(tx, person, row, verdicts)
  const prepared = offer && row.item !== null ? await stillPrepares(tx, person, row) : null
  const text = learnt.trim()
  if (prepared && text === '') throw invalid({ learnt: say('rehearsal.learntForBoth') })
  await tx
    .update(rehearsals)
    .set({ compared, learnt: text, finishedAt: now, item: prepared?.row.id ?? null })
    .where(eq(rehearsals.id, row.id))
  if (!prepared) return
  const body = { kind: 'rehearsal' as const, text, case: caseName(row.caseNumber) }
  await offerEvidence(tx, person, prepared, body, now)
}

/** Each step of the revision that was shown with its verdict; the first one without is named. */
async function compare(
  read: Reader,
  person: Person,
  row: RehearsalRow,
  verdicts: (StepVerdict | null)[]
): Promise<ComparedStep[]> {
  const found = await findItsCase(read, person, row)
  if (!found || row.revision === null) throw notFound()
  const { content } = await findRevision(read, row.caseNumber, row.revision)
  const missing: Record<string, Sentence> = {}
  const compared = content.steps.flatMap(({ text }, at) => {
    const verdict = verdicts[at]
    if (verdict) return [{ step: text, verdict }]
    missing[`verdicts.${at}`] = say('rehearsal.markStep')
    return []
  })
  if (Object.keys(missing).length) throw invalid(missing)
  return compared
}

/** The bridge may have ended meanwhile, or the item left its map. */
async function stillPrepares(read: Reader, person: Person, { caseNumber, item }: RehearsalRow) {
  const prepared = await findPrepared(read, person, caseNumber, item)
  return prepared?.row.id === item ? prepared : null
}

/** Off one's own list, with its words; what was offered on a bridge is taken back there. */
export const removeRehearsal = (tx: Writer, { id }: RehearsalRow, now: string | null) =>
  tx.update(rehearsals).set({ removedAt: now }).where(eq(rehearsals.id, id))
