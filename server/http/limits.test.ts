import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import Fastify from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTest, type World } from '../testing/build.ts'
import { calm } from './limits-pace.ts'
import { limitTime } from './limits-time.ts'

let world: World
beforeAll(async () => {
  world = await startTest()
})
afterAll(() => world.close())

it('says in a sentence that a body is more than can be taken', async () => {
  const title = 'x'.repeat(3 * 1024 * 1024)
  const { status, body } = await world.as('marta').post('/api/cases', { title })
  expect(status).toBe(413)
  expect(body.detail).toBe('That is more than can be taken at once.')
})

it('asks whoever sends too much in a second to wait, and only them', async () => {
  // A machine at work may take longer than the second for the first of them.
  const burst = () =>
    Promise.all(Array.from({ length: 400 }, () => world.as('anna').get('/api/session')))
  const refused = async () => (await burst()).find(({ status }) => status === 429)
  const late = (await refused()) ?? (await refused()) ?? (await refused())
  expect(late?.headers['retry-after']).toBe('1')
  expect(late?.body.detail).toContain('Try again in 1 second.')
  expect((await world.as('marta').get('/api/session')).status).toBe(200)
})

describe('with more to do than it can', () => {
  afterAll(() => (world.app.load.pace = calm))

  it('asks to come again in a moment, and still says that it is there', async () => {
    world.app.load.pace = { ...calm, overloaded: true }
    const refused = await world.as('marta').get('/api/today')
    expect(refused.status).toBe(503)
    expect(refused.headers['retry-after']).toBe('1')
    expect(refused.body.detail).toBeTruthy()
    expect((await world.nobody.get('/healthz')).status).toBe(200)
  })

  it('does so too when hundreds wait for their turn to write', async () => {
    world.app.load.pace = calm
    const { load } = world.database
    world.database.load = () => ({ ...load(), waiting: 1_000 })
    expect((await world.as('marta').get('/api/today')).status).toBe(503)
    world.database.load = load
    expect((await world.as('marta').get('/api/today')).status).toBe(200)
  })
})

it('forgets a request that is over, and one whose sender has gone', async () => {
  await world.as('marta').get('/api/today')
  expect(world.app.running.size).toBe(0)
})

describe('whoever is slow', () => {
  const house = Fastify()
  let port = 0

  beforeAll(async () => {
    limitTime(house.server, { headersMs: 200, requestMs: 400, lookMs: 50 }, 2)
    house.post('/', async () => 'heard')
    house.get('/events', (_request, reply) => {
      reply.hijack()
      reply.raw.writeHead(200, { 'content-type': 'text/event-stream' })
      reply.raw.write('data: first\n\n')
      setTimeout(() => reply.raw.end('data: last\n\n'), 900)
    })
    await house.listen({ port: 0, host: '127.0.0.1' })
    port = (house.server.address() as { port: number }).port
  })
  afterAll(() => house.close())

  const told = async (socket: Socket) => {
    let text = ''
    for await (const part of socket) text += part
    return text
  }
  const says = (text: string) => {
    const socket = connect(port, '127.0.0.1')
    socket.write(text)
    return socket
  }

  it('with the headers loses the connection', async () => {
    expect(await told(says('POST / HTTP/1.1\r\nHost: here\r\n'))).toContain(' 408 ')
  })

  it('with the body does too', async () => {
    const began = 'POST / HTTP/1.1\r\nHost: here\r\nContent-Length: 10\r\n\r\n123'
    expect(await told(says(began))).toContain(' 408 ')
  })

  it('in taking a stream of events keeps it', async () => {
    const asks = 'GET /events HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n'
    expect(await told(says(asks))).toContain('data: last')
  })

  it('and comes by one connection too many is not let in', async () => {
    const inside = [connect(port, '127.0.0.1'), connect(port, '127.0.0.1')]
    await Promise.all(inside.map((socket) => once(socket, 'connect')))
    const answer = await told(says('GET /events HTTP/1.1\r\n\r\n')).catch(() => '')
    for (const socket of inside) socket.destroy()
    expect(answer).toBe('')
  })
})
