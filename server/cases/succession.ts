import { and, eq } from 'drizzle-orm'
import { cases, moves } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import type { CaseRow } from './find.ts'
import { caseName } from './numbers.ts'
import { visibleTo } from './visible.ts'

/** Further than anybody has ever replaced what replaced something. */
const LONGEST = 50

/** Where the number of a case leads, and whose numbers lead to it; as far as the reader may see. */
export async function findSuccession(read: Reader, person: Person, row: CaseRow) {
  const merged = await read.$count(moves, eq(moves.from, row.number))
  return {
    supersededBy: await findSuccessor(read, person, row),
    merged: row.supersededBy !== null && merged > 0,
    supersedes: await findPredecessors(read, person, row)
  }
}

/** The last of the chain, so that an old number leads straight to what is used now. */
async function findSuccessor(read: Reader, person: Person, row: CaseRow) {
  let last: { number: number; title: string } | null = null
  let next = row.supersededBy
  for (let step = 0; next !== null && step < LONGEST; step++) {
    const [found] = await read
      .select({ number: cases.number, title: cases.title, next: cases.supersededBy })
      .from(cases)
      .where(and(eq(cases.number, next), visibleTo(read, person)))
    if (!found) break
    last = { number: found.number, title: found.title }
    next = found.next
  }
  return last && { ...last, number: caseName(last.number) }
}

async function findPredecessors(read: Reader, person: Person, { number }: CaseRow) {
  const rows = await read
    .select({ number: cases.number, title: cases.title })
    .from(cases)
    .where(and(eq(cases.supersededBy, number), visibleTo(read, person)))
    .orderBy(cases.number)
  const predecessors = []
  for (const { number: from, title } of rows) {
    const moved = await read.$count(moves, eq(moves.from, from))
    predecessors.push({ number: caseName(from), title, merged: moved > 0 })
  }
  return predecessors
}
