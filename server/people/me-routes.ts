import { peopleRoutes } from '#schema/api/people.ts'
import type { App } from '../http/application.ts'
import type { Rules } from '../http/guard.ts'
import { invalid, say } from '../http/problem.ts'
import { organisationName } from '../organisation/organisations.ts'
import { countAttempt } from './attempts.ts'
import { changePassword } from './change-password.ts'
import { changeProfile } from './change-profile.ts'
import { personRow } from './find.ts'
import { findMeAnew } from './me.ts'
import { hashPassword, passwordMatches } from './password.ts'
import { refuseBadPassword } from './refuse-bad-password.ts'
import { endSession, findSessions } from './sessions.ts'
import { findTokens, makeToken, revokeToken } from './tokens.ts'

export function meRoutes(app: App, rules: Rules) {
  const { read } = app.database

  app.route({
    ...peopleRoutes.changeProfile,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, body } = request
        await changeProfile(tx, person, body, app.now())
        return findMeAnew(tx, person.id, rules)
      })
  })

  app.route({
    ...peopleRoutes.changePassword,
    handler: async (request) => {
      const { person, body } = request
      const { email, passwordHash: known } = await personRow(read, person.id)
      const organisation = await organisationName(read)
      refuseBadPassword(body.password, { email, name: person.name, organisation })
      // Whoever found a screen unlocked must not guess faster here than at the door; written
      // apart, because the refusal of a wrong password undoes what stands beside it.
      await app.database.transaction((tx) => countAttempt(tx, email, app.now()))
      await request.write(async (tx) => {
        if (!(await passwordMatches(body.current, known))) {
          throw invalid({ current: say('password.wrong') })
        }
        const passwordHash = await hashPassword(body.password)
        await changePassword(tx, person, { email, passwordHash }, app.now())
      })
    }
  })

  app.route({
    ...peopleRoutes.sessions,
    handler: async ({ person }) => ({ items: await findSessions(read, person, app.now()) })
  })

  app.route({
    ...peopleRoutes.endSession,
    handler: (request) =>
      request.write((tx) => endSession(tx, request.person, request.params.id, app.now()))
  })

  app.route({
    ...peopleRoutes.tokens,
    handler: async ({ person }) => ({ items: await findTokens(read, person) })
  })

  app.route({
    ...peopleRoutes.makeToken,
    handler: (request) =>
      request.write((tx) => makeToken(tx, request.person, request.body, app.now()))
  })

  app.route({
    ...peopleRoutes.revokeToken,
    handler: (request) =>
      request.write((tx) => revokeToken(tx, request.person, request.params.id, app.now()))
  })
}
