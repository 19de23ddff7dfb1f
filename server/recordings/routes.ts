import type { FastifyRequest } from 'fastify'
import { recordingRoutes } from '#schema/api/recordings.ts'
import { takeBytesAt } from '../attachments/bytes-route.ts'
import { forgetUnnamed } from '../attachments/forget.ts'
import { findBridge } from '../bridges/find.ts'
import type { Reader, Writer } from '../database/database.ts'
import type { App } from '../http/application.ts'
import type { Person } from '../http/person.ts'
import { today } from '../organisation/calendar.ts'
import { calendarOf } from '../organisation/close-day.ts'
import { findRedaction } from '../redaction/find.ts'
import { beginRecording } from './begin.ts'
import { changeRecording } from './change.ts'
import { giveConsent, refuseConsent } from './consent.ts'
import { removeRecording } from './delete.ts'
import { expireOften } from './expire-often.ts'
import { recordingFileOf } from './file-route.ts'
import { findRecording, findRecordings, type FoundRecording } from './find.ts'
import { lookAtRedaction } from './look.ts'
import { mayRecord } from './may.ts'
import { receiveRecording } from './receive.ts'
import { redactRecording } from './redact.ts'
import { toRecordings } from './to-recording.ts'
import { concerning, onBridge } from './which.ts'

type Act = (tx: Writer, found: FoundRecording) => Promise<unknown>

/** What is recorded on bridges: consent, who may watch, and the day on which it is deleted. */
export function recordings(app: App) {
  const { read } = app.database
  const store = app.files

  const answer = async (from: Reader, person: Person, id: string) => {
    const [one] = await toRecordings(from, person, [
      await findRecording(from, person, id, app.now())
    ])
    return one as NonNullable<typeof one>
  }
  const acted = (request: FastifyRequest, id: string, act: Act) =>
    request.write(async (tx) => {
      await act(tx, await findRecording(tx, request.person, id, app.now()))
      return answer(tx, request.person, id)
    })

  app.route({
    ...recordingRoutes.list,
    handler: async ({ person, params, query }) => {
      const bridge = await findBridge(read, person, params.id)
      const { timeZone } = await calendarOf(read, bridge.row.entity)
      const which = onBridge(read, bridge.row.id, query)
      const found = await findRecordings(read, person, which, app.now())
      return {
        items: await toRecordings(read, person, found),
        today: today(app.now(), timeZone),
        may: mayRecord(person, bridge) ? (['recording.add'] as const).slice() : []
      }
    }
  })

  app.route({
    ...recordingRoutes.begin,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params, body } = request
        const bridge = await findBridge(tx, person, params.id)
        return answer(tx, person, await beginRecording(tx, person, bridge, body, app.now()))
      })
  })

  app.route({
    ...recordingRoutes.mine,
    handler: async ({ person }) => {
      const found = await findRecordings(read, person, concerning(read, person), app.now())
      return { items: await toRecordings(read, person, found) }
    }
  })

  app.route({
    ...recordingRoutes.one,
    handler: ({ person, params }) => answer(read, person, params.id)
  })

  app.route({
    ...recordingRoutes.change,
    handler: (request) =>
      acted(request, request.params.id, (tx, found) =>
        changeRecording(tx, request.person, found, request.body, app.now())
      )
  })

  app.route({
    ...recordingRoutes.consent,
    handler: (request) =>
      acted(request, request.params.id, (tx, found) =>
        giveConsent(tx, request.person, found, app.now())
      )
  })

  app.route({
    ...recordingRoutes.refuse,
    handler: async (request) => {
      let files: (string | null)[] = []
      const done = await acted(request, request.params.id, async (tx, found) => {
        files = await refuseConsent(tx, request.person, found, app.now())
      })
      await forgetUnnamed(read, store, files)
      return done
    }
  })

  app.route({
    ...recordingRoutes.remove,
    handler: async (request) => {
      const { person, params } = request
      let files: (string | null)[] = []
      await request.write(async (tx) => {
        const found = await findRecording(tx, person, params.id, app.now())
        files = await removeRecording(tx, person, found, app.now())
        return null
      })
      await store.dropArriving(params.id)
      await forgetUnnamed(read, store, files)
      return null
    }
  })

  app.route({
    ...recordingRoutes.redactionPreview,
    handler: (request) => lookAtRedaction(request, request.params.id, app.now())
  })

  app.route({
    ...recordingRoutes.redact,
    handler: async (request) => {
      const { person, params, body } = request
      let files: (string | null)[] = []
      const done = await request.write(async (tx) => {
        const found = await findRecording(tx, person, params.id, app.now())
        const redacted = await redactRecording(tx, person, found, body.reason, app.now())
        files = redacted.files
        return findRedaction(tx, redacted.id)
      })
      await forgetUnnamed(read, store, files)
      return done
    }
  })

  takeBytesAt(app, recordingRoutes.send, (person, sent) =>
    receiveRecording(app.database, store, person, sent, app.now)
  )
  recordingFileOf(app, store)
  expireOften(app, store)
}
