import { asc, inArray } from 'drizzle-orm'
import type { AgendaLine } from '#schema/api/bridge-sessions.ts'
import { agendaLines } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import type { NamedItem } from './sessions-items.ts'

export type LineRow = typeof agendaLines.$inferSelect

/** The agendas of some sessions, in their order. */
export async function findAgendas(
  read: Reader,
  sessions: string[]
): Promise<Map<string, LineRow[]>> {
  if (!sessions.length) return new Map()
  const rows = await read
    .select()
    .from(agendaLines)
    .where(inArray(agendaLines.session, sessions))
    .orderBy(asc(agendaLines.position), asc(agendaLines.id))
  return Map.groupBy(rows, ({ session }) => session)
}

/** A line about a case that is not for the reader keeps its place, and says nothing. */
export function toLine(
  { id, item, text, reason, coveredAt }: LineRow,
  named: Map<string, NamedItem>
): AgendaLine {
  const its = item === null ? null : named.get(item)
  const hidden = item !== null && its?.title == null
  return {
    ...{ id, item, reason, coveredAt },
    title: its?.title ?? null,
    language: its?.language ?? null,
    text: hidden ? '' : text
  }
}
