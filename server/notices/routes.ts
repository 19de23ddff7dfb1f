import { noticeRoutes } from '#schema/api/notices.ts'
import type { App } from '../http/application.ts'
import { invalid, say } from '../http/problem.ts'
import type { MailSettings } from '../settings.ts'
import { follow } from './advance.ts'
import { byItself } from './by-itself.ts'
import { choose, findChoices } from './choices.ts'
import { countUnread, findNotices } from './find.ts'
import { mailing } from './mailing.ts'
import { markRead, readAll, unreadAll } from './reading.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** What is done apart from requests; by itself, or by the hand of a test. */
    notices: {
      /** Makes notices of what was done lately. */
      look(): Promise<void>
      /** Makes notices of the days that have come. */
      lookAtDays(): Promise<void>
      /** Posts and sends the mails that are due. */
      mail(): Promise<void>
    }
  }
}

interface Wish {
  mail: MailSettings | null
  publicUrl: string
  /** Looks and sends without being asked. */
  byItself: boolean
}

export function notices(app: App, { mail: settings, publicUrl, ...wish }: Wish) {
  const { read } = app.database
  const { advance, lookAtDays } = follow(app.database)
  const work = {
    look: () => advance(app.now()),
    lookAtDays: () => lookAtDays(app.now()),
    mail: settings ? mailing(app, settings, publicUrl) : async () => {}
  }
  app.decorate('notices', work)
  if (wish.byItself) byItself(app, work)

  app.route({
    ...noticeRoutes.list,
    handler: ({ person, query }) => findNotices(read, person, query, app.now())
  })

  app.route({
    ...noticeRoutes.count,
    handler: async ({ person }) => ({ unread: await countUnread(read, person, app.now()) })
  })

  app.route({
    ...noticeRoutes.read,
    handler: (request) =>
      request.write((tx) => markRead(tx, request.person, request.params.id, true, app.now()))
  })

  app.route({
    ...noticeRoutes.unread,
    handler: (request) =>
      request.write((tx) => markRead(tx, request.person, request.params.id, false, app.now()))
  })

  app.route({
    ...noticeRoutes.readAll,
    handler: (request) =>
      request.write((tx) => {
        const until = momentIn(request.body.until, 'until')
        return readAll(tx, request.person, until, app.now())
      })
  })

  app.route({
    ...noticeRoutes.unreadAll,
    handler: (request) =>
      request.write((tx) => {
        const at = momentIn(request.query.at, 'at')
        return unreadAll(tx, request.person, at, app.now())
      })
  })

  app.route({
    ...noticeRoutes.choices,
    handler: ({ person }) => findChoices(read, person, settings !== null, app.now())
  })

  app.route({
    ...noticeRoutes.choose,
    handler: (request) =>
      request.write(async (tx) => {
        await choose(tx, request.person, request.body, app.now())
        return findChoices(tx, request.person, settings !== null, app.now())
      })
  })
}

/** Leap seconds are in the form of a moment and are none that we know. */
function momentIn(text: string, field: string): string {
  const time = Date.parse(text)
  if (Number.isNaN(time)) throw invalid({ [field]: say('field.date') })
  return new Date(time).toISOString()
}
