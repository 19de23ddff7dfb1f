import { eq } from 'drizzle-orm'
import { differences } from '#schema/tables/index.ts'
import { TEXT_MAX, type DifferenceField, type Domain } from '#schema/words.ts'
import type { FoundEvidence } from '../bridges/evidence.ts'
import { addItem } from '../bridges/items.ts'
import { allow } from '../bridges/may.ts'
import { noteOn } from '../bridges/save.ts'
import { changeCase } from '../cases/change.ts'
import { findRevision } from '../cases/find.ts'
import { caseName } from '../cases/numbers.ts'
import type { Reader, Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { conflict, invalid, notFound, say } from '../http/problem.ts'
import { findReplay, findReplayed, isOpen } from './find-replay.ts'

type Row = typeof differences.$inferSelect

/** A difference on its replay, for one of those who see the bridge. */
export interface FoundDifference {
  row: Row
  on: FoundEvidence
}

export async function findDifference(
  read: Reader,
  person: Person,
  id: string,
  now: string
): Promise<FoundDifference> {
  const [row] = await read.select().from(differences).where(eq(differences.id, id))
  if (!row) throw notFound()
  return { row, on: await findReplay(read, person, row.evidence, now) }
}

/** What one of the answers had and the other had not. */
export async function writeDifference(
  tx: Writer,
  person: Person,
  on: FoundEvidence,
  text: string,
  now: string
) {
  takePart(person, on)
  await tx
    .insert(differences)
    .values({ evidence: on.row.id, text: text.trim(), by: person.id, at: now })
  await noteDiffered(tx, person, on, now)
}

export async function removeDifference(
  tx: Writer,
  person: Person,
  { row, on }: FoundDifference,
  removedAt: string | null,
  now: string
) {
  takePart(person, on)
  await tx.update(differences).set({ removedAt }).where(eq(differences.id, row.id))
  await noteDiffered(tx, person, on, now)
}

/** It has not crossed, so it has to: it goes on the map. */
export async function becomeItem(
  tx: Writer,
  person: Person,
  { row, on }: FoundDifference,
  { title, domain = 'judgement' }: { title: string; domain?: Domain },
  now: string
) {
  takePart(person, on)
  refuseGone(row)
  if (row.becameItem !== null) throw conflict('replay.becameAlready')
  const wish = { kind: 'decision', title, note: row.text, domain } as const
  const item = await addItem(tx, person, on.found.bridge, wish, now)
  await tx.update(differences).set({ becameItem: item }).where(eq(differences.id, row.id))
}

/** The case says it from now on, to everybody who reads it. */
export async function becomeWords(
  tx: Writer,
  person: Person,
  { row, on }: FoundDifference,
  { field, text, reason = '' }: { field: DifferenceField; text: string; reason?: string },
  now: string
) {
  takePart(person, on)
  refuseGone(row)
  if (row.becameCase !== null) throw conflict('replay.becameAlready')
  const found = await findReplayed(tx, person, on)
  if (!found) throw notFound()
  const { head, number } = found.row
  const { content } = await findRevision(tx, number, head)
  const words = [content[field], text.trim()].filter(Boolean).join('\n\n')
  if (words.length > TEXT_MAX) {
    throw invalid({ text: say('replay.caseIsFull', { case: caseName(number) }) })
  }
  await changeCase(tx, person, found, head, { [field]: words, reason }, now)
  await tx.update(differences).set({ becameCase: number }).where(eq(differences.id, row.id))
  await noteDiffered(tx, person, on, now)
}

/** Differences are between two answers, and written by the two. */
function takePart(person: Person, on: FoundEvidence) {
  allow(person, 'bridge.offer', on.found.bridge)
  if (!isOpen(on)) throw conflict('evidence.wordsMissing')
}

function refuseGone({ removedAt }: Row) {
  if (removedAt !== null) throw notFound()
}

const noteDiffered = (tx: Writer, person: Person, { row, found }: FoundEvidence, now: string) =>
  noteOn(tx, person, found.bridge, { verb: 'differed', item: row.item, evidence: row.id }, now)
