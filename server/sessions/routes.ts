import type { FastifyRequest } from 'fastify'
import { plannedSessionRoutes } from '#schema/api/planned-sessions.ts'
import { findBridge } from '../bridges/find.ts'
import { findSession, type FoundSession } from '../bridges/sessions-find.ts'
import { toSession } from '../bridges/sessions-to.ts'
import type { Writer } from '../database/database.ts'
import type { App } from '../http/application.ts'
import { actionRoutes } from './action-routes.ts'
import { addLine, changeLine, findLine, removeLine, type FoundLine } from './agenda.ts'
import { calendarRoutesOf } from './calendar-routes.ts'
import { drawAnew } from './draw.ts'
import { holdSession, unholdSession } from './hold.ts'
import { cancelSession, moveSession, planSession, uncancelSession } from './plan.ts'

type Act = (tx: Writer, found: FoundSession, now: string) => Promise<unknown>
type ActOnLine = (tx: Writer, found: FoundLine, now: string) => Promise<unknown>

/** Sessions to come: when, with which agenda, and what is agreed on in them. */
export function plannedSessions(app: App, publicUrl: string) {
  /** Finds the session, does something to it, and answers with what became of it. */
  const acted = (request: FastifyRequest, id: string, act: Act) =>
    request.write(async (tx) => {
      const now = app.now()
      await act(tx, await findSession(tx, request.person, id), now)
      return toSession(tx, request.person, id, now)
    })
  const actedOnLine = (request: FastifyRequest, id: string, act: ActOnLine) =>
    request.write(async (tx) => {
      const now = app.now()
      const found = await findLine(tx, request.person, id)
      await act(tx, found, now)
      return toSession(tx, request.person, found.row.session, now)
    })

  app.route({
    ...plannedSessionRoutes.plan,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params, body } = request
        const now = app.now()
        const bridge = await findBridge(tx, person, params.id)
        return toSession(tx, person, await planSession(tx, person, bridge, body, now), now)
      })
  })

  app.route({
    ...plannedSessionRoutes.move,
    handler: (request) =>
      acted(request, request.params.id, (tx, found, now) =>
        moveSession(tx, request.person, found, request.body, now)
      )
  })

  app.route({
    ...plannedSessionRoutes.cancel,
    handler: (request) =>
      acted(request, request.params.id, (tx, found, now) =>
        cancelSession(tx, request.person, found, now)
      )
  })

  app.route({
    ...plannedSessionRoutes.uncancel,
    handler: (request) =>
      acted(request, request.params.id, (tx, found, now) =>
        uncancelSession(tx, request.person, found, now)
      )
  })

  app.route({
    ...plannedSessionRoutes.hold,
    handler: (request) =>
      acted(request, request.params.id, (tx, found, now) =>
        holdSession(tx, request.person, found, request.body, now)
      )
  })

  app.route({
    ...plannedSessionRoutes.unhold,
    handler: (request) =>
      acted(request, request.params.id, (tx, found, now) =>
        unholdSession(tx, request.person, found, now)
      )
  })

  app.route({
    ...plannedSessionRoutes.draw,
    handler: (request) =>
      acted(request, request.params.id, (tx, found, now) =>
        drawAnew(tx, request.person, found, now)
      )
  })

  app.route({
    ...plannedSessionRoutes.addLine,
    handler: (request) =>
      acted(request, request.params.id, (tx, found, now) =>
        addLine(tx, request.person, found, request.body, now)
      )
  })

  app.route({
    ...plannedSessionRoutes.changeLine,
    handler: (request) =>
      actedOnLine(request, request.params.id, (tx, found, now) =>
        changeLine(tx, request.person, found, request.body, now)
      )
  })

  app.route({
    ...plannedSessionRoutes.removeLine,
    handler: (request) =>
      actedOnLine(request, request.params.id, (tx, found, now) =>
        removeLine(tx, request.person, found, now)
      )
  })

  actionRoutes(app)
  calendarRoutesOf(app, publicUrl)
}
