import { setImmediate as nextTurn } from 'node:timers/promises'
import type { FastifyRequest } from 'fastify'
import type { App } from '../http/application.ts'
import type { Person } from '../http/person.ts'
import { feed } from './feed.ts'
import { openStream } from './stream.ts'

/** Another process writes too (Postgres): it is looked for this often, in ms. */
const LOOK_EVERY = 1000
/** What is written in one moment is told together. */
const GATHER = 60
const BEAT_EVERY = 25_000
/** Open streams of one person: a browser shares one among its tabs. */
const MOST_EACH = 12

/**
 * GET /api/live: tells whoever looks that something changed that they may see, never what. Not in
 * the documentation of the API, which knows no streams.
 */
export function live(app: App, whoIs: (request: FastifyRequest) => Promise<Person | null>) {
  const { streams, look, join } = feed(app.database.read)
  let looking = Promise.resolve()
  let soon: NodeJS.Timeout | undefined

  const lookSoon = () => {
    soon ??= setTimeout(() => {
      soon = undefined
      looking = looking
        .then(look)
        .catch((error: unknown) => app.log.error({ err: error }, 'could not look what changed'))
    }, GATHER)
  }

  /** Whoever lost their session hears no more; whoever got another role is seen anew. */
  async function beat() {
    for (const stream of streams) {
      const person = await whoIs(stream.request).catch(() => null)
      if (person) {
        stream.person = person
        stream.beat()
      } else {
        stream.end()
      }
      await nextTurn()
    }
  }

  const looks = setInterval(lookSoon, LOOK_EVERY).unref()
  const beats = setInterval(() => void beat(), BEAT_EVERY).unref()

  app.addHook('onResponse', async ({ method }) => {
    if (streams.size && method !== 'GET' && method !== 'HEAD') lookSoon()
  })
  app.stopping.signal.addEventListener('abort', () => {
    for (const stream of streams) stream.end()
  })
  app.addHook('preClose', async () => {
    clearInterval(looks)
    clearInterval(beats)
    clearTimeout(soon)
    await looking
  })

  app.get(
    '/api/live',
    { config: { may: 'member' }, schema: { hide: true }, logLevel: 'warn' },
    async (request, reply) => {
      reply.hijack()
      const stream = openStream(request, reply.raw)
      await join(stream)
      reply.raw.on('close', () => streams.delete(stream))
      if (reply.raw.destroyed) streams.delete(stream)
      const mine = [...streams].filter((it) => it.person.id === request.person.id)
      if (mine.length > MOST_EACH) mine[0]?.end()
    }
  )
}
