import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { attachmentRoutes } from '#schema/api/attachments.ts'
import { occurrences } from '#schema/tables/index.ts'
import { findOccurrences } from '../cases/find-occurrences.ts'
import { findCase } from '../cases/find.ts'
import { caseNumber } from '../cases/numbers.ts'
import type { App } from '../http/application.ts'
import { beginAttachment } from './begin.ts'
import { bytesRouteOf } from './bytes-route.ts'
import { fileRoutesOf } from './file-routes.ts'
import { findAttachment, findEvenRemoved, findOfCase, toAttachment } from './find.ts'
import { forgetUnnamed } from './forget.ts'
import { mayAdd } from './may.ts'
import { removeAttachment, restoreAttachment } from './remove.ts'
import { replaceAttachment } from './replace.ts'
import { openStore, type Store } from './store.ts'
import { sweepOften } from './sweep-often.ts'
import { readTextAgain } from './texts-again.ts'
import { readTextsOften } from './texts-often.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** The files outside the database. */
    files: Store
  }
}

export function attachments(app: App, dataDir: string, byItself: boolean) {
  const { read } = app.database
  const store = openStore(join(dataDir, 'attachments'))
  app.decorate('files', store)

  app.route({
    ...attachmentRoutes.list,
    handler: async ({ person, params }) => {
      const found = await findCase(read, person, caseNumber(params.number))
      const { number } = found.row
      const seen = await findOccurrences(read, person, eq(occurrences.caseNumber, number))
      const ids = seen.map(({ row }) => row.id)
      const all = await findOfCase(read, person, number, ids)
      const open = seen.filter((occurrence) => mayAdd(person, { found, occurrence }))
      const adds = mayAdd(person, { found, occurrence: null })
      return {
        items: all.map((it) => toAttachment(person, it)),
        may: adds ? (['attachment.add'] as const).slice() : [],
        occurrences: open.map(({ row }) => row.id)
      }
    }
  })

  app.route({
    ...attachmentRoutes.begin,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, body } = request
        const id = await beginAttachment(tx, person, body, app.now())
        return toAttachment(person, await findAttachment(tx, person, id))
      })
  })

  app.route({
    ...attachmentRoutes.read,
    handler: async ({ person, params }) =>
      toAttachment(person, await findAttachment(read, person, params.id))
  })

  app.route({
    ...attachmentRoutes.remove,
    handler: async (request) => {
      const { person, params } = request
      const isArriving = await request.write(async (tx) => {
        const found = await findEvenRemoved(tx, person, params.id)
        await removeAttachment(tx, person, found, app.now())
        return found.row.hash === null
      })
      if (isArriving) await store.dropArriving(params.id)
      return null
    }
  })

  app.route({
    ...attachmentRoutes.restore,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params } = request
        const found = await findEvenRemoved(tx, person, params.id)
        await restoreAttachment(tx, person, found, app.now())
        return toAttachment(person, await findAttachment(tx, person, params.id))
      })
  })

  app.route({
    ...attachmentRoutes.replace,
    handler: async (request) => {
      const { person, params, body } = request
      let unnamed: (string | null)[] = []
      const answer = await request.write(async (tx) => {
        const old = await findAttachment(tx, person, params.id)
        const by = await findAttachment(tx, person, body.by)
        unnamed = await replaceAttachment(tx, person, old, by, app.now())
        return toAttachment(person, await findAttachment(tx, person, params.id))
      })
      await forgetUnnamed(read, store, unnamed)
      return answer
    }
  })

  app.route({
    ...attachmentRoutes.readAgain,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params } = request
        const found = await findAttachment(tx, person, params.id)
        await readTextAgain(tx, person, found, app.now())
        return toAttachment(person, await findAttachment(tx, person, params.id))
      })
  })

  bytesRouteOf(app, store)
  fileRoutesOf(app, store)
  sweepOften(app, store)
  if (byItself) readTextsOften(app, store)
}
