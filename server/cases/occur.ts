import { eq } from 'drizzle-orm'
import type { OccurrenceDraft } from '#schema/api/occurrences.ts'
import { entities, occurrences, people } from '#schema/tables/index.ts'
import type { Reader, Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { invalid, say } from '../http/problem.ts'
import { closeDayOf } from '../organisation/close-day.ts'
import type { CaseRow } from './find.ts'
import { setOccurrenceAudience } from './occurrence-audience.ts'

type Draft = OccurrenceDraft & { first: boolean; holder: string | null }

/** One more time that it happened. Entity, period and working day follow from person and date. */
export async function insertOccurrence(
  tx: Writer,
  person: Person,
  { number, solvedAt }: CaseRow,
  draft: Draft,
  now: string
): Promise<string> {
  await checkPlace(tx, draft)
  await checkHelper(tx, person, draft.helpedBy)
  const openedAt = instantOf(draft.occurredAt, now)
  const entity = draft.entity ?? person.entity
  const { outcome = null } = draft
  const [row] = await tx
    .insert(occurrences)
    .values({
      caseNumber: number,
      first: draft.first,
      known: solvedAt !== null,
      restricted: Boolean(draft.restrictedTo),
      reporter: person.id,
      holder: draft.holder,
      heldSince: draft.holder && openedAt,
      openedAt,
      entity,
      ...(await whenOf(tx, entity, draft.occurredAt ?? openedAt, draft.period)),
      ...written(draft),
      seen: draft.seen?.trim() ?? '',
      counterpart: draft.counterpart?.trim() ?? '',
      documentRefs: draft.documentRefs ?? [],
      stepsDone: draft.stepsDone ?? [],
      note: draft.note?.trim() ?? '',
      minutes: outcome ? (draft.minutes ?? null) : null,
      helpedBy: outcome ? (draft.helpedBy ?? null) : null,
      outcome,
      closedAt: outcome ? later(openedAt, now) : null,
      closedBy: outcome ? person.id : null
    })
    .returning({ id: occurrences.id })
  if (!row) throw new Error('nothing was inserted')
  if (draft.restrictedTo) await setOccurrenceAudience(tx, row.id, draft.restrictedTo)
  return row.id
}

/** Period and working day; a period that was named counts, and then the day only if it fits. */
export async function whenOf(
  read: Reader,
  entity: string | null,
  when: string,
  named?: string | null
) {
  const day = await closeDayOf(read, entity, when)
  const period = named ?? day.period
  return { period, workingDay: day.period === period ? day.workingDay : null }
}

/** The amount in hundredths of its currency, and the currency. */
export function written({ amount, currency }: Pick<OccurrenceDraft, 'amount' | 'currency'>) {
  return {
    amount: typeof amount === 'number' ? Math.round(amount * 100) : null,
    currency: typeof amount === 'number' ? (currency ?? null) : null
  }
}

export async function checkPlace(
  read: Reader,
  { entity, amount, currency }: Pick<OccurrenceDraft, 'entity' | 'amount' | 'currency'>
) {
  if (typeof amount === 'number' && !currency) {
    throw invalid({ currency: say('occurrence.needsCurrency') })
  }
  if (entity === undefined || entity === null) return
  const [known] = await read.select().from(entities).where(eq(entities.code, entity))
  if (!known) throw invalid({ entity: say('field.noEntity', { value: entity }) })
}

export async function checkHelper(read: Reader, { id }: Person, helper?: string | null) {
  if (helper === undefined || helper === null) return
  if (helper === id) throw invalid({ helpedBy: say('occurrence.helpedBySelf') })
  const [known] = await read.select({ id: people.id }).from(people).where(eq(people.id, helper))
  if (!known) throw invalid({ helpedBy: say('field.noPerson') })
}

/** Nobody logs what happened before there were computers; mistyped years are told. */
const EARLIEST = Date.UTC(1950, 0, 1)

/** A day alone is its noon, so that it is the same day in every zone that we work in. */
export function instantOf(when: string | null | undefined, now: string) {
  if (!when) return now
  const time = Date.parse(when.length === 10 ? `${when}T12:00:00.000Z` : when)
  if (!(time >= EARLIEST)) throw invalid({ occurredAt: say('field.date') })
  const instant = new Date(time).toISOString()
  return instant > now && when.length > 10 ? now : instant
}

const later = (a: string, b: string) => (a > b ? a : b)
