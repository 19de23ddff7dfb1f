import { peopleRoutes } from '#schema/api/people.ts'
import type { App } from '../http/application.ts'
import type { Rules } from '../http/guard.ts'
import { preferred } from '../http/sentences.ts'
import { calendarOfCountry } from '../organisation/holidays.ts'
import { giveCookie } from './cookie.ts'
import { deviceOf } from './device.ts'
import { nobodyYet } from './find.ts'
import { findMeAnew } from './me.ts'
import { hashPassword } from './password.ts'
import { refuseBadPassword } from './refuse-bad-password.ts'
import { startSession } from './sessions.ts'
import { checkSetup, setUp } from './set-up.ts'

export interface Setup {
  /** What the first person has to know; nobody can set up when it is empty. */
  token: string
  done?(): Promise<void>
}

export function setupRoutes(app: App, rules: Rules, { token, done }: Setup) {
  const { read } = app.database

  app.route({
    ...peopleRoutes.setupNeeded,
    handler: async () => ({ needed: await nobodyYet(read) })
  })

  app.route({
    ...peopleRoutes.setup,
    handler: async (request, reply) => {
      const { password, entity, ...names } = request.body
      await checkSetup(read, request.body.token, token)
      refuseBadPassword(password, names)
      const now = app.now()
      const beginning = {
        ...names,
        language: names.language ?? preferred(request.headers['accept-language']),
        passwordHash: await hashPassword(password),
        ...(entity && { entity, calendar: await calendarOfCountry(entity.country, now) })
      }
      const { id, secret } = await request.write(async (tx) => {
        const id = await setUp(tx, beginning, now)
        return { id, secret: await startSession(tx, id, deviceOf(request), now) }
      })
      await done?.()
      giveCookie(reply, secret)
      return findMeAnew(read, id, rules)
    }
  })
}
