import { inArray } from 'drizzle-orm'
import { people } from '#schema/tables/index.ts'
import type { FoundBridge } from '../bridges/find.ts'
import { findAgendas, toLine } from '../bridges/sessions-agenda.ts'
import type { SessionRow } from '../bridges/sessions-find.ts'
import { namedItems } from '../bridges/sessions-items.ts'
import { stateOfSession } from '../bridges/sessions-state.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { sentence } from '../http/sentences.ts'
import type { ActionRow } from './actions-find.ts'
import type { Attendee, Entry } from './calendar-ics.ts'

/** Where it is not said how long one takes. */
const USUAL_MINUTES = 60

interface On<Row> {
  row: Row
  bridge: FoundBridge
}

/** Sessions as one reader's calendar shows them: with what of the agenda this reader may see. */
export async function toEntries(
  read: Reader,
  person: Person,
  found: On<SessionRow>[],
  publicUrl: string
): Promise<Entry[]> {
  const agendas = await findAgendas(
    read,
    found.map(({ row }) => row.id)
  )
  const known = await findAttendees(read, found)
  const entries: Entry[] = []
  for (const { row, bridge } of found) {
    const named = await namedItems(read, person, row.bridge)
    const lines = (agendas.get(row.id) ?? [])
      .map((line) => toLine(line, named))
      .flatMap(({ text, title }) => text || title || [])
    const cancelled = stateOfSession(row, bridge.row) === 'cancelled'
    const link = `${publicUrl}/bridges/${row.bridge}/sessions/${row.id}`
    const what = sentence(person.language, 'calendar.session', {
      giver: bridge.giver.name,
      receiver: bridge.receiver.name
    })
    entries.push({
      uid: uidOf('session', row.id, publicUrl),
      sequence: row.version,
      starts: row.startsAt ?? row.heldOn,
      minutes: row.minutes ?? USUAL_MINUTES,
      what: cancelled ? sentence(person.language, 'calendar.cancelled', { what }) : what,
      text: textOf(person, lines, link),
      place: row.place,
      link,
      cancelled,
      organizer: known(row.madeBy),
      attendees: attendeesOf(row, bridge).flatMap((id) => known(id) ?? [])
    })
  }
  return entries
}

/** The giver, the receiver, and the lead who planned it. */
export const attendeesOf = (row: Pick<SessionRow, 'madeBy'>, { row: its }: FoundBridge) => [
  ...new Set([its.giver, its.receiver, row.madeBy])
]

/** What somebody has to do fills its day. */
export async function toActionEntries(
  read: Reader,
  person: Person,
  found: On<ActionRow>[],
  publicUrl: string
): Promise<Entry[]> {
  const entries: Entry[] = []
  for (const { row, bridge } of found) {
    const named = row.item === null ? undefined : await namedItems(read, person, row.bridge)
    if (row.item !== null && named?.get(row.item)?.title == null) continue
    const place = row.session === null ? '' : `/${row.session}`
    const link = `${publicUrl}/bridges/${row.bridge}/sessions${place}`
    const between = sentence(person.language, 'calendar.session', {
      giver: bridge.giver.name,
      receiver: bridge.receiver.name
    })
    entries.push({
      uid: uidOf('action', row.id, publicUrl),
      ...{ sequence: 0, starts: row.dueOn, minutes: 0, place: null, link, cancelled: false },
      what: sentence(person.language, 'calendar.due', { what: row.text }),
      text: [between, link].join('\n'),
      ...{ organizer: null, attendees: [] }
    })
  }
  return entries
}

/** The same for good, whatever becomes of it. */
const uidOf = (kind: string, id: string, publicUrl: string) =>
  `${kind}-${id}@${new URL(publicUrl).hostname}`

function textOf({ language }: Person, lines: string[], link: string): string {
  if (!lines.length) return link
  const agenda = lines.map((it, at) => `${at + 1}. ${it}`)
  return [sentence(language, 'calendar.agenda'), ...agenda, '', link].join('\n')
}

async function findAttendees(read: Reader, found: On<SessionRow>[]) {
  const ids = [...new Set(found.flatMap(({ row, bridge }) => attendeesOf(row, bridge)))]
  const rows = ids.length
    ? await read
        .select({ id: people.id, name: people.name, email: people.email })
        .from(people)
        .where(inArray(people.id, ids))
    : []
  const byId = new Map(rows.map(({ id, ...it }): [string, Attendee] => [id, it]))
  return (id: string) => byId.get(id) ?? null
}
