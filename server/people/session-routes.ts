import { peopleRoutes } from '#schema/api/people.ts'
import type { App } from '../http/application.ts'
import type { Rules } from '../http/guard.ts'
import { countAttempt } from './attempts.ts'
import { giveCookie, takeCookie } from './cookie.ts'
import { deviceOf } from './device.ts'
import { sameEmail } from './email.ts'
import { findMe, findMeAnew } from './me.ts'
import { endSession } from './sessions.ts'
import { findByPassword, signIn } from './sign-in.ts'

export function sessionRoutes(app: App, rules: Rules) {
  const { read } = app.database

  app.route({
    ...peopleRoutes.signIn,
    handler: async (request, reply) => {
      const email = sameEmail(request.body.email)
      const now = app.now()
      await request.write((tx) => countAttempt(tx, email, now))
      // Between two transactions: looking at a password takes long, and others want to write.
      const person = await findByPassword(read, email, request.body.password)
      const secret = await request.write((tx) => signIn(tx, person, deviceOf(request), now))
      giveCookie(reply, secret)
      return findMeAnew(read, person.id, rules)
    }
  })

  app.route({
    ...peopleRoutes.whoAmI,
    handler: ({ person }) => findMe(read, person, rules)
  })

  app.route({
    ...peopleRoutes.signOut,
    handler: async (request, reply) => {
      const { person } = request
      const { sessionId } = person
      if (sessionId) await request.write((tx) => endSession(tx, person, sessionId, app.now()))
      takeCookie(reply)
    }
  })
}
