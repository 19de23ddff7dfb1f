import { peopleRoutes } from '#schema/api/people.ts'
import type { App } from '../http/application.ts'
import type { Rules } from '../http/guard.ts'
import { organisationName } from '../organisation/organisations.ts'
import { acceptRenewal } from './accept.ts'
import { addressOf } from './address.ts'
import { giveCookie } from './cookie.ts'
import { deviceOf } from './device.ts'
import { personByLink, type MailLink } from './links.ts'
import { findMeAnew } from './me.ts'
import { hashPassword } from './password.ts'
import { refuseBadPassword } from './refuse-bad-password.ts'
import { renew } from './renew.ts'
import { startSession } from './sessions.ts'

export function renewalRoutes(app: App, rules: Rules, mailLink?: MailLink) {
  const { read } = app.database

  app.route({
    ...peopleRoutes.renew,
    handler: (request) =>
      request.write(async (tx) => {
        const now = app.now()
        const personId = request.params.id
        const { secret, expiresAt } = await renew(tx, request.person, personId, now)
        const path = `/renewal/${secret}`
        await mailLink?.(tx, 'renewal', { personId, path, expiresAt }, now)
        return { link: addressOf(request, path), expiresAt }
      })
  })

  app.route({
    ...peopleRoutes.renewal,
    handler: async ({ params: { token } }) => {
      const { name, email } = await personByLink(read, 'renewal', token, app.now())
      return { name, email, organisation: await organisationName(read) }
    }
  })

  app.route({
    ...peopleRoutes.acceptRenewal,
    handler: async (request, reply) => {
      const { password } = request.body
      const secret = request.params.token
      const now = app.now()
      const { name, email } = await personByLink(read, 'renewal', secret, now)
      refuseBadPassword(password, { name, email, organisation: await organisationName(read) })
      const passwordHash = await hashPassword(password)
      const session = await request.write(async (tx) => {
        const { id } = await acceptRenewal(tx, { secret, passwordHash }, now)
        return { id, secret: await startSession(tx, id, deviceOf(request), now) }
      })
      giveCookie(reply, session.secret)
      return findMeAnew(read, session.id, rules)
    }
  })
}
