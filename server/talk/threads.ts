import { and, inArray } from 'drizzle-orm'
import { cases } from '#schema/tables/index.ts'
import { findCases, type Found } from '../cases/find.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { caseOfComment, findComments, stillThere } from './find.ts'

/** Further than anybody has ever merged what was merged. */
const LONGEST = 50

/** Everything that is said about a case, and about those whose numbers lead to it. */
export async function findTalk(read: Reader, person: Person, found: Found) {
  const numbers = await withPredecessors(read, person, found)
  return findComments(read, person, and(inArray(caseOfComment, numbers), stillThere(read)))
}

/** The case, and as far as the reader may see them those that were merged into it or replaced by it. */
async function withPredecessors(read: Reader, person: Person, { row }: Found) {
  const numbers = [row.number]
  let next = numbers
  for (let step = 0; next.length && step < LONGEST; step++) {
    const found = await findCases(read, person, inArray(cases.supersededBy, next))
    next = found.map((it) => it.row.number).filter((number) => !numbers.includes(number))
    numbers.push(...next)
  }
  return numbers
}
