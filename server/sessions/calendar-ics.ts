import type { ICalAttendeeData, ICalCalendarMethod, ICalEventData } from 'ical-generator'

/** Somebody, as calendars know people. */
export interface Attendee {
  name: string
  email: string
}

/** An appointment, or something that is due on a day. */
export interface Entry {
  uid: string
  /** Counts up with every change, so that calendars take the newest. */
  sequence: number
  /** A moment; or a calendar day, 2026-11-30, which it fills. */
  starts: string
  minutes: number
  what: string
  text: string
  place: string | null
  link: string
  cancelled: boolean
  organizer: Attendee | null
  attendees: Attendee[]
}

export type Method = 'PUBLISH' | 'REQUEST' | 'CANCEL'

const DAY = 24 * 60
const HOUR_S = 3600

/** Entries as RFC 5545 has them: moments in UTC, which no change of the clocks moves. */
export async function writeCalendar(
  method: Method,
  entries: Entry[],
  { name, now }: { name: string | null; now: string }
): Promise<string> {
  const { default: ical } = await import('ical-generator')
  const calendar = ical({
    method: method as ICalCalendarMethod,
    name,
    prodId: { company: 'Bridgebook', product: 'Bridgebook' },
    ...(method === 'PUBLISH' && name !== null && { ttl: HOUR_S }),
    events: entries.map((it) => toEvent(it, method, now))
  })
  return `${calendar.toString().trimEnd()}\r\n`
}

export const typeOf = (method: Method) => `text/calendar; charset=utf-8; method=${method}`

function toEvent(it: Entry, method: Method, now: string): ICalEventData {
  const allDay = it.starts.length === 'yyyy-mm-dd'.length
  const start = new Date(allDay ? `${it.starts}T00:00:00Z` : it.starts)
  const minutes = allDay ? DAY : it.minutes
  return {
    ...{ id: it.uid, sequence: it.sequence, stamp: new Date(now), start, allDay },
    end: new Date(start.getTime() + minutes * 60_000),
    summary: oneLine(it.what),
    description: it.text,
    location: it.place === null ? null : oneLine(it.place),
    url: it.link,
    status: (it.cancelled ? 'CANCELLED' : 'CONFIRMED') as ICalEventData['status'],
    transparency: (allDay ? 'TRANSPARENT' : 'OPAQUE') as ICalEventData['transparency'],
    organizer: it.organizer && { ...it.organizer, name: plain(it.organizer.name) },
    // What is published invites nobody: each reader has it already (RFC 5546, 3.2.1).
    attendees: method === 'PUBLISH' ? [] : it.attendees.map((one) => toAttendee(one, it.organizer))
  }
}

const toAttendee = ({ name, email }: Attendee, organizer: Attendee | null) =>
  ({
    ...{ name: plain(name), email, role: 'REQ-PARTICIPANT', type: 'INDIVIDUAL', rsvp: true },
    status: email === organizer?.email ? 'ACCEPTED' : 'NEEDS-ACTION'
  }) as ICalAttendeeData

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

/** A parameter of RFC 5545 can hold no quotation mark and no line break. */
const plain = (name: string) => oneLine(name.replaceAll('"', "'"))
