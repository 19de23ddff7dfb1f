import { eq } from 'drizzle-orm'
import { bridgeItems } from '#schema/tables/index.ts'
import { findItem } from '../bridges/find.ts'
import { addItem } from '../bridges/items.ts'
import { saveItem } from '../bridges/save.ts'
import { findAudience } from '../cases/audience.ts'
import { findCase } from '../cases/find.ts'
import { logCase } from '../cases/log.ts'
import { caseName } from '../cases/numbers.ts'
import type { Reader, Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import type { FoundQuestion } from './find.ts'
import type { Words } from './into-case.ts'

interface Became {
  caseNumber: number | null
  item: string | null
}

/**
 * A new case in the ordinary way, as whoever presses. What was said about a case that not everybody
 * sees is seen by nobody else. An item that had no case has this one from then on.
 */
export async function makeCase(
  tx: Writer,
  person: Person,
  { row, bridge }: FoundQuestion,
  { name: title, text: symptom }: Words,
  now: string
): Promise<Became> {
  const like = row.caseNumber === null ? {} : await likeCase(tx, person, row.caseNumber)
  const caseNumber = await logCase(tx, person, { title, symptom, ...like }, now)
  if (row.caseNumber !== null || row.item === null) return { caseNumber, item: null }
  const found = await findItem(tx, person, row.item)
  const { kind, droppedAt } = found.row
  // A process has many cases; a rule or a move has this one.
  if (kind !== 'process' && found.row.caseNumber === null && droppedAt === null) {
    await saveItem(
      tx,
      person,
      { ...found, bridge },
      { verb: 'itemChanged' },
      { caseNumber, title: found.row.title || title },
      now
    )
  }
  return { caseNumber, item: row.item }
}

async function likeCase(read: Reader, person: Person, number: number) {
  const { row } = await findCase(read, person, number)
  const { units, people } = await findAudience(read, number)
  return {
    ...{ process: row.process, language: row.language, visibility: row.visibility },
    ...{ units, people: people.map(({ id }) => id) }
  }
}

/** On the map; what was said about a case that not everybody sees is hidden with that case. */
export async function makeItem(
  tx: Writer,
  person: Person,
  { row, bridge }: FoundQuestion,
  { name: title, text: note }: Words,
  now: string
): Promise<Became> {
  const of = row.caseNumber === null ? null : await findCase(tx, person, row.caseNumber)
  const hidden = of !== null && of.row.visibility !== 'everyone'
  const about = hidden ? { case: caseName(of.row.number) } : {}
  const sent = { kind: 'decision' as const, title, note, ...about }
  const item = await addItem(tx, person, bridge, sent, now)
  return { caseNumber: null, item }
}

/** Undoes what making a case of an answer did to its item. */
export async function forgetCase(
  tx: Writer,
  person: Person,
  item: string,
  caseNumber: number,
  now: string
) {
  const [row] = await tx.select().from(bridgeItems).where(eq(bridgeItems.id, item))
  if (row?.caseNumber !== caseNumber) return
  const found = await findItem(tx, person, item)
  await saveItem(tx, person, found, { verb: 'itemChanged' }, { caseNumber: null }, now)
}
