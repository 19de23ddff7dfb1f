import { and, eq, isNull } from 'drizzle-orm'
import { bridgeNotes, bridgeSessions } from '#schema/tables/index.ts'
import { note } from '../activity/note.ts'
import type { Reader, Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { forbidden, invalid, notFound, say } from '../http/problem.ts'
import type { FoundBridge } from './find.ts'
import { allow } from './may.ts'
import type { FoundBridgeNote } from './notes-find.ts'
import { namedItems } from './sessions-items.ts'

interface NewNote {
  text: string
  private: boolean
  item?: string | null
  session?: string | null
}

/** Writes a note on a bridge, or on an item or a session of it; gives its id. */
export async function writeNote(
  tx: Writer,
  person: Person,
  bridge: FoundBridge,
  { item = null, session = null, ...sent }: NewNote,
  now: string
): Promise<string> {
  allow(person, 'bridge.note', bridge)
  await checkPlace(tx, person, bridge, { item, session })
  const [row] = await tx
    .insert(bridgeNotes)
    .values({
      ...{ bridge: bridge.row.id, item, session, by: person.id, at: now },
      ...{ private: sent.private, text: sent.text.trim() }
    })
    .returning()
  if (!row) throw new Error('the note was not made')
  if (!row.private) await noteShared(tx, person, row, 'noted', now)
  return row.id
}

/** Says it in other words, shares it, or takes it back to oneself. */
export async function changeNote(
  tx: Writer,
  person: Person,
  found: FoundBridgeNote,
  sent: { text?: string; private?: boolean },
  now: string
) {
  allowOwn(person, found)
  const { row } = found
  if (row.removedAt !== null) throw notFound()
  const text = sent.text?.trim() ?? row.text
  const next = sent.private ?? row.private
  if (text === row.text && next === row.private) return
  await tx
    .update(bridgeNotes)
    .set({ text, private: next, ...(text !== row.text && { editedAt: now }) })
    .where(eq(bridgeNotes.id, row.id))
  if (row.private && next) return
  if (row.private) return noteShared(tx, person, row, 'noted', now)
  // For the others it is gone, as if it had been removed.
  await noteShared(tx, person, row, next ? 'noteRemoved' : 'noteChanged', now)
}

export async function removeNote(tx: Writer, person: Person, found: FoundBridgeNote, now: string) {
  await setRemoved(tx, person, found, now, 'noteRemoved', now)
}

export async function restoreNote(tx: Writer, person: Person, found: FoundBridgeNote, now: string) {
  await setRemoved(tx, person, found, null, 'noteChanged', now)
}

async function setRemoved(
  tx: Writer,
  person: Person,
  found: FoundBridgeNote,
  removedAt: string | null,
  verb: string,
  now: string
) {
  allowOwn(person, found)
  const { row } = found
  if ((row.removedAt === null) === (removedAt === null)) return
  await tx.update(bridgeNotes).set({ removedAt }).where(eq(bridgeNotes.id, row.id))
  if (!row.private) await noteShared(tx, person, row, verb, now)
}

function allowOwn(person: Person, { row, bridge }: FoundBridgeNote) {
  allow(person, 'bridge.note', bridge)
  if (row.by !== person.id) throw forbidden('bridgeNote.notYours')
}

async function checkPlace(
  read: Reader,
  person: Person,
  { row }: FoundBridge,
  { item, session }: { item: string | null; session: string | null }
) {
  const named = item === null ? undefined : await namedItems(read, person, row.id)
  if (item !== null && named?.get(item)?.title == null) {
    throw invalid({ item: say('session.notItsItem') })
  }
  if (session === null) return
  const its = and(
    ...[eq(bridgeSessions.id, session), eq(bridgeSessions.bridge, row.id)],
    isNull(bridgeSessions.removedAt)
  )
  if (!(await read.$count(bridgeSessions, its))) {
    throw invalid({ session: say('session.removed') })
  }
}

/** Only of what is shared: that somebody keeps a private note is nobody else's to know. */
function noteShared(
  tx: Writer,
  { id: by }: Person,
  { bridge, item }: Pick<typeof bridgeNotes.$inferSelect, 'bridge' | 'item'>,
  verb: string,
  at: string
) {
  const details = verb === 'noted' && item !== null ? { item } : {}
  return note(tx, { by, verb, kind: 'bridge', subject: bridge, details, at })
}
