import { and, eq, inArray } from 'drizzle-orm'
import type { Notice } from '#schema/api/notices.ts'
import { alias } from '#schema/dialect.ts'
import { bridgeItems, bridges, cases, people, processes } from '#schema/tables/index.ts'
import { caseName } from '../cases/numbers.ts'
import { visibleTo } from '../cases/visible.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import type { NoticeRow } from './shown.ts'
import type { Details } from './telling.ts'

type OnBridge = NonNullable<Notice['bridge']>

const givers = alias(people, 'givers')
const receivers = alias(people, 'receivers')

/** The bridge that a notice is about, by the notice; who may be shown it `findRows` has asked. */
export async function bridgesIn(
  read: Reader,
  person: Person,
  rows: NoticeRow[]
): Promise<Map<string, OnBridge>> {
  const ids = rows.flatMap(({ row }) => (row.details as Details).bridge ?? [])
  if (!ids.length) return new Map()
  const found = await read
    .select({
      id: bridges.id,
      giver: { id: givers.id, name: givers.name },
      receiver: { id: receivers.id, name: receivers.name }
    })
    .from(bridges)
    .innerJoin(givers, eq(givers.id, bridges.giver))
    .innerJoin(receivers, eq(receivers.id, bridges.receiver))
    .where(inArray(bridges.id, ids))
  const byId = new Map(found.map((it) => [it.id, it]))
  const names = await itemNames(read, person, rows)
  return new Map(
    rows.flatMap(({ row }): [string, OnBridge][] => {
      const { bridge = '', item, session = null } = row.details as Details
      const its = byId.get(bridge)
      if (!its) return []
      const about = item === undefined ? null : { id: item, name: names.get(item) ?? null }
      return [[row.id, { ...its, item: about, session }]]
    })
  )
}

/** Titles of cases stand in no sentence; one that the reader may not see has not even a number. */
async function itemNames(read: Reader, person: Person, rows: NoticeRow[]) {
  const ids = rows.flatMap(({ row }) => (row.details as Details).item ?? [])
  if (!ids.length) return new Map<string, never>()
  const found = await read
    .select({ item: bridgeItems, seen: cases.number, process: processes.names })
    .from(bridgeItems)
    .leftJoin(cases, and(eq(cases.number, bridgeItems.caseNumber), visibleTo(read, person)))
    .leftJoin(processes, eq(processes.code, bridgeItems.process))
    .where(inArray(bridgeItems.id, ids))
  return new Map(
    found.map(({ item, seen, process }) => {
      if (item.caseNumber !== null) return [item.id, seen === null ? null : caseName(seen)]
      return [item.id, item.title || (process?.[person.language] ?? null)]
    })
  )
}
