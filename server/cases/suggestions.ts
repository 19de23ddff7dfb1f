import { and, desc, eq, isNull, ne, or, sql } from 'drizzle-orm'
import type { CaseContent } from '#schema/api/content.ts'
import type { PICK_KINDS } from '#schema/api/playbook.ts'
import { cases, occurrences, suggestions } from '#schema/tables/index.ts'
import type { Reader, Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { visibleOccurrence, visibleTo } from './visible.ts'

type Kind = (typeof PICK_KINDS)[number]

/** Boxes filter what they were given: what is rarely used has to be among it. */
const MOST = 400

/** Remembers the words of a published revision for the boxes that suggest. */
export async function learn(tx: Writer, number: number, content: CaseContent) {
  const said: [Kind, string][] = [
    ['system', content.system],
    ['messageCode', content.messageCode],
    ...content.accounts.map((value): [Kind, string] => ['account', value]),
    ...content.tags.map((value): [Kind, string] => ['tag', value])
  ]
  await tx.delete(suggestions).where(eq(suggestions.caseNumber, number))
  const rows = said.flatMap(([kind, value]) =>
    value.trim() ? [{ caseNumber: number, kind, value: value.trim() }] : []
  )
  if (rows.length) await tx.insert(suggestions).values(rows).onConflictDoNothing()
}

/** From what the person may see: first what stands in their own cases, then the most common. */
export async function findSuggestions(read: Reader, person: Person, kind: Kind) {
  return kind === 'counterpart' ? counterparts(read, person) : words(read, person, kind)
}

async function words(read: Reader, person: Person, kind: Kind): Promise<string[]> {
  const isMine = or(eq(cases.author, person.id), eq(cases.owner, person.id))
  const rows = await read
    .select({ value: suggestions.value })
    .from(suggestions)
    .innerJoin(cases, eq(cases.number, suggestions.caseNumber))
    .where(and(eq(suggestions.kind, kind), isNull(cases.withdrawnAt), visibleTo(read, person)))
    .groupBy(suggestions.value)
    .orderBy(
      desc(sql`max(case when ${isMine} then 1 else 0 end)`),
      desc(sql`count(*)`),
      suggestions.value
    )
    .limit(MOST)
  return rows.map(({ value }) => value)
}

async function counterparts(read: Reader, person: Person): Promise<string[]> {
  const isMine = eq(occurrences.reporter, person.id)
  const rows = await read
    .select({ value: occurrences.counterpart })
    .from(occurrences)
    .innerJoin(cases, eq(cases.number, occurrences.caseNumber))
    .where(
      and(
        ne(occurrences.counterpart, ''),
        isNull(cases.withdrawnAt),
        visibleTo(read, person),
        visibleOccurrence(read, person)
      )
    )
    .groupBy(occurrences.counterpart)
    .orderBy(
      desc(sql`max(case when ${isMine} then 1 else 0 end)`),
      desc(sql`count(*)`),
      occurrences.counterpart
    )
    .limit(MOST)
  return rows.map(({ value }) => value)
}
