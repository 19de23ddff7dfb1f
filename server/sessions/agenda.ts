import { eq } from 'drizzle-orm'
import type { NewLine } from '#schema/api/planned-sessions.ts'
import { agendaLines } from '#schema/tables/index.ts'
import { AGENDA_MAX } from '#schema/words.ts'
import { allow } from '../bridges/may.ts'
import { findAgendas, type LineRow } from '../bridges/sessions-agenda.ts'
import { findSession, type FoundSession } from '../bridges/sessions-find.ts'
import { namedItems } from '../bridges/sessions-items.ts'
import { noteIt } from '../bridges/sessions-shown.ts'
import type { Reader, Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { conflict, invalid, notFound, say } from '../http/problem.ts'
import { refuseNotToCome } from './plan.ts'

export interface FoundLine {
  row: LineRow
  session: FoundSession
}

/**
 * Odd positions are of lines that somebody put where they stand: drawing anew leaves those. Even
 * ones are of lines that were drawn, and go.
 */
export const isPlaced = ({ position, reason }: Pick<LineRow, 'position' | 'reason'>) =>
  position % 2 === 1 || reason === 'own'
const positionAt = (rank: number, placed: boolean) => rank * 2 + (placed ? 1 : 0)

export const linesOf = async (read: Reader, session: string) =>
  (await findAgendas(read, [session])).get(session) ?? []

export async function findLine(read: Reader, person: Person, id: string): Promise<FoundLine> {
  const [row] = await read.select().from(agendaLines).where(eq(agendaLines.id, id))
  if (!row) throw notFound()
  return { row, session: await findSession(read, person, row.session) }
}

/** Lines in own words, as a session is planned. */
export async function addOwn(tx: Writer, session: string, texts: string[]) {
  for (const [rank, text] of texts.entries()) {
    const position = positionAt(rank, true)
    await tx
      .insert(agendaLines)
      .values({ session, item: null, text: text.trim(), reason: 'own', position })
  }
}

/** Puts an item, or own words, where somebody wants them; at the end unless said otherwise. */
export async function addLine(
  tx: Writer,
  person: Person,
  session: FoundSession,
  { text = '', item = null, reason = 'own', position }: NewLine,
  now: string
) {
  allowOn(person, session)
  const lines = await linesOf(tx, session.row.id)
  if (lines.length >= AGENDA_MAX) throw conflict('session.agendaFull')
  const words = text.trim()
  if (item === null && words === '') throw invalid({ text: say('field.required') })
  if (item !== null) await checkItem(tx, person, session, lines, item)
  const [row] = await tx
    .insert(agendaLines)
    .values({ session: session.row.id, item, text: words, reason, position: 0 })
    .returning()
  if (!row) throw new Error('the line was not made')
  await arrange(tx, lines.toSpliced(position ?? lines.length, 0, row), row.id)
  await noteAgenda(tx, person, session, now)
}

export async function changeLine(
  tx: Writer,
  person: Person,
  { row, session }: FoundLine,
  { covered, position }: { covered?: boolean; position?: number },
  now: string
) {
  allowOn(person, session)
  if (covered !== undefined && covered !== (row.coveredAt !== null)) {
    const coveredAt = covered ? now : null
    await tx.update(agendaLines).set({ coveredAt }).where(eq(agendaLines.id, row.id))
  }
  if (position !== undefined) {
    const others = (await linesOf(tx, row.session)).filter(({ id }) => id !== row.id)
    await arrange(tx, others.toSpliced(position, 0, row), row.id)
  }
  await noteAgenda(tx, person, session, now)
}

export async function removeLine(
  tx: Writer,
  person: Person,
  { row, session }: FoundLine,
  now: string
) {
  allowOn(person, session)
  await tx.delete(agendaLines).where(eq(agendaLines.id, row.id))
  await arrange(tx, await linesOf(tx, row.session))
  await noteAgenda(tx, person, session, now)
}

/** Writes the order in which lines stand, one of them placed by hand. */
export async function arrange(tx: Writer, lines: LineRow[], placed?: string) {
  for (const [rank, line] of lines.entries()) {
    const position = positionAt(rank, isPlaced(line) || line.id === placed)
    if (position === line.position) continue
    await tx.update(agendaLines).set({ position }).where(eq(agendaLines.id, line.id))
  }
}

/** Until it took place. */
export function allowOn(person: Person, { row, bridge }: Pick<FoundSession, 'row' | 'bridge'>) {
  allow(person, 'bridge.edit', bridge)
  refuseNotToCome(row)
}

export const noteAgenda = (tx: Writer, person: Person, { row }: FoundSession, now: string) =>
  noteIt(tx, person, row.bridge, 'agendaChanged', { session: row.id }, now)

async function checkItem(
  read: Reader,
  person: Person,
  { row }: FoundSession,
  lines: LineRow[],
  item: string
) {
  const its = (await namedItems(read, person, row.bridge)).get(item)
  if (!its || its.dropped || its.title === null) {
    throw invalid({ item: say('session.notItsItem') })
  }
  if (lines.some((line) => line.item === item && line.text === '')) {
    throw invalid({ item: say('session.onAgenda') })
  }
}
