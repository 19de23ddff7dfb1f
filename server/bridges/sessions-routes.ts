import type { FastifyRequest } from 'fastify'
import { bridgeSessionRoutes } from '#schema/api/bridge-sessions.ts'
import type { Writer } from '../database/database.ts'
import type { App } from '../http/application.ts'
import { findBridge } from './find.ts'
import { notesOf } from './notes-routes.ts'
import { findAnySession, findSession, findSessions, type FoundSession } from './sessions-find.ts'
import { correctSession, recordSession, removeSession, restoreSession } from './sessions-record.ts'
import { toSession, toSessions } from './sessions-to.ts'

type Act = (tx: Writer, found: FoundSession) => Promise<unknown>

/** Sessions on bridges, what was shown in them, and the notes of both. */
export function bridgeSessionsOf(app: App) {
  const { read } = app.database

  /** Finds the session, does something to it, and answers with what became of it. */
  const acted = (request: FastifyRequest, id: string, find: typeof findSession, act: Act) =>
    request.write(async (tx) => {
      await act(tx, await find(tx, request.person, id))
      return toSession(tx, request.person, id, app.now())
    })

  app.route({
    ...bridgeSessionRoutes.list,
    handler: async ({ person, params }) => {
      const found = await findSessions(read, await findBridge(read, person, params.id))
      return { items: await toSessions(read, person, found, app.now()) }
    }
  })

  app.route({
    ...bridgeSessionRoutes.make,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params, body } = request
        const bridge = await findBridge(tx, person, params.id)
        const id = await recordSession(tx, person, bridge, body, app.now())
        return toSession(tx, person, id, app.now())
      })
  })

  app.route({
    ...bridgeSessionRoutes.one,
    handler: async ({ person, params }) => {
      await findSession(read, person, params.id)
      return toSession(read, person, params.id, app.now())
    }
  })

  app.route({
    ...bridgeSessionRoutes.change,
    handler: (request) =>
      acted(request, request.params.id, findSession, (tx, found) =>
        correctSession(tx, request.person, found, request.body, app.now())
      )
  })

  app.route({
    ...bridgeSessionRoutes.remove,
    handler: (request) =>
      acted(request, request.params.id, findAnySession, (tx, found) =>
        removeSession(tx, request.person, found, app.now())
      )
  })

  app.route({
    ...bridgeSessionRoutes.restore,
    handler: (request) =>
      acted(request, request.params.id, findAnySession, (tx, found) =>
        restoreSession(tx, request.person, found, app.now())
      )
  })

  notesOf(app)
}
