import { eq } from 'drizzle-orm'
import type { Closing, Holding, OccurrenceChange } from '#schema/api/occurrences.ts'
import { cases, handings, occurrences, people } from '#schema/tables/index.ts'
import { note } from '../activity/note.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { conflict, invalid, say } from '../http/problem.ts'
import { asPerson } from '../people/find.ts'
import { findCases } from './find.ts'
import type { FoundOccurrence } from './find-occurrences.ts'
import { reindex } from './index-case.ts'
import { setOccurrenceAudience, type Restriction } from './occurrence-audience.ts'
import { checkHelper, checkPlace, instantOf, whenOf, written } from './occur.ts'
import { allowWith } from './occurrence-may.ts'

type Change = Partial<typeof occurrences.$inferInsert>

/** Closes an occurrence with its outcome. */
export async function closeOccurrence(
  tx: Writer,
  person: Person,
  found: FoundOccurrence,
  { outcome, minutes, helpedBy, note: words, stepsDone }: Closing,
  now: string
) {
  allowWith(person, 'occurrence.close', found)
  if (found.row.outcome) throw conflict('occurrence.closedAlready')
  await checkHelper(tx, person, helpedBy)
  await save(tx, person, found, 'closed', now, {
    outcome,
    closedAt: now,
    closedBy: person.id,
    ...(found.row.holder === null && { holder: person.id, heldSince: now }),
    minutes: minutes ?? null,
    helpedBy: helpedBy ?? null,
    ...(words !== undefined && { note: words.trim() }),
    ...(stepsDone && { stepsDone })
  })
}

/** Takes an outcome back. */
export async function reopenOccurrence(
  tx: Writer,
  person: Person,
  found: FoundOccurrence,
  now: string
) {
  allowWith(person, 'occurrence.close', found)
  if (!found.row.outcome) return
  await save(tx, person, found, 'reopened', now, {
    outcome: null,
    closedAt: null,
    closedBy: null,
    minutes: null,
    helpedBy: null
  })
}

/** Corrects what was seen, or ticks steps off while working. */
export async function changeOccurrence(
  tx: Writer,
  person: Person,
  found: FoundOccurrence,
  sent: OccurrenceChange,
  now: string
) {
  allowWith(person, 'occurrence.edit', found)
  const { row } = found
  const { occurredAt, entity = row.entity, period, ...rest } = sent
  await checkPlace(tx, { entity: sent.entity, amount: sent.amount, currency: sent.currency })
  await checkHelper(tx, person, sent.helpedBy)
  const moved = occurredAt !== undefined || sent.entity !== undefined || period !== undefined
  const openedAt = occurredAt ? instantOf(occurredAt, now) : row.openedAt
  await save(tx, person, found, 'changed', now, {
    ...(rest.seen !== undefined && { seen: rest.seen.trim() }),
    ...(rest.note !== undefined && { note: rest.note.trim() }),
    ...(rest.counterpart !== undefined && { counterpart: rest.counterpart.trim() }),
    ...(rest.documentRefs && { documentRefs: rest.documentRefs }),
    ...(rest.stepsDone && { stepsDone: rest.stepsDone }),
    ...(rest.amount !== undefined && written(rest)),
    ...(row.outcome && rest.minutes !== undefined && { minutes: rest.minutes }),
    ...(row.outcome && rest.helpedBy !== undefined && { helpedBy: rest.helpedBy }),
    ...(moved && { openedAt, entity }),
    ...(moved && (await whenOf(tx, entity, occurredAt ?? openedAt, period)))
  })
}

/** Takes it, hands it to somebody with a note, or gives it back. */
export async function holdOccurrence(
  tx: Writer,
  person: Person,
  found: FoundOccurrence,
  { person: holder = person.id, note: words = '', expected }: Holding,
  now: string
) {
  const { row } = found
  const takes = holder === person.id
  allowWith(person, takes ? 'occurrence.take' : 'occurrence.assign', found)
  if (expected !== undefined && expected !== row.holder) throw heldMeanwhile(person, found)
  if (holder !== null) await checkHolder(tx, holder, row.caseNumber)
  if (holder === row.holder && !words.trim()) return
  await tx.insert(handings).values({
    ...{ occurrence: row.id, by: person.id, from: row.holder, to: holder },
    ...{ note: words.trim(), at: now }
  })
  const verb = takes ? 'taken' : holder === null ? 'givenBack' : 'assigned'
  const details = { from: row.holder, to: holder }
  const heldSince = holder === row.holder ? row.heldSince : holder && now
  await save(tx, person, found, verb, now, { holder, heldSince }, details)
}

/** Two people who both press "take it" must not both believe that they have it. */
function heldMeanwhile(person: Person, { holder }: FoundOccurrence) {
  if (holder === null) return conflict('occurrence.givenBackMeanwhile')
  if (holder.id === person.id) return conflict('occurrence.yoursAlready')
  return conflict('occurrence.heldMeanwhile', { name: holder.name })
}

/** Somebody who is here, and who may see what it is about. */
async function checkHolder(tx: Writer, holder: string, caseNumber: number) {
  const [known] = await tx.select().from(people).where(eq(people.id, holder))
  if (!known?.active) throw invalid({ person: say('field.noPerson') })
  const [seen] = await findCases(tx, await asPerson(tx, known, null), eq(cases.number, caseNumber))
  if (!seen) throw invalid({ person: say('occurrence.notForTheirEyes') })
}

/** Logged by mistake: counts nowhere any more. */
export async function withdrawOccurrence(
  tx: Writer,
  person: Person,
  found: FoundOccurrence,
  now: string
) {
  allowWith(person, 'occurrence.withdraw', found)
  await save(tx, person, found, 'withdrawn', now, { withdrawnAt: now })
  await reindex(tx, found.row.caseNumber)
}

/** Fewer people than may see the case, or, with null, all of them again. */
export async function restrictOccurrence(
  tx: Writer,
  person: Person,
  found: FoundOccurrence,
  restrictedTo: Restriction | null,
  now: string
) {
  allowWith(person, 'occurrence.restrict', found)
  await setOccurrenceAudience(tx, found.row.id, restrictedTo)
  await save(tx, person, found, restrictedTo ? 'restricted' : 'opened up', now, {
    restricted: restrictedTo !== null
  })
  // What hangs on it is searched for whoever sees the case, or no more.
  await reindex(tx, found.row.caseNumber)
}

async function save(
  tx: Writer,
  { id: by }: Person,
  { row }: FoundOccurrence,
  verb: string,
  at: string,
  change: Change,
  details?: Record<string, unknown>
) {
  if (Object.keys(change).length) {
    await tx.update(occurrences).set(change).where(eq(occurrences.id, row.id))
  }
  await note(tx, { by, verb, kind: 'occurrence', subject: row.id, details, at })
}
