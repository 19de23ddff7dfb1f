import type { FastifyReply, FastifyRequest } from 'fastify'
import { notFound, Problem, say } from '../http/problem.ts'
import { partOf } from './range.ts'
import type { Store } from './store.ts'

interface File {
  hash: string
  size: number
  /** What it is sent as. */
  type: string
  disposition: string
  /** Left out: a browser keeps it, and asks before it shows it again. */
  cache?: string
}

/**
 * Sends a file, or the part that is asked for. Whoever opens it in a page of its own gets it in a
 * sandbox; asked again, a browser has to ask whether its reader may still see it.
 */
export async function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  store: Store,
  { hash, size, type, disposition, cache = 'private, no-cache' }: File
) {
  const etag = `"${hash}"`
  reply
    .header('etag', etag)
    .header('cache-control', cache)
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('content-disposition', disposition)
    .header('accept-ranges', 'bytes')
  const { range, 'if-range': onlyIf, 'if-none-match': known } = request.headers
  if (known?.split(/\s*,\s*/).some((it) => it === etag || it === `W/${etag}` || it === '*')) {
    return reply.code(304).send()
  }
  // The row is there, so its file is; unless somebody removed it in this moment.
  if (!(await store.has(hash))) throw notFound()
  const part = onlyIf === undefined || onlyIf === etag ? partOf(range, size) : undefined
  if (part === 'none') {
    reply.header('content-range', `bytes */${size}`)
    throw new Problem(416, say('attachment.noSuchPart'))
  }
  reply.type(type)
  if (!part) return reply.header('content-length', size).send(store.read(hash))
  return reply
    .code(206)
    .header('content-range', `bytes ${part.start}-${part.end}/${size}`)
    .header('content-length', part.end - part.start + 1)
    .send(store.read(hash, part))
}
