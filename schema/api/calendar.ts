import { Type, type Static } from 'typebox'
import { Id } from './bridges.ts'
import { Instant, nullable } from './common.ts'
import { route } from './route.ts'

/** RFC 5545, and not JSON. */
const Ics = Type.Unsafe<unknown>({
  content: { 'text/calendar': { schema: { type: 'string' } } }
})

/** The address of my calendar: it is shown when it is made, and never again. */
export const CalendarFeed = Type.Object({
  createdAt: Instant,
  readAt: nullable(Instant)
})
export type CalendarFeed = Static<typeof CalendarFeed>
const Feed = Type.Object({ feed: nullable(CalendarFeed) })

export const calendarRoutes = {
  session: route('GET', '/api/bridge-sessions/:id/calendar.ics', 'bridge.read', {
    summary: 'One session for a calendar',
    params: Type.Object({ id: Id }),
    response: { 200: Ics }
  }),
  feed: route('GET', '/calendar/:name', 'anyone', {
    summary: 'The sessions and next actions of whoever made this address, for a calendar',
    params: Type.Object({ name: Type.String({ maxLength: 100 }) }),
    response: { 200: Ics }
  }),
  mine: route('GET', '/api/me/calendar', 'member', {
    summary: 'Whether I have an address for calendars, and when it was last read',
    response: { 200: Feed }
  }),
  make: route('POST', '/api/me/calendar', 'member', {
    summary: 'Make the address of my calendar; one that I had before works no more',
    response: {
      201: Type.Object({ address: Type.String(), feed: CalendarFeed })
    }
  }),
  revoke: route('DELETE', '/api/me/calendar', 'member', {
    summary: 'The address works no more',
    response: { 200: Feed }
  })
}
