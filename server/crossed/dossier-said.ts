import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Dossier } from '#schema/api/signing.ts'
import { nextActions } from '#schema/tables/index.ts'
import type { FoundBridge } from '../bridges/find.ts'
import type { Known } from '../bridges/know.ts'
import { findNotes } from '../bridges/notes-find.ts'
import { findSessions } from '../bridges/sessions-find.ts'
import { isHeld } from '../bridges/sessions-state.ts'
import type { NamedItem } from '../bridges/sessions-items.ts'
import { toSessions } from '../bridges/sessions-to.ts'
import { nameOf } from '../bridges/to-bridge.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'

type Names = Map<string, NamedItem>

/** About something that the reader may read, or about nothing of the map. */
const isFor = (names: Names, item: string | null) => item === null || names.get(item)?.title != null

/** Sessions that took place, the first one first. */
export async function findTookPlace(read: Reader, person: Person, found: FoundBridge, now: string) {
  const all = await findSessions(read, found)
  const held = all.filter(({ row }) => isHeld(row))
  return toSessions(read, person, held.toReversed(), now)
}

/** What is still to be done; what is about a hidden case is hidden with it. */
export async function findActions(
  read: Reader,
  { found, everybody }: Known,
  names: Names
): Promise<Dossier['actions']> {
  const rows = await read
    .select()
    .from(nextActions)
    .where(
      and(
        eq(nextActions.bridge, found.row.id),
        isNull(nextActions.doneAt),
        isNull(nextActions.removedAt)
      )
    )
    .orderBy(asc(nextActions.dueOn), asc(nextActions.id))
  return rows
    .filter(({ item }) => isFor(names, item))
    .map(({ item, text, who, dueOn }) => ({ item, text, who: nameOf(everybody, who), dueOn }))
}

/** Shared notes alone: a private one is no part of any document. */
export async function findSaid(
  read: Reader,
  person: Person,
  found: FoundBridge
): Promise<Dossier['notes']> {
  const notes = await findNotes(read, person, found, {})
  return notes
    .filter(({ row }) => !row.private)
    .map(({ row, by }) => ({ item: row.item, by, at: row.at, text: row.text }))
}
