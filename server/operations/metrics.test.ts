import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTest, type World } from '../testing/build.ts'
import { gauge } from './gauges.ts'
import { metrics } from './metrics.ts'

const TOKEN = 'a-token-of-the-watchers'
let world: World
let mails = 3

beforeAll(async () => {
  world = await startTest()
  gauge(world.app, { name: 'mails_waiting', help: 'Mails that wait', read: () => mails })
  metrics(world.app, TOKEN)
  await world.as('marta').get('/api/search?q=confidential')
  await world.as('marta').get('/api/cases/EX-4711')
})
afterAll(() => world.close())

const asked = async (remoteAddress: string, headers = {}) => {
  const { statusCode, payload } = await world.app.inject({
    url: '/metrics',
    remoteAddress,
    headers
  })
  return { statusCode, payload }
}

it('shows from this machine how long answers took, by route and class of status', async () => {
  const { statusCode, payload } = await asked('127.0.0.1')
  expect(statusCode).toBe(200)
  const search = 'method="GET",route="/api/search",status="2xx"'
  expect(payload).toContain('# TYPE bridgebook_http_seconds histogram')
  expect(payload).toContain(`bridgebook_http_seconds_count{${search}} 1\n`)
  expect(payload).toContain(`bridgebook_http_seconds_bucket{${search},le="+Inf"} 1\n`)
  expect(payload).toContain('route="/api/cases/:number",status="4xx"')
})

it('shows the process, the event loop, the database and what features add', async () => {
  const { payload } = await asked('::1')
  expect(payload).toMatch(/^process_resident_memory_bytes \d+/m)
  expect(payload).toMatch(/^nodejs_eventloop_lag_p99_seconds /m)
  expect(payload).toMatch(/^bridgebook_transactions_waiting 0$/m)
  expect(payload).toMatch(/^bridgebook_transactions_total [1-9]/m)
  expect(payload).toMatch(/^bridgebook_streams_open 0$/m)
  expect(payload).toMatch(/^bridgebook_mails_waiting 3$/m)
  mails = 5
  expect((await asked('::1')).payload).toMatch(/^bridgebook_mails_waiting 5$/m)
})

it('holds nobody and nothing that people wrote', async () => {
  const { payload } = await asked('127.0.0.1')
  expect(payload).not.toMatch(/marta|confidential|EX-4711/i)
})

it('is not there for anybody else, except with the token', async () => {
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
  expect((await asked('10.1.2.3')).statusCode).toBe(404)
  expect((await asked('10.1.2.3', bearer('another'))).statusCode).toBe(404)
  expect((await asked('10.1.2.3', bearer(TOKEN))).statusCode).toBe(200)
  // As a proxy on this machine says for whom it asks.
  expect((await asked('127.0.0.1', { 'x-forwarded-for': '10.1.2.3' })).statusCode).toBe(404)
})
