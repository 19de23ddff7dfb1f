import type { FastifyRequest } from 'fastify'
import { bridgeSessionRoutes, type BridgeNote } from '#schema/api/bridge-sessions.ts'
import type { Writer } from '../database/database.ts'
import type { App } from '../http/application.ts'
import type { Person } from '../http/person.ts'
import { findBridge } from './find.ts'
import { allowedWith } from './may.ts'
import { findNote, findNotes, type FoundBridgeNote } from './notes-find.ts'
import { changeNote, removeNote, restoreNote, writeNote } from './notes-write.ts'

type Act = (tx: Writer, found: FoundBridgeNote) => Promise<unknown>

/** Notes on bridges: shared with whoever sees the bridge, or their writer's alone. */
export function notesOf(app: App) {
  const { read } = app.database

  const acted = (request: FastifyRequest, id: string, act: Act) =>
    request.write(async (tx) => {
      await act(tx, await findNote(tx, request.person, id))
      return toNote(request.person, await findNote(tx, request.person, id))
    })

  app.route({
    ...bridgeSessionRoutes.notes,
    handler: async ({ person, params, query }) => {
      const bridge = await findBridge(read, person, params.id)
      const found = await findNotes(read, person, bridge, query)
      return { items: found.map((it) => toNote(person, it)) }
    }
  })

  app.route({
    ...bridgeSessionRoutes.note,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params, body } = request
        const bridge = await findBridge(tx, person, params.id)
        const id = await writeNote(tx, person, bridge, body, app.now())
        return toNote(person, await findNote(tx, person, id))
      })
  })

  app.route({
    ...bridgeSessionRoutes.changeNote,
    handler: (request) =>
      acted(request, request.params.id, (tx, found) =>
        changeNote(tx, request.person, found, request.body, app.now())
      )
  })

  app.route({
    ...bridgeSessionRoutes.removeNote,
    handler: (request) =>
      acted(request, request.params.id, (tx, found) =>
        removeNote(tx, request.person, found, app.now())
      )
  })

  app.route({
    ...bridgeSessionRoutes.restoreNote,
    handler: (request) =>
      acted(request, request.params.id, (tx, found) =>
        restoreNote(tx, request.person, found, app.now())
      )
  })
}

function toNote(person: Person, { row, by, bridge }: FoundBridgeNote): BridgeNote {
  const own = row.by === person.id
  return {
    id: row.id,
    bridge: row.bridge,
    item: row.item,
    session: row.session,
    by,
    private: row.private,
    text: row.text,
    at: row.at,
    editedAt: row.editedAt,
    may: own ? allowedWith(person, bridge).filter((it) => it === 'bridge.note') : []
  }
}
