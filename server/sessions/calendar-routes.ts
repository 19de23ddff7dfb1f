import type { FastifyReply } from 'fastify'
import { calendarRoutes } from '#schema/api/calendar.ts'
import type { App } from '../http/application.ts'
import { findFeed, isNews, makeFeed, noteRead, readerOf, revokeFeed } from './calendar-feeds.ts'
import { calendarOfPerson, calendarOfSession, type CalendarFile } from './calendar-of.ts'

/** Sessions in the calendars that people have already. */
export function calendarRoutesOf(app: App, publicUrl: string) {
  const { read } = app.database
  const asked = () => ({ now: app.now(), publicUrl })

  app.route({
    ...calendarRoutes.session,
    handler: async ({ person, params }, reply) =>
      sendCalendar(reply, await calendarOfSession(read, person, params.id, asked()), 'session.ics')
  })

  app.route({
    ...calendarRoutes.feed,
    handler: async ({ params }, reply) => {
      const { feed, person } = await readerOf(read, params.name)
      const now = app.now()
      if (isNews(feed, now)) await app.database.transaction((tx) => noteRead(tx, feed, now))
      return sendCalendar(reply, await calendarOfPerson(read, person, asked()), 'bridgebook.ics')
    }
  })

  app.route({
    ...calendarRoutes.mine,
    handler: async ({ person }) => ({ feed: await findFeed(read, person) })
  })

  app.route({
    ...calendarRoutes.make,
    handler: (request) => request.write((tx) => makeFeed(tx, request.person, app.now()))
  })

  app.route({
    ...calendarRoutes.revoke,
    handler: (request) =>
      request.write(async (tx) => {
        await revokeFeed(tx, request.person, app.now())
        return { feed: await findFeed(tx, request.person) }
      })
  })
}

function sendCalendar(reply: FastifyReply, { type, text }: CalendarFile, name: string) {
  return reply
    .header('cache-control', 'private, no-cache')
    .header('content-disposition', `attachment; filename="${name}"`)
    .type(type)
    .send(text)
}
