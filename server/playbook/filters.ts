import { and, eq, exists, inArray, isNull, notInArray, or, sql, type SQL } from 'drizzle-orm'
import { alias } from '#schema/dialect.ts'
import { cases, occurrences, processes } from '#schema/tables/index.ts'
import type { CaseState, Language } from '#schema/words.ts'
import { visibleOccurrence } from '../cases/visible.ts'
import { begins } from '../database/begins.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'

/** Of several values of a filter any will do; of several filters all have to hold. */
type Any<T> = T | readonly T[]

export interface Filters {
  language?: Any<Language>
  /** A process and all that lies below it. */
  process?: Any<string>
  /** Where it occurred at least once … */
  entity?: Any<string>
  /** … and in which fiscal period. */
  period?: Any<string>
  system?: Any<string>
  state?: Any<CaseState>
  /** Whose it is: the person wrote it, or owns it. */
  by?: Any<string>
}

const wanted = alias(processes, 'wanted')

/** Not withdrawn, superseded or archived: what people are shown unless they ask for more. */
export const inUse = () => and(isThere(), notInArray(cases.state, RETIRED))
export const RETIRED: CaseState[] = ['superseded', 'archived']
/** Withdrawn logs are listed nowhere; their author finds them by their number. */
export const isThere = () => isNull(cases.withdrawnAt)

/** What the reader narrowed the playbook down to, as a condition on `cases`. */
export function filtered(read: Reader, person: Person, filters: Filters): SQL | undefined {
  const [language, process, state] = [
    all(filters.language),
    all(filters.process),
    all(filters.state)
  ]
  const [system, by] = [all(filters.system), all(filters.by)]
  const below = read
    .select({ one: sql`1` })
    .from(processes)
    .innerJoin(wanted, inArray(wanted.code, process))
    .where(and(eq(processes.code, cases.process), begins(processes.path, wanted.path)))
  return and(
    language.length ? inArray(cases.language, language) : undefined,
    process.length ? exists(below) : undefined,
    occurred(read, person, all(filters.entity), all(filters.period)),
    system.length ? inArray(cases.system, system) : undefined,
    state.length ? inArray(cases.state, state) : undefined,
    by.length ? or(inArray(cases.author, by), inArray(cases.owner, by)) : undefined
  )
}

function occurred(read: Reader, person: Person, entity: string[], period: string[]) {
  if (!entity.length && !period.length) return undefined
  return exists(
    read
      .select({ one: sql`1` })
      .from(occurrences)
      .where(
        and(
          eq(occurrences.caseNumber, cases.number),
          entity.length ? inArray(occurrences.entity, entity) : undefined,
          period.length ? inArray(occurrences.period, period) : undefined,
          visibleOccurrence(read, person)
        )
      )
  )
}

const all = <T extends string>(value: Any<T> | undefined): T[] =>
  value === undefined || value === '' ? [] : typeof value === 'string' ? [value] : [...value]
