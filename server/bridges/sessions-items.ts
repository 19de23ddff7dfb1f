import { and, eq, type SQL } from 'drizzle-orm'
import { bridgeItems, cases, processes } from '#schema/tables/index.ts'
import type { Language } from '#schema/words.ts'
import { visibleTo } from '../cases/visible.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'

/** An item as notes and sessions name it. */
export interface NamedItem {
  position: number
  dropped: boolean
  /** null: its case is not for the reader, and nothing that was written about it either. */
  title: string | null
  language: Language | null
}

/** The items of a bridge by their ids, what is off the map included. */
export async function namedItems(
  read: Reader,
  person: Person,
  bridge: string,
  which?: SQL
): Promise<Map<string, NamedItem>> {
  const rows = await read
    .select({
      item: bridgeItems,
      seen: cases.number,
      caseTitle: cases.title,
      language: cases.language,
      process: processes.names
    })
    .from(bridgeItems)
    .leftJoin(cases, and(eq(cases.number, bridgeItems.caseNumber), visibleTo(read, person)))
    .leftJoin(processes, eq(processes.code, bridgeItems.process))
    .where(and(eq(bridgeItems.bridge, bridge), which))
  return new Map(
    rows.map(({ item, seen, caseTitle, language, process }) => {
      const hidden = item.caseNumber !== null && seen === null
      const own = item.title !== ''
      const title = own ? item.title : (caseTitle ?? process?.[person.language] ?? '')
      return [
        item.id,
        {
          position: item.position,
          dropped: item.droppedAt !== null,
          title: hidden ? null : title,
          language: hidden || own ? null : language
        }
      ]
    })
  )
}
