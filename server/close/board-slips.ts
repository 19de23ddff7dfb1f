import { and, eq } from 'drizzle-orm'
import type { Slip } from '#schema/api/closes.ts'
import { occurrences } from '#schema/tables/index.ts'
import { findOccurrences, toOccurrence, type FoundOccurrence } from '../cases/find-occurrences.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { countsIn, type Which } from './board-occurrences.ts'

/** Everything that came in a close and that the reader may see, in the order in which it came. */
export async function findSlips(read: Reader, person: Person, period: string, which: Which) {
  const found = await findOccurrences(
    read,
    person,
    and(eq(occurrences.period, period), countsIn(which))
  )
  return found.map((it) => toSlip(person, it)).reverse()
}

function toSlip(person: Person, found: FoundOccurrence): Slip {
  const it = toOccurrence(person, found)
  const { row } = found
  const words = found.handings.find(({ note }) => note !== '')
  const isForHolder = row.outcome === null && row.holder !== null && words?.to?.id === row.holder
  return {
    id: it.id,
    case: it.case,
    title: it.title,
    language: it.language,
    process: found.process,
    entity: it.entity,
    workingDay: it.workingDay,
    known: it.known,
    openedAt: it.openedAt,
    reporter: it.reporter,
    holder: it.holder,
    heldSince: it.heldSince,
    handed: isForHolder ? { by: words.by, note: words.note, at: words.at } : null,
    outcome: it.outcome,
    closedAt: it.closedAt,
    closedBy: it.closedBy,
    amount: it.amount,
    currency: it.currency,
    minutes: it.minutes,
    restricted: row.restricted,
    may: it.may
  }
}
