import { peopleRoutes } from '#schema/api/people.ts'
import type { App } from '../http/application.ts'
import type { Rules } from '../http/guard.ts'
import { organisationName } from '../organisation/organisations.ts'
import { acceptInvitation } from './accept.ts'
import { addressOf } from './address.ts'
import { giveCookie } from './cookie.ts'
import { deviceOf } from './device.ts'
import { findInvitations, withdrawInvitation } from './invitations.ts'
import { invite } from './invite.ts'
import { personByLink, type MailLink } from './links.ts'
import { findMeAnew } from './me.ts'
import { hashPassword } from './password.ts'
import { refuseBadPassword } from './refuse-bad-password.ts'
import { startSession } from './sessions.ts'

export function invitationRoutes(app: App, rules: Rules, mailLink?: MailLink) {
  const { read } = app.database

  app.route({
    ...peopleRoutes.invitations,
    handler: async () => ({ items: await findInvitations(read) })
  })

  app.route({
    ...peopleRoutes.invite,
    handler: (request) =>
      request.write(async (tx) => {
        const now = app.now()
        const { personId, secret, expiresAt } = await invite(tx, request.person, request.body, now)
        const path = `/invitation/${secret}`
        await mailLink?.(tx, 'invitation', { personId, path, expiresAt }, now)
        return { link: addressOf(request, path), expiresAt }
      })
  })

  app.route({
    ...peopleRoutes.withdrawInvitation,
    handler: (request) =>
      request.write((tx) => withdrawInvitation(tx, request.person, request.params.id, app.now()))
  })

  app.route({
    ...peopleRoutes.invitation,
    handler: async ({ params: { token } }) => {
      const { name, email } = await personByLink(read, 'invitation', token, app.now())
      return { name, email, organisation: await organisationName(read) }
    }
  })

  app.route({
    ...peopleRoutes.acceptInvitation,
    handler: async (request, reply) => {
      const { password, language } = request.body
      const secret = request.params.token
      const now = app.now()
      const { name, email } = await personByLink(read, 'invitation', secret, now)
      refuseBadPassword(password, { name, email, organisation: await organisationName(read) })
      const passwordHash = await hashPassword(password)
      const session = await request.write(async (tx) => {
        const guest = await acceptInvitation(tx, { secret, passwordHash, language }, now)
        return { id: guest.id, secret: await startSession(tx, guest.id, deviceOf(request), now) }
      })
      giveCookie(reply, session.secret)
      return findMeAnew(read, session.id, rules)
    }
  })
}
