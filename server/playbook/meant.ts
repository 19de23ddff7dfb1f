import { and, eq, exists, inArray, or, sql, type SQL } from 'drizzle-orm'
import { cases, occurrences } from '#schema/tables/index.ts'
import { CASE_STATES } from '#schema/words.ts'
import { visibleOccurrence } from '../cases/visible.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { filtered, type Filters } from './filters.ts'
import type { Meant } from './operators.ts'

/** What the operators of a query narrow the playbook down to, as a condition on `cases`. */
export function narrowed(read: Reader, person: Person, meant: Meant): SQL | undefined {
  const any = (all: Filters[]) => or(...all.map((it) => filtered(read, person, it)))
  const states = CASE_STATES.filter((it) => meant.state.includes(it))
  return and(
    any(meant.process.map((process) => ({ process }))),
    any(meant.system.map((system) => ({ system }))),
    any(meant.entity.map((entity) => ({ entity }))),
    any(meant.by.map((by) => ({ by }))),
    any(states.map((state) => ({ state }))),
    meant.period.length ? occurredIn(read, person, meant.period) : undefined
  )
}

function occurredIn(read: Reader, person: Person, periods: string[]): SQL {
  return exists(
    read
      .select({ one: sql`1` })
      .from(occurrences)
      .where(
        and(
          eq(occurrences.caseNumber, cases.number),
          inArray(occurrences.period, periods),
          visibleOccurrence(read, person)
        )
      )
  )
}
