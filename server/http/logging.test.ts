import { Writable } from 'node:stream'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { build } from '../app.ts'
import type { App } from './application.ts'
import type { Database } from '../database/database.ts'
import { freshDatabase } from '../testing/database.ts'
import { logging } from './logging.ts'

let database: Database
let app: App
let log = ''

beforeAll(async () => {
  database = await freshDatabase()
  const stream = new Writable({
    write(line, _encoding, done) {
      log += line
      done()
    }
  })
  const broken: Database = {
    ...database,
    transaction: () => {
      throw new Error('Failed query: insert into people values (?)\nparams: the-secret-hash')
    }
  }
  app = await build({ database: broken, logger: { ...logging('info'), stream } })
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
  const body = { email: 'marta@kestrel.example', password: 'in-the-body' }
  await app.inject({ method: 'POST', url: '/api/session', body })
  expect(log).toContain('"/api/invitations/…"')
  expect(log).not.toMatch(/in-the-(query|path|page|cookie|header|body)/)
})

it('says what failed, without what it was done to', async () => {
  expect(log).toContain('Failed query: insert into people')
  expect(log).not.toContain('the-secret-hash')
})
