import { and, asc, eq, ne, sql } from 'drizzle-orm'
import { cases, occurrences, people } from '#schema/tables/index.ts'
import { visibleOccurrence, visibleTo } from '../cases/visible.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { invalid, say } from '../http/problem.ts'
import { asPerson, type PersonRow } from '../people/find.ts'

/** What a comment is about: a case, or one of its occurrences. */
export interface Place {
  number: number
  occurrence: string | null
}

export async function mayRead(read: Reader, person: Person, { number, occurrence }: Place) {
  const [seen] =
    occurrence === null
      ? await read
          .select({ number: cases.number })
          .from(cases)
          .where(and(eq(cases.number, number), visibleTo(read, person)))
      : await read
          .select({ number: cases.number })
          .from(occurrences)
          .innerJoin(cases, eq(cases.number, occurrences.caseNumber))
          .where(
            and(
              eq(occurrences.id, occurrence),
              visibleOccurrence(read, person),
              visibleTo(read, person)
            )
          )
  return seen !== undefined
}

/** Those of some people who are still here and may see it; in the order in which they were named. */
export async function readersAmong(read: Reader, place: Place, ids: string[]) {
  const readers: PersonRow[] = []
  for (const id of new Set(ids)) {
    const [row] = await read.select().from(people).where(eq(people.id, id))
    if (row?.active && (await reads(read, row, place))) readers.push(row)
  }
  return readers
}

const reads = async (read: Reader, row: PersonRow, place: Place) =>
  mayRead(read, await asPerson(read, row, null), place)

/** Nobody is told of what they cannot open; for those who do not exist the sentence is the same. */
export async function checkReaders(read: Reader, place: Place, field: string, ids: string[]) {
  const readers = await readersAmong(read, place, ids)
  if (readers.length < new Set(ids).size) throw invalid({ [field]: say('comment.cannotRead') })
}

const OFFERED = 8

/** Whom a box offers after @: people who may see it, by the beginning of any part of their name. */
export async function findReaders(read: Reader, person: Person, place: Place, typed: string) {
  const rows = await read
    .select()
    .from(people)
    .where(and(eq(people.active, true), ne(people.id, person.id)))
    .orderBy(asc(sql`lower(${people.name})`), asc(people.id))
  const wanted = folded(typed)
  const offered: { id: string; name: string }[] = []
  for (const row of rows) {
    if (offered.length >= OFFERED) break
    if (!startsIn(folded(row.name), wanted) || !(await reads(read, row, place))) continue
    offered.push({ id: row.id, name: row.name })
  }
  return offered
}

/** Without accents and capitals: people type names as they come. */
const folded = (text: string) =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').normalize('NFC').toLowerCase().trim()

const startsIn = (name: string, wanted: string) =>
  name.startsWith(wanted) || name.split(/[\s-]+/).some((part) => part.startsWith(wanted))
