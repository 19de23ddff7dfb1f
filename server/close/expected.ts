import { and, eq, inArray, isNotNull, isNull, min, notInArray } from 'drizzle-orm'
import type { Expected } from '#schema/api/closes.ts'
import type { PersonRef } from '#schema/api/common.ts'
import { cases, occurrences, people } from '#schema/tables/index.ts'
import { caseName } from '../cases/numbers.ts'
import { visibleOccurrence, visibleTo } from '../cases/visible.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { endsWith, moved } from '../organisation/periods.ts'
import { countsIn, type Which } from './board-occurrences.ts'
import { countComings, type Coming, type Window } from './expected-count.ts'

const MONTHS = 12
const YEARS = 3

/** What comes nearly every time at a close like this one, by what came at those before. */
export async function findExpected(
  read: Reader,
  person: Person,
  period: string,
  which: Which
): Promise<Expected[]> {
  const windows = windowsOf(period)
  const periods = [...new Set(windows.flatMap((it) => it.periods))]
  const counted = countComings(await findComings(read, person, periods, which), windows)
  if (!counted.length) return []
  const numbers = [...new Set(counted.map(({ caseNumber }) => caseNumber))]
  const titles = await findTitles(read, person, numbers)
  const solvers = await findSolvers(read, person, numbers)
  return counted.flatMap(({ caseNumber, ...rest }) => {
    const it = titles.get(caseNumber)
    const [alone = null, another] = solvers.get(caseNumber) ?? []
    return it ? [{ case: caseName(caseNumber), ...it, ...rest, alone: another ? null : alone }] : []
  })
}

/** Every close is the end of a month; some are the end of a quarter or of the year as well. */
export function windowsOf(period: string): Window[] {
  const back = (count: number, step: number) =>
    Array.from({ length: count }, (_, at) => moved(period, -(at + 1) * step))
  const months: Window = { kind: 'month', periods: back(MONTHS, 1) }
  const quarters: Window = { kind: 'quarter', periods: back(MONTHS / 3, 3) }
  const years: Window = { kind: 'year', periods: back(YEARS, 12) }
  const kind = endsWith(period)
  return [months, ...(kind === 'month' ? [] : [quarters]), ...(kind === 'year' ? [years] : [])]
}

async function findComings(read: Reader, person: Person, periods: string[], which: Which) {
  const rows = await read
    .select({
      caseNumber: occurrences.caseNumber,
      entity: occurrences.entity,
      period: occurrences.period,
      workingDay: min(occurrences.workingDay)
    })
    .from(occurrences)
    .innerJoin(cases, eq(cases.number, occurrences.caseNumber))
    .where(
      and(
        inArray(occurrences.period, periods),
        isNotNull(occurrences.workingDay),
        isNotNull(occurrences.entity),
        countsIn(which),
        notInArray(cases.state, ['superseded', 'archived']),
        visibleOccurrence(read, person),
        visibleTo(read, person)
      )
    )
    .groupBy(occurrences.caseNumber, occurrences.entity, occurrences.period)
  return rows.filter(
    (it): it is Coming => it.entity !== null && it.period !== null && it.workingDay !== null
  )
}

async function findTitles(read: Reader, person: Person, numbers: number[]) {
  const rows = await read
    .select({ number: cases.number, title: cases.title, language: cases.language })
    .from(cases)
    .where(and(inArray(cases.number, numbers), visibleTo(read, person)))
  return new Map(rows.map(({ number, ...rest }) => [number, rest]))
}

/** Who ever solved them without help; a solution with help proves two people less than one. */
async function findSolvers(read: Reader, person: Person, numbers: number[]) {
  const rows = await read
    .selectDistinct({ number: occurrences.caseNumber, id: people.id, name: people.name })
    .from(occurrences)
    .innerJoin(people, eq(people.id, occurrences.closedBy))
    .where(
      and(
        inArray(occurrences.caseNumber, numbers),
        inArray(occurrences.outcome, ['worked', 'adapted']),
        isNull(occurrences.helpedBy),
        visibleOccurrence(read, person)
      )
    )
  const solvers = new Map<number, PersonRef[]>()
  for (const { number, ...solver } of rows) {
    solvers.set(number, [...(solvers.get(number) ?? []), solver])
  }
  return solvers
}
