import { and, asc, eq, isNull } from 'drizzle-orm'
import { letterWords, people } from '#schema/tables/index.ts'
import { note } from '../activity/note.ts'
import { findBridge, type FoundBridge } from '../bridges/find.ts'
import type { Reader, Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { forbidden, notFound } from '../http/problem.ts'
import { allowGiving, allowLetter } from './letter-may.ts'
import { findGiven, GIVEN } from './letter-given.ts'

export interface FoundWords {
  row: typeof letterWords.$inferSelect
  bridge: FoundBridge
}

/** What colleagues wrote, in the order in which they did. */
export const findWords = (read: Reader, bridge: string) =>
  read
    .select({ row: letterWords, by: { id: people.id, name: people.name } })
    .from(letterWords)
    .innerJoin(people, eq(people.id, letterWords.by))
    .where(and(eq(letterWords.bridge, bridge), isNull(letterWords.removedAt)))
    .orderBy(asc(letterWords.at), asc(letterWords.id))

/** Also what was taken out, for its writer alone; the giver sees nothing before it is given. */
export async function findOneOfWords(
  read: Reader,
  person: Person,
  id: string
): Promise<FoundWords> {
  const [row] = await read.select().from(letterWords).where(eq(letterWords.id, id))
  if (!row || (row.removedAt !== null && row.by !== person.id)) throw notFound()
  const bridge = await findBridge(read, person, row.bridge)
  if (bridge.row.giver === person.id && !(await findGiven(read, row.bridge))) throw notFound()
  return { row, bridge }
}

export async function writeWords(
  tx: Writer,
  person: Person,
  found: FoundBridge,
  text: string,
  now: string
) {
  allowLetter(person, found)
  const bridge = found.row.id
  await tx.insert(letterWords).values({ bridge, by: person.id, text: text.trim(), at: now })
  await noteOn(tx, person, bridge, 'letterWritten', now)
}

export async function reword(
  tx: Writer,
  person: Person,
  found: FoundWords,
  text: string,
  now: string
) {
  allowOwn(person, found)
  if (found.row.removedAt !== null) throw notFound()
  if (text.trim() === found.row.text) return
  await tx.update(letterWords).set({ text: text.trim() }).where(eq(letterWords.id, found.row.id))
  await noteOn(tx, person, found.row.bridge, 'letterChanged', now)
}

export async function setRemoved(
  tx: Writer,
  person: Person,
  found: FoundWords,
  removed: boolean,
  now: string
) {
  allowOwn(person, found)
  if ((found.row.removedAt !== null) === removed) return
  const removedAt = removed ? now : null
  await tx.update(letterWords).set({ removedAt }).where(eq(letterWords.id, found.row.id))
  await noteOn(tx, person, found.row.bridge, 'letterChanged', now)
}

/** From now on the giver reads it: nothing that was given can be taken back. */
export async function giveLetter(tx: Writer, person: Person, found: FoundBridge, now: string) {
  allowGiving(person, found, (await findGiven(tx, found.row.id)) !== null)
  await noteOn(tx, person, found.row.id, GIVEN, now)
}

function allowOwn(person: Person, { row, bridge }: FoundWords) {
  allowLetter(person, bridge)
  if (row.by !== person.id) throw forbidden('letter.notYours')
}

const noteOn = (tx: Writer, { id: by }: Person, bridge: string, verb: string, at: string) =>
  note(tx, { by, verb, kind: 'bridge', subject: bridge, at })
