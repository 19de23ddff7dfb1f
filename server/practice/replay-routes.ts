import type { FastifyRequest } from 'fastify'
import { replayRoutes } from '#schema/api/replays.ts'
import { findItem } from '../bridges/find.ts'
import type { Writer } from '../database/database.ts'
import type { App } from '../http/application.ts'
import {
  becomeItem,
  becomeWords,
  findDifference,
  removeDifference,
  writeDifference,
  type FoundDifference
} from './differences.ts'
import { findReplay, toReplay } from './find-replay.ts'
import { findOldCases } from './old-cases.ts'
import { startReplay } from './start-replay.ts'

export function replayRoutesOf(app: App) {
  const { read } = app.database

  app.route({
    ...replayRoutes.choice,
    handler: async ({ person, params }) => ({
      items: await findOldCases(read, person, await findItem(read, person, params.id), app.now())
    })
  })

  app.route({
    ...replayRoutes.start,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params, body } = request
        const now = app.now()
        const id = await startReplay(tx, person, await findItem(tx, person, params.id), body, now)
        return toReplay(tx, person, await findReplay(tx, person, id, now), now)
      })
  })

  app.route({
    ...replayRoutes.one,
    handler: async ({ person, params }) =>
      toReplay(read, person, await findReplay(read, person, params.id, app.now()), app.now())
  })

  app.route({
    ...replayRoutes.differ,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params, body } = request
        const now = app.now()
        const on = await findReplay(tx, person, params.id, now)
        await writeDifference(tx, person, on, body.text, now)
        return toReplay(tx, person, on, now)
      })
  })

  type Act = (tx: Writer, it: FoundDifference, now: string) => Promise<unknown>

  /** Does something to a difference, and answers its replay as it is then. */
  const acted = (request: FastifyRequest, id: string, act: Act) =>
    request.write(async (tx) => {
      const now = app.now()
      const it = await findDifference(tx, request.person, id, now)
      await act(tx, it, now)
      const on = await findReplay(tx, request.person, it.row.evidence, now)
      return toReplay(tx, request.person, on, now)
    })

  app.route({
    ...replayRoutes.remove,
    handler: (request) =>
      acted(request, request.params.id, (tx, it, now) =>
        removeDifference(tx, request.person, it, now, now)
      )
  })

  app.route({
    ...replayRoutes.bringBack,
    handler: (request) =>
      acted(request, request.params.id, (tx, it, now) =>
        removeDifference(tx, request.person, it, null, now)
      )
  })

  app.route({
    ...replayRoutes.toItem,
    handler: (request) =>
      acted(request, request.params.id, (tx, it, now) =>
        becomeItem(tx, request.person, it, request.body, now)
      )
  })

  app.route({
    ...replayRoutes.toCase,
    handler: (request) =>
      acted(request, request.params.id, (tx, it, now) =>
        becomeWords(tx, request.person, it, request.body, now)
      )
  })
}
