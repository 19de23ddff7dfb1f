import { Writable } from 'node:stream'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { build } from '../app.ts'
import { startSession } from '../people/sessions.ts'
import { client, type Client } from '../testing/client.ts'
import { seedCompany } from '../testing/company.ts'
import { freshDatabase } from '../testing/database.ts'
import type { App } from './application.ts'
import type { Database } from '../database/database.ts'
import { logging } from './logging.ts'
import { toLoggedError } from './logging-errors.ts'

const NOW = '2026-11-03T16:40:00.000Z'
let database: Database
let app: App
let marta: Client
let broken = false
let log = ''

beforeAll(async () => {
  database = await freshDatabase()
  await seedCompany(database, NOW)
  const secret = await database.transaction((tx) => startSession(tx, 'marta', 'a test', NOW))
  const stream = new Writable({
    write(line, _encoding, done) {
      log += line
      done()
    }
  })
  const breaking: Database = {
    ...database,
    transaction: (work) => {
      if (!broken) return database.transaction(work)
      throw new Error('Failed query: insert into people values (?)\nparams: the-secret-hash')
    }
  }
  app = await build({
    database: breaking,
    now: () => NOW,
    logger: { ...logging('trace'), stream }
  })
  marta = client(app, async () => ({ cookie: `bridgebook=${secret}; other=in-the-cookie` }))
})
afterAll(async () => {
  await app.close()
  await database.close()
})

it('keeps links, queries, cookies and passwords out of the log', async () => {
  const headers = { cookie: 'bridgebook=in-the-cookie', authorization: 'Bearer in-the-header' }
  await app.inject({ url: '/api/setup?token=in-the-query', headers })
  await app.inject({ url: '/api/invitations/in-the-path', headers })
  await app.inject({ url: '/renewal/in-the-page', headers })
  await app.inject({ url: '/api/nothing/in-the-path', headers })
  const body = { email: 'marta@kestrel.example', password: 'in-the-body' }
  await app.inject({ method: 'POST', url: '/api/session', body })
  expect(log).toContain('"/api/invitations/:token"')
  expect(log).not.toMatch(/in-the-(query|path|page|cookie|header|body)/)
})

it('keeps what people write and look for out of it, also where it is refused', async () => {
  const draft = { title: 'Told-in-confidence', symptom: 'Told-in-confidence as well' }
  const { body } = await marta.post('/api/cases', draft)
  await marta.post('/api/cases', { ...draft, process: 'told-in-confidence' })
  await marta.post('/api/cases', { title: 'told-in-confidence', wrong: 'told-in-confidence' })
  await marta.get('/api/search?q=told-in-confidence')
  await marta.patch(`/api/cases/${body.number}`, { reason: 'told-in-confidence' })
  await marta.post('/api/me/tokens', { name: 'told-in-confidence' })
  const headers = { 'content-type': 'application/json', 'idempotency-key': 'told-in-confidence' }
  await app.inject({ method: 'POST', url: '/api/session', headers, body: '{told-in-confidence' })
  expect(log).not.toMatch(/told-in-confidence/i)
})

it('says which route was asked by whom, how it ended and how long it took', async () => {
  log = ''
  await marta.get('/api/cases/EX-1?revision=head')
  const lines = log.trim().split('\n')
  const last = JSON.parse(lines.at(-1) ?? '{}')
  expect(last).toMatchObject({
    reqId: expect.any(String),
    res: { statusCode: 200, method: 'GET', route: '/api/cases/:number', person: 'marta' },
    responseTime: expect.any(Number)
  })
  expect(log).not.toContain('Marta')
  expect(log).not.toContain('EX-1')
})

it('says what failed, without what it was done to', async () => {
  broken = true
  await marta.post('/api/cases', { title: 'It fails', symptom: 'Each time' })
  broken = false
  expect(log).toContain('Failed query: insert into people')
  expect(log).not.toContain('the-secret-hash')
})

it('keeps what a database or a reader of JSON quotes out of it, and what was at fault in it', () => {
  const cause = Object.assign(new Error('invalid input syntax: "told in confidence"'), {
    severity: 'ERROR',
    code: '22P02',
    table: 'cases',
    constraint: 'cases_checked'
  })
  const logged = toLoggedError(Object.assign(new Error('Failed query'), { cause }))
  expect(JSON.stringify(logged)).not.toContain('told in confidence')
  expect(logged.cause).toMatchObject({ code: '22P02', table: 'cases', constraint: 'cases_checked' })

  const unreadable = toLoggedError(new SyntaxError('Unexpected token, "told in…" is not JSON'))
  expect(JSON.stringify(unreadable)).not.toContain('told in')
})
