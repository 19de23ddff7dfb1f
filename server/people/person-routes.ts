import { peopleRoutes } from '#schema/api/people.ts'
import type { App } from '../http/application.ts'
import { findAbsence, findAbsences } from './absences.ts'
import { changePerson } from './change-person.ts'
import { deactivate, reactivate } from './deactivate.ts'
import { findPeople, findPerson } from './find.ts'
import { stateLeaving } from './leaving.ts'
import { changeAbsence, removeAbsence, setAbsence } from './set-absence.ts'

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

  app.route({
    ...peopleRoutes.stateLeaving,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params, body } = request
        await stateLeaving(tx, person, params.id, body.leavesOn, app.now())
        return findPerson(tx, params.id, person)
      })
  })

  app.route({
    ...peopleRoutes.absences,
    handler: async ({ person }) => ({
      items: await findAbsences(app.database.read, person, app.now())
    })
  })

  app.route({
    ...peopleRoutes.setAbsence,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params, body } = request
        const id = await setAbsence(tx, person, params.id, body, app.now())
        return findAbsence(tx, person, id)
      })
  })

  app.route({
    ...peopleRoutes.changeAbsence,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params, body } = request
        await changeAbsence(tx, person, params.id, body, app.now())
        return findAbsence(tx, person, params.id)
      })
  })

  app.route({
    ...peopleRoutes.removeAbsence,
    handler: (request) =>
      request.write((tx) => removeAbsence(tx, request.person, request.params.id, app.now()))
  })
}
