import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTest, type World } from './testing/build.ts'

interface Operation {
  parameters?: { name: string; in: string; schema: Schema }[]
  requestBody?: { content: Record<string, { schema: Schema }> }
}
interface Schema {
  type?: string
  enum?: unknown[]
  anyOf?: Schema[]
  items?: Schema
  properties?: Record<string, Schema>
  required?: string[]
  pattern?: string
  format?: string
}

let world: World
let operations: { method: 'get' | 'post' | 'patch' | 'delete'; path: string; it: Operation }[]
beforeAll(async () => {
  world = await startTest()
  const { body } = await world.as('helen').get('/api/openapi.json')
  operations = Object.entries<Record<string, Operation>>(body.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, it]) => ({ method: method as 'get', path, it }))
  )
  operations.sort((a, b) => Number(endsSessions(a)) - Number(endsSessions(b)))
  await world.as('marta').post('/api/cases', { title: 'One', symptom: 'Two' })
})
afterAll(() => world.close())

/** Tried last: whoever they hit is signed out. */
const endsSessions = ({ method, path }: { method: string; path: string }) =>
  /deactivation|sessions|password/.test(path) || (method === 'delete' && path === '/api/session')

/** Text that trips: quotes, other scripts, signs of query languages, halves of characters, NUL. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('', ' ', '*', '"', "'; --", '%', 'EX-1', 'EX-99999999', '%00', '\ud800', '한글*')
)
const known = fc.constantFrom(
  'EX-1',
  'marta',
  'PL02',
  'finance',
  'finance.ap.grir',
  '2026-11',
  'EUR'
)

/** Something that fits a schema, nearly always; what does not is part of the point. */
function fitting(schema: Schema = {}): fc.Arbitrary<unknown> {
  if (schema.enum) return fc.constantFrom(...schema.enum)
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(fitting))
  switch (schema.type) {
    case 'object': {
      const properties = Object.entries(schema.properties ?? {})
      const whole = Object.fromEntries(properties.map(([name, it]) => [name, fitting(it)]))
      const required = fc.record(whole, { requiredKeys: schema.required ?? [] })
      return fc.oneof(
        { weight: 4, arbitrary: required },
        { weight: 1, arbitrary: fc.record(whole, { requiredKeys: [] }) }
      )
    }
    case 'array':
      return fc.array(fitting(schema.items), { maxLength: 3 })
    case 'integer':
      return fc.integer({ min: -5, max: 2 ** 33 })
    case 'number':
      return fc.double({ noDefaultInfinity: true, noNaN: true })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    default:
      return schema.format === 'date'
        ? fc.constantFrom('2026-11-22', '2026-02-30', '0000-01-01', '9999-12-31')
        : fc.oneof(text, known)
  }
}
const sometimesOdd = (schema?: Schema) =>
  fc.oneof({ weight: 6, arbitrary: fitting(schema) }, { weight: 1, arbitrary: fc.jsonValue() })

const part = (value: unknown) =>
  encodeURIComponent(
    (typeof value === 'object' ? JSON.stringify(value) : String(value)).toWellFormed()
  )

/** The same requests every time, so that what fails can be run again; another seed asks others. */
const seed = Number(process.env['TEST_SEED'] ?? 2026)

describe('anything that a client can send', () => {
  it('gets an answer below 500, from every route', async () => {
    const tried = new Map<number, number>()
    for (const { method, path, it: operation } of operations) {
      const named = operation.parameters ?? []
      const body = operation.requestBody?.content['application/json']?.schema
      const request = fc.record({
        parameters: fc.tuple(...named.map(({ schema }) => fc.option(sometimesOdd(schema)))),
        body: sometimesOdd(body),
        as: fc.constantFrom('marta', 'haeun', 'helen'),
        match: fc.constantFrom('"1"', '"2"', '*', 'x', '')
      })
      await fc.assert(
        fc.asyncProperty(request, async ({ parameters, body, as, match }) => {
          let url = path
          const query: string[] = []
          named.forEach(({ name, in: where }, at) => {
            const value = parameters[at] ?? (where === 'path' ? 'EX-1' : null)
            if (where === 'path') url = url.replace(`{${name}}`, part(value) || 'EX-1')
            else if (value !== null) query.push(`${name}=${part(value)}`)
          })
          const sent = query.length ? `${url}?${query.join('&')}` : url
          const headers = { 'if-match': match }
          const client = world.as(as)
          const answer =
            method === 'post' || method === 'patch'
              ? await client[method](sent, body as object, headers)
              : await client[method](sent, headers)
          tried.set(answer.status, (tried.get(answer.status) ?? 0) + 1)
          expect(answer.status, `${method} ${sent} ${JSON.stringify(body)}`).toBeLessThan(500)
        }),
        { numRuns: 25, seed }
      )
    }
    // It would be no test if everything were refused.
    expect(tried.get(200) ?? 0).toBeGreaterThan(50)
    expect(tried.get(201) ?? 0).toBeGreaterThan(5)
  }, 120_000)

  it('is refused in words when it is no JSON, too large, or of another kind', async () => {
    const { cookie } = await sessionOf('marta')
    const post = (payload: string, type: string) =>
      world.app.inject({
        method: 'POST',
        url: '/api/cases',
        payload,
        headers: { cookie, 'content-type': type, 'accept-language': 'ro' }
      })
    for (const [payload, type, status] of [
      ['{"title":', 'application/json', 400],
      ['title=x', 'application/x-www-form-urlencoded', 415],
      [`"${'x'.repeat(3_000_000)}"`, 'application/json', 413]
    ] as const) {
      const answer = await post(payload, type)
      expect(answer.statusCode).toBe(status)
      expect(answer.headers['content-type']).toContain('application/problem+json')
      expect(answer.json().detail.length).toBeGreaterThan(10)
    }
  })
})

async function sessionOf(handle: string) {
  const { demoPassword } = await import('#seeds/people.ts')
  const answer = await world.app.inject({
    method: 'POST',
    url: '/api/session',
    payload: { email: `${handle}@kestrel.example`, password: demoPassword }
  })
  return { cookie: String(answer.headers['set-cookie']).split(';')[0] ?? '' }
}
