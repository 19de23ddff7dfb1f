import { and, eq, exists, isNull, notInArray, or, sql, type SQL } from 'drizzle-orm'
import { alias } from '#schema/dialect.ts'
import { cases, occurrences, processes } from '#schema/tables/index.ts'
import type { CaseState, Language } from '#schema/words.ts'
import { visibleOccurrence } from '../cases/visible.ts'
import { begins } from '../database/begins.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'

export interface Filters {
  language?: Language
  /** A process and all that lies below it. */
  process?: string
  /** Where it occurred at least once. */
  entity?: string
  system?: string
  state?: CaseState
  /** Whose it is: the person wrote it, or owns it. */
  by?: string
}

const wanted = alias(processes, 'wanted')

/** Not withdrawn, superseded or archived: what people are shown unless they ask for more. */
export const inUse = () => and(isThere(), notInArray(cases.state, ['superseded', 'archived']))
/** Withdrawn logs are listed nowhere; their author finds them by their number. */
export const isThere = () => isNull(cases.withdrawnAt)

/** What the reader narrowed the playbook down to, as a condition on `cases`. */
export function filtered(read: Reader, person: Person, filters: Filters): SQL | undefined {
  const { language, process, entity, system, state, by } = filters
  const below = read
    .select({ one: sql`1` })
    .from(processes)
    .innerJoin(wanted, eq(wanted.code, process ?? ''))
    .where(and(eq(processes.code, cases.process), begins(processes.path, wanted.path)))
  const occurred = read
    .select({ one: sql`1` })
    .from(occurrences)
    .where(
      and(
        eq(occurrences.caseNumber, cases.number),
        eq(occurrences.entity, entity ?? ''),
        visibleOccurrence(read, person)
      )
    )
  return and(
    language && eq(cases.language, language),
    process ? exists(below) : undefined,
    entity ? exists(occurred) : undefined,
    system ? eq(cases.system, system) : undefined,
    state && eq(cases.state, state),
    by ? or(eq(cases.author, by), eq(cases.owner, by)) : undefined
  )
}
