import type { ServerResponse } from 'node:http'
import type { FastifyRequest } from 'fastify'
import type { Changed } from '#schema/api/live.ts'
import type { Person } from '../http/person.ts'

/** Somebody who looks, over one open answer. */
export interface Stream {
  request: FastifyRequest
  person: Person
  send(changed: Changed): void
  /** Something, so that nobody on the way thinks that it is dead. */
  beat(): void
  end(): void
}

/** How long a browser waits before it comes back, in ms: spread, so that not all come at once. */
const COME_BACK = 1000
/** A reader who takes nothing is let go, and comes back when it can. */
const MOST_WAITING = 256 * 1024

export function openStream(request: FastifyRequest, answer: ServerResponse): Stream {
  answer.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
    'x-content-type-options': 'nosniff'
  })
  const write = (text: string) => {
    if (answer.writableLength > MOST_WAITING) answer.destroy()
    else answer.write(text)
  }
  write(`retry: ${COME_BACK + Math.round(Math.random() * COME_BACK)}\n\n`)
  return {
    request,
    person: request.person,
    send: (changed) => write(`event: changed\ndata: ${JSON.stringify(changed)}\n\n`),
    beat: () => write(':\n\n'),
    end: () => void answer.end()
  }
}
