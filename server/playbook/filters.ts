import { and, eq, exists, or, sql, type SQL } from 'drizzle-orm'
import { alias } from '#schema/dialect.ts'
import { cases, occurrences, processes } from '#schema/tables/index.ts'
import type { CaseState, Language } from '#schema/words.ts'
import { countedOccurrence } from '../cases/visible.ts'
import { begins } from '../database/begins.ts'
import type { Reader } from '../database/database.ts'

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

/** What the reader narrowed the playbook down to, as a condition on `cases`. */
export function filtered(read: Reader, filters: Filters): SQL | undefined {
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
        countedOccurrence()
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
