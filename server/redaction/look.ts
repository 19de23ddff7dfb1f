import { and, asc, inArray } from 'drizzle-orm'
import type { Found } from '#schema/api/redaction.ts'
import { attachments, cases, occurrences } from '#schema/tables/index.ts'
import { findAttachments } from '../attachments/find.ts'
import type { Store } from '../attachments/store.ts'
import { caseName } from '../cases/numbers.ts'
import { visibleOccurrence, visibleTo } from '../cases/visible.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { noCounts, placesOf, type Place } from './places.ts'
import { redactor } from './secret.ts'

/**
 * Where a secret stands; changes nothing. Cases are named where the person may see a text that
 * holds it, and only counted otherwise.
 */
export async function lookFor(
  read: Reader,
  person: Person,
  secret: string,
  store: Store
): Promise<Found> {
  const redact = redactor(secret)
  const counts = noCounts()
  const inCases: Place[] = []
  const staying: string[] = []
  for await (const place of placesOf(read, redact, store)) {
    counts[place.kind]++
    if (place.case !== undefined) inCases.push(place)
    if (place.stays !== undefined) staying.push(place.stays)
  }
  const seen = await findSeen(read, person, inCases)
  const files = await inParts(staying, (some) =>
    findAttachments(read, person, inArray(attachments.id, some))
  )
  return {
    cases: seen.map(({ number, title }) => ({ number: caseName(number), title: redact(title) })),
    hidden: new Set(inCases.map((it) => it.case)).size - seen.length,
    files: files.map(({ row, peg }) => ({
      id: row.id,
      name: redact(row.name),
      case: caseName(peg.found.row.number)
    })),
    hiddenFiles: staying.length - files.length,
    ...counts
  }
}

async function findSeen(read: Reader, person: Person, places: Place[]) {
  const restricted = places.flatMap(({ occurrence }) => occurrence ?? [])
  const seen = new Set(
    await inParts(restricted, (some) =>
      read
        .select({ id: occurrences.id })
        .from(occurrences)
        .where(and(inArray(occurrences.id, some), visibleOccurrence(read, person)))
    ).then((rows) => rows.map(({ id }) => id))
  )
  const wanted = places.flatMap((it) =>
    it.case !== undefined && (!it.occurrence || seen.has(it.occurrence)) ? [it.case] : []
  )
  return inParts([...new Set(wanted)], (some) =>
    read
      .select({ number: cases.number, title: cases.title })
      .from(cases)
      .where(and(inArray(cases.number, some), visibleTo(read, person)))
      .orderBy(asc(cases.number))
  )
}

const AT_ONCE = 1_000

/** A query takes only so many values. */
async function inParts<T, Row>(all: T[], find: (some: T[]) => PromiseLike<Row[]>): Promise<Row[]> {
  const rows: Row[] = []
  for (let at = 0; at < all.length; at += AT_ONCE) {
    rows.push(...(await find(all.slice(at, at + AT_ONCE))))
  }
  return rows
}
