import { and } from 'drizzle-orm'
import { cases } from '#schema/tables/index.ts'
import { caseName } from '../cases/numbers.ts'
import { visibleTo } from '../cases/visible.ts'
import { among } from '../database/among.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'

/** How cases are called in a list, by their numbers: those that the reader may see. */
export async function findTitles(read: Reader, reader: Person, numbers: readonly number[]) {
  const { number, title, language, process } = cases
  const rows = await read
    .select({ number, title, language, process })
    .from(cases)
    .where(and(among(number, numbers), visibleTo(read, reader)))
    .orderBy(number)
  return new Map(rows.map((row) => [row.number, { ...row, number: caseName(row.number) }]))
}
