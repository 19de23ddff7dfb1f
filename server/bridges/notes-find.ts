import { and, asc, eq, isNull, or } from 'drizzle-orm'
import { bridgeNotes, people } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { notFound } from '../http/problem.ts'
import { findBridge, type FoundBridge } from './find.ts'
import { namedItems } from './sessions-items.ts'

export interface FoundBridgeNote {
  row: typeof bridgeNotes.$inferSelect
  by: { id: string; name: string }
  bridge: FoundBridge
}

/** Shared, or the reader's own: a private note is nowhere for anybody else. */
const visibleNotes = (person: Person) =>
  or(eq(bridgeNotes.private, false), eq(bridgeNotes.by, person.id))

interface Which {
  item?: string
  session?: string
}

/** In the order in which they were written. What is about a hidden case is hidden with it. */
export async function findNotes(
  read: Reader,
  person: Person,
  bridge: FoundBridge,
  { item, session }: Which
): Promise<FoundBridgeNote[]> {
  const rows = await read
    .select({ row: bridgeNotes, by: { id: people.id, name: people.name } })
    .from(bridgeNotes)
    .innerJoin(people, eq(people.id, bridgeNotes.by))
    .where(
      and(
        eq(bridgeNotes.bridge, bridge.row.id),
        isNull(bridgeNotes.removedAt),
        item === undefined ? undefined : eq(bridgeNotes.item, item),
        session === undefined ? undefined : eq(bridgeNotes.session, session),
        visibleNotes(person)
      )
    )
    .orderBy(asc(bridgeNotes.at), asc(bridgeNotes.id))
  const named = await namedItems(read, person, bridge.row.id)
  const shows = (it: string | null) => it === null || named.get(it)?.title != null
  return rows.filter(({ row }) => shows(row.item)).map((it) => ({ ...it, bridge }))
}

/** Also one that was removed, for its writer alone; 404 for one that is not for this person. */
export async function findNote(read: Reader, person: Person, id: string): Promise<FoundBridgeNote> {
  const [found] = await read
    .select({ row: bridgeNotes, by: { id: people.id, name: people.name } })
    .from(bridgeNotes)
    .innerJoin(people, eq(people.id, bridgeNotes.by))
    .where(and(eq(bridgeNotes.id, id), visibleNotes(person)))
  if (!found || (found.row.removedAt !== null && found.row.by !== person.id)) throw notFound()
  const bridge = await findBridge(read, person, found.row.bridge)
  const { item } = found.row
  const named = await namedItems(read, person, bridge.row.id)
  if (item !== null && named.get(item)?.title == null) throw notFound()
  return { ...found, bridge }
}
