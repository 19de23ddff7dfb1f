import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'
import { offlineRoutes } from '#schema/api/offline.ts'
import type { App } from '../http/application.ts'
import { notFound } from '../http/problem.ts'
import { bundling } from './bundle.ts'
import { changesSince } from './changes.ts'
import { findRanges } from './open-cases.ts'

const unpack = promisify(brotliDecompress)

/** What a device keeps of the playbook, for searching and reading without a network. */
export function offline(app: App) {
  const { read } = app.database
  const { current } = bundling(app.database, app.now)

  app.route({
    ...offlineRoutes.manifest,
    handler: async () => {
      const { version, cursor, asOf, held, shards } = await current()
      return {
        ...{ version, cursor, asOf },
        cases: held.size,
        there: await findRanges(read),
        shards: [...shards.values()].map(({ hash, cases, bytes, packed }) => {
          return { hash, cases, bytes, packed: packed.length }
        })
      }
    }
  })

  app.route({
    ...offlineRoutes.shard,
    handler: async ({ params, headers }, reply) => {
      const { shards } = await current()
      const shard = [...shards.values()].find(({ hash }) => hash === params.hash)
      if (!shard) throw notFound()
      // Devices keep it where signing out deletes it; another copy would outlive that.
      reply.type('application/json; charset=utf-8').header('cache-control', 'private, no-store')
      reply.header('vary', 'accept-encoding')
      const packed = /\bbr\b/.test(headers['accept-encoding'] ?? '')
      if (packed) reply.header('content-encoding', 'br')
      // It is text already, in the words of the contract.
      return reply.send((packed ? shard.packed : await unpack(shard.packed)) as never)
    }
  })

  app.route({
    ...offlineRoutes.changes,
    handler: ({ query }) => changesSince(read, Number(query.since), app.now())
  })
}
