import type { FastifyRequest } from 'fastify'
import { rehearsalRoutes } from '#schema/api/rehearsals.ts'
import { findItem } from '../bridges/find.ts'
import { publishedRevision } from '../cases/find.ts'
import { caseNumber } from '../cases/numbers.ts'
import type { Writer } from '../database/database.ts'
import type { App } from '../http/application.ts'
import { findPast, findSolved, toExercise } from './exercise.ts'
import {
  findRehearsal,
  findUnfinished,
  listRehearsals,
  toLines,
  toRehearsal,
  type RehearsalRow
} from './find-rehearsals.ts'
import { findPrepared, toPrepares } from './prepares.ts'
import { finishRehearsal, rehearseCase, removeRehearsal } from './rehearse.ts'
import { listRehearsed } from './rehearsed.ts'
import { suggestRehearsals } from './suggest.ts'

export function rehearsalRoutesOf(app: App) {
  const { read } = app.database

  app.route({
    ...rehearsalRoutes.mine,
    handler: async ({ person }) => ({
      items: await listRehearsals(read, person),
      next: await suggestRehearsals(read, person, app.now())
    })
  })

  app.route({
    ...rehearsalRoutes.exercise,
    handler: async ({ person, params, query }) => {
      const { row } = await findSolved(read, person, caseNumber(params.number))
      const prepared = await findPrepared(read, person, row.number, query.item)
      const past = await findPast(read, person, row.number)
      return {
        exercise: await toExercise(read, row, publishedRevision(row), past),
        prepares: prepared && toPrepares(prepared),
        unfinished: await findUnfinished(read, person, row.number)
      }
    }
  })

  app.route({
    ...rehearsalRoutes.answer,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params, body } = request
        const found = await findSolved(tx, person, caseNumber(params.number))
        const id = await rehearseCase(tx, person, found, body, app.now())
        return toRehearsal(tx, person, await findRehearsal(tx, person, id))
      })
  })

  app.route({
    ...rehearsalRoutes.one,
    handler: async ({ person, params }) =>
      toRehearsal(read, person, await findRehearsal(read, person, params.id))
  })

  app.route({
    ...rehearsalRoutes.finish,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params, body } = request
        const row = await findRehearsal(tx, person, params.id)
        await finishRehearsal(tx, person, row, body, app.now())
        return toRehearsal(tx, person, await findRehearsal(tx, person, row.id))
      })
  })

  /** Off the list or back on it, answered with its line. */
  const set = (
    request: FastifyRequest,
    id: string,
    act: (tx: Writer, row: RehearsalRow) => PromiseLike<unknown>
  ) =>
    request.write(async (tx) => {
      const row = await findRehearsal(tx, request.person, id)
      await act(tx, row)
      const [line] = await toLines(tx, request.person, [row])
      if (!line) throw new Error(`${id} has no line`)
      return line
    })

  app.route({
    ...rehearsalRoutes.remove,
    handler: (request) =>
      set(request, request.params.id, (tx, row) => removeRehearsal(tx, row, app.now()))
  })

  app.route({
    ...rehearsalRoutes.bringBack,
    handler: (request) =>
      set(request, request.params.id, (tx, row) => removeRehearsal(tx, row, null))
  })

  app.route({
    ...rehearsalRoutes.onItem,
    handler: async ({ person, params }) => ({
      items: await listRehearsed(read, person, await findItem(read, person, params.id))
    })
  })
}
