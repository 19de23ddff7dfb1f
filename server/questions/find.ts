import { and, desc, eq, inArray, isNotNull, isNull, type SQL } from 'drizzle-orm'
import { bridgeQuestions, cases, people } from '#schema/tables/index.ts'
import { alias } from '#schema/dialect.ts'
import type { PersonRef } from '#schema/api/common.ts'
import { findBridge, type FoundBridge } from '../bridges/find.ts'
import { sideOf } from '../bridges/may.ts'
import { namedItems, type NamedItem } from '../bridges/sessions-items.ts'
import { follow } from '../cases/follow.ts'
import { caseName } from '../cases/numbers.ts'
import { visibleTo } from '../cases/visible.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { notFound } from '../http/problem.ts'

export type QuestionRow = typeof bridgeQuestions.$inferSelect

export interface Naming {
  id: string
  title: string
  language: string | null
}

export interface FoundQuestion {
  row: QuestionRow
  by: PersonRef
  settledBy: PersonRef | null
  item: Naming | null
  becameItem: Naming | null
  becameCase: Naming | null
  bridge: FoundBridge
}

const settlers = alias(people, 'settlers')

/**
 * The questions of a bridge, the latest first. One that is about a case which is not for the reader,
 * or that became one, is not there for them: its words would tell of it.
 */
export async function findQuestions(
  read: Reader,
  person: Person,
  bridge: FoundBridge,
  which: SQL | undefined = isNull(bridgeQuestions.removedAt)
): Promise<FoundQuestion[]> {
  const rows = await read
    .select({
      row: bridgeQuestions,
      by: { id: people.id, name: people.name },
      settledBy: { id: settlers.id, name: settlers.name }
    })
    .from(bridgeQuestions)
    .innerJoin(people, eq(people.id, bridgeQuestions.by))
    .leftJoin(settlers, eq(settlers.id, bridgeQuestions.settledBy))
    .where(and(eq(bridgeQuestions.bridge, bridge.row.id), which))
    .orderBy(desc(bridgeQuestions.askedOn), desc(bridgeQuestions.at), desc(bridgeQuestions.id))
  if (!rows.length) return []
  const named = await namedItems(read, person, bridge.row.id)
  const answering = await findCases(read, person, rows)
  const mistaken = await findMistaken(read, person, bridge, rows)
  return rows.flatMap(({ row: written, by, settledBy }) => {
    const row = mistaken.has(written.becameCase) ? { ...written, becameCase: null } : written
    const item = namingOf(named, row.item)
    const becameItem = namingOf(named, row.becameItem)
    const becameCase = row.becameCase === null ? null : answering.get(row.becameCase)
    if (item === undefined || becameItem === undefined || becameCase === undefined) return []
    return [{ ...{ row, by, item, becameItem, becameCase, bridge }, settledBy: refOf(settledBy) }]
  })
}

/** Also one that was removed, for its writer alone. */
export async function findQuestion(
  read: Reader,
  person: Person,
  id: string
): Promise<FoundQuestion> {
  const [row] = await read.select().from(bridgeQuestions).where(eq(bridgeQuestions.id, id))
  if (!row || (row.removedAt !== null && row.by !== person.id)) throw notFound()
  const bridge = await findBridge(read, person, row.bridge)
  const [found] = await findQuestions(read, person, bridge, eq(bridgeQuestions.id, id))
  if (!found) throw notFound()
  return found
}

/** undefined: what it names is not for the reader. */
function namingOf(named: Map<string, NamedItem>, id: string | null): Naming | null | undefined {
  if (id === null) return null
  const { title = null, language = null } = named.get(id) ?? {}
  return title === null ? undefined : { id, title, language }
}

/** By the number that was written down, the case that is used in its place now. */
async function findCases(read: Reader, person: Person, rows: { row: QuestionRow }[]) {
  const written = rows.flatMap(({ row }) =>
    row.becameCase === null ? [] : [{ written: row.becameCase, caseNumber: row.becameCase }]
  )
  if (!written.length) return new Map<number, Naming>()
  const followed = await follow<{ written: number; caseNumber: number | null }>(read, written)
  const numbers = followed.flatMap(({ caseNumber }) => caseNumber ?? [])
  const seen = await read
    .select({ number: cases.number, title: cases.title, language: cases.language })
    .from(cases)
    .where(and(inArray(cases.number, [...new Set(numbers)]), visibleTo(read, person)))
  return new Map(
    followed.flatMap(({ written, caseNumber }) => {
      const its = seen.find(({ number }) => number === caseNumber)
      if (!its) return []
      return [[written, { id: caseName(its.number), title: its.title, language: its.language }]]
    })
  )
}

/**
 * Cases that were logged by mistake: nothing has come of their questions. Whoever may not have seen
 * such a case does not see its question either.
 */
async function findMistaken(
  read: Reader,
  person: Person,
  bridge: FoundBridge,
  rows: { row: QuestionRow }[]
) {
  const written = rows.flatMap(({ row }) => row.becameCase ?? [])
  if (!written.length) return new Set<number | null>()
  const withdrawn = await read
    .select({ number: cases.number })
    .from(cases)
    .where(
      and(
        inArray(cases.number, written),
        isNotNull(cases.withdrawnAt),
        // Both of the two could see what answers it.
        sideOf(person, bridge) === null ? eq(cases.visibility, 'everyone') : undefined
      )
    )
  return new Set<number | null>(withdrawn.map(({ number }) => number))
}

const refOf = (it: { id: string | null; name: string | null } | null): PersonRef | null =>
  it?.id && it.name !== null ? { id: it.id, name: it.name } : null
