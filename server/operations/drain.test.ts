import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { expect, it, vi } from 'vitest'
import { startTest } from '../testing/build.ts'
import { countRunning } from '../http/limits-running.ts'
import { drain } from './drain.ts'

/** A house with a slow room and a room whose door stays open. */
async function open() {
  const { app, database } = await startTest({ seeded: false })
  const house = app as unknown as FastifyInstance
  house.get('/slow', async () => {
    await sleep(500)
    return 'done'
  })
  house.get('/endless', () => new Promise(() => {}))
  house.get('/events', (_request, reply) => {
    reply.hijack()
    reply.raw.writeHead(200, { 'content-type': 'text/event-stream' })
    reply.raw.write('data: hello\n\n')
    house.stopping.signal.addEventListener('abort', () => reply.raw.end('data: come again\n\n'))
  })
  const base = await app.listen({ port: 0, host: '127.0.0.1' })
  const close = () => database.close()
  return { app: house, base, close }
}

it('finishes what runs, ends what stays open, and lets nobody in any more', async () => {
  const { app, base, close } = await open()
  const slow = fetch(`${base}/slow`).then((answer) => answer.text())
  const events = await fetch(`${base}/events`, { headers: { accept: 'text/event-stream' } })
  await vi.waitFor(() => expect(countRunning(app)).toEqual({ requests: 1, streams: 1 }))

  const drained = drain(app)
  await sleep(50)
  await expect(fetch(`${base}/healthz`)).rejects.toThrow()
  expect(await events.text()).toBe('data: hello\n\ndata: come again\n\n')
  expect(await slow).toBe('done')
  await drained
  await close()
})

it('waits for nobody longer than it may', async () => {
  const { app, base, close } = await open()
  const waiting = fetch(`${base}/endless`).catch(() => 'cut')
  await vi.waitFor(() => expect(countRunning(app).requests).toBe(1))
  const began = performance.now()
  await drain(app, 100)
  expect(performance.now() - began).toBeLessThan(1_500)
  expect(await waiting).toBe('cut')
  await close()
})

it('says that it is closing to whoever still has a connection', async () => {
  const { app, close } = await open()
  app.stopping.abort()
  const { statusCode, headers } = await app.inject('/healthz')
  expect(statusCode).toBe(503)
  expect(headers).toMatchObject({ 'retry-after': '1', connection: 'close' })
  await app.close()
  await close()
})
