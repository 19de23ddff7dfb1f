import type { Case } from '#schema/api/cases.ts'
import type { Known } from '../bridges/know.ts'
import { isShown } from '../bridges/to-item.ts'
import { findCase } from '../cases/find.ts'
import { toCase } from '../cases/to-case.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'

/** The cases that the items and their evidence rest on, in the order of the map. */
export async function findCasesIn(
  read: Reader,
  person: Person,
  known: Known,
  now: string
): Promise<Case[]> {
  const numbers = known.items
    .filter((it) => isShown(known, it))
    .flatMap(({ row, evidence }) => [row, ...evidence.map((it) => it.row)])
    .flatMap(({ caseNumber }) => caseNumber ?? [])
  const all: Case[] = []
  for (const number of new Set(numbers)) {
    if (!known.named.cases.has(number)) continue
    all.push(await toCase(read, person, await findCase(read, person, number), now))
  }
  return all
}
