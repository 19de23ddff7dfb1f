import { peopleRoutes } from '#schema/api/people.ts'
import type { App } from '../http/application.ts'
import { changePerson } from './change-person.ts'
import { deactivate, reactivate } from './deactivate.ts'
import { findPeople, findPerson } from './find.ts'

export function personRoutes(app: App) {
  app.route({
    ...peopleRoutes.list,
    handler: async ({ person }) => ({ items: await findPeople(app.database.read, person) })
  })

  app.route({
    ...peopleRoutes.change,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params, body } = request
        await changePerson(tx, person, params.id, body, app.now())
        return findPerson(tx, params.id, person)
      })
  })

  app.route({
    ...peopleRoutes.deactivate,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params } = request
        await deactivate(tx, person, params.id, app.now())
        return findPerson(tx, params.id, person)
      })
  })

  app.route({
    ...peopleRoutes.reactivate,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params } = request
        await reactivate(tx, person, params.id, app.now())
        return findPerson(tx, params.id, person)
      })
  })
}
