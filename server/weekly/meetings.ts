import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Week } from '#schema/api/weeks.ts'
import { agendaLines, bridgeSessions, sessionItems } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'

type Line = Week['held'][number]

/** Sessions that took place in some days, and those that are planned for later ones. */
export async function findMeetings(
  read: Reader,
  bridge: string,
  { from, to, until }: { from: string; to: string; until: string }
): Promise<{ held: Line[]; coming: Line[] }> {
  const rows = await read
    .select()
    .from(bridgeSessions)
    .where(
      and(
        eq(bridgeSessions.bridge, bridge),
        isNull(bridgeSessions.removedAt),
        isNull(bridgeSessions.cancelledAt)
      )
    )
    .orderBy(asc(bridgeSessions.heldOn), asc(bridgeSessions.startsAt), asc(bridgeSessions.id))
  const isHeld = ({ startsAt, doneAt }: (typeof rows)[number]) =>
    startsAt === null || doneAt !== null
  const held = rows.filter((it) => isHeld(it) && it.heldOn >= from && it.heldOn <= to)
  const coming = rows.filter((it) => !isHeld(it) && it.heldOn > to && it.heldOn <= until)
  const shown = await itemsIn(read, [...held, ...coming])
  const toLine = (it: (typeof rows)[number]): Line => ({
    ...{ id: it.id, on: it.heldOn, startsAt: it.startsAt, minutes: it.minutes },
    items: shown.get(it.id) ?? 0
  })
  return { held: held.map(toLine), coming: coming.map(toLine) }
}

/** What was shown, or what the agenda has; how much, not what. */
async function itemsIn(read: Reader, sessions: (typeof bridgeSessions.$inferSelect)[]) {
  const ids = sessions.map(({ id }) => id)
  const counted = new Map<string, Set<string>>()
  if (!ids.length) return new Map<string, number>()
  const shown = await read.select().from(sessionItems).where(inArray(sessionItems.session, ids))
  const planned = await read
    .select({ session: agendaLines.session, item: agendaLines.item })
    .from(agendaLines)
    .where(inArray(agendaLines.session, ids))
  const done = new Set(shown.map(({ session }) => session))
  for (const { session, item } of [...shown, ...planned.filter((it) => !done.has(it.session))]) {
    if (item === null) continue
    counted.set(session, (counted.get(session) ?? new Set()).add(item))
  }
  return new Map([...counted].map(([id, items]) => [id, items.size]))
}
