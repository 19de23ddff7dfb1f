import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSession } from './people/sessions.ts'
import { attach } from './testing/attach.ts'
import { startTest, type World } from './testing/build.ts'
import type { Client } from './testing/client.ts'
import { undocumented } from './testing/documented.ts'
import { remembering } from './testing/known.ts'
import { record } from './testing/recordings.ts'
import { requestsTo, routesOf, send, type Route } from './testing/requests.ts'

/** The same requests every time, so that what fails can be run again; another seed asks others. */
const seed = Number(process.env['TEST_SEED'] ?? 2026)
/** Requests for each route: more of them take longer and find more. */
const runs = Number(process.env['TEST_RUNS'] ?? 16)
const ROUNDS = 4
/** Whoever may more is asked more often, to get further. */
const WHO = ['marta', 'marta', 'anna', 'anna', 'helen', 'helen', 'grace', 'haeun'] as const

let world: World
let routes: Route[]
let clients: Map<string, Client>
const known = remembering()

beforeAll(async () => {
  world = await startTest()
  routes = routesOf((await world.as('helen').get('/api/openapi.json')).body)
  for (const steps of [[], [{ text: 'Five' }], [{ text: 'Six' }], [{ text: 'Seven' }]]) {
    const what = { title: 'Three', symptom: 'Four', process: 'finance.ap.grir' }
    const how = steps.length ? { steps, cause: 'Eight', proof: 'Nine' } : {}
    const { body } = await world.as('marta').post('/api/cases', { ...what, ...how })
    known.learn(body, 'cases')
  }
  for (const occurrence of [undefined, await firstOccurrence()]) {
    const place = occurrence === undefined ? { case: 'EX-1' } : { occurrence }
    const file = await attach(world, 'marta', { ...place, name: 'a.gif' }, PIXEL)
    known.learn({ id: file.id }, 'attachments')
  }
  await crossing()
  for (const list of ['people', 'processes', 'entities', 'units']) {
    known.learn((await world.as('helen').get(`/api/${list}`)).body, list)
  }
})
afterAll(() => world.close())

/** A bridge with something on it, so that there is what to confirm, dispute and take back. */
async function crossing() {
  const mentoring = { kind: 'mentoring', giver: 'anna', receiver: 'marta', entity: 'PL02' }
  const made = await world.as('anna').post('/api/bridges', { ...mentoring, endsOn: '2026-12-31' })
  known.learn({ id: made.body.id }, 'bridges')
  for (const item of [
    { kind: 'case', case: 'EX-2' },
    { kind: 'decision', title: 'When to write off' }
  ]) {
    const { body } = await world.as('anna').post(`/api/bridges/${made.body.id}/items`, item)
    const url = `/api/bridge-items/${body.id}/evidence`
    const offered = await world.as('anna').post(url, { kind: 'answer', text: 'So' })
    known.learn({ id: body.id }, 'items')
    known.learn(offered.body.evidence, 'evidence')
    const its = `/api/bridges/${made.body.id}`
    const shown = { heldOn: '2026-11-02', items: [{ item: body.id }] }
    known.learn((await world.as('anna').post(`${its}/sessions`, shown)).body, 'sessions')
    const wish = { item: body.id, people: ['anna', 'marta'] }
    known.learn({ id: (await record(world, 'anna', made.body.id, wish)).id }, 'recordings')
    known.learn(await replayed(body.id), 'replays')
    const when = { day: '2026-11-03', time: '18:00', minutes: 30 }
    const planned = await world.as('anna').post(`${its}/planned-sessions`, when)
    known.learn(planned.body, 'sessions')
    const todo = { text: 'So', who: 'marta', session: planned.body.id }
    known.learn((await world.as('anna').post(`${its}/actions`, todo)).body, 'actions')
    const note = { text: 'So', private: item.kind === 'case' }
    known.learn((await world.as('anna').post(`${its}/notes`, note)).body, 'notes')
  }
}

/** An old case that both answered without looking, and where they differ. */
async function replayed(item: string) {
  const started = await world.as('anna').post(`/api/bridge-items/${item}/replays`, { case: 'EX-2' })
  const { id } = started.body.evidence
  for (const who of ['anna', 'marta'])
    await world.as(who).put(`/api/evidence/${id}/text`, { text: 'So' })
  const sent = { text: 'This' }
  return (await world.as('anna').post(`/api/replays/${id}/differences`, sent)).body
}

const firstOccurrence = async () =>
  (await world.as('marta').get('/api/cases/EX-1/occurrences')).body.items[0].id as string
const PIXEL = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAACAkwBADs=', 'base64')

/** Tried last, in this order: whoever they hit is signed out, or may no longer what they might. */
const ENDINGS = [
  /^\w+ \/api\/me\/(sessions|password)/,
  /^delete \/api\/session$/,
  /^patch \/api\/people\/\{id\}$/,
  /deactivation$/,
  /people\/\{id\}\/merger$/
]
const ending = ({ method, path }: Route) => ENDINGS.findIndex((it) => it.test(`${method} ${path}`))

async function signInAll() {
  clients = new Map()
  for (const who of new Set(WHO)) {
    const start = world.database.transaction((tx) =>
      startSession(tx, who, 'a test', world.clock.now())
    )
    clients.set(who, world.holding({ cookie: `bridgebook=${await start}` }))
  }
}

describe('anything that a client can send', () => {
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

  it(
    'gets the documented answer from every route, never one of 500 or above',
    async () => {
      let tried = 0
      const failed: string[] = []
      const broken: string[] = []
      const worked = new Set<Route>()
      const ask = async (route: Route, count: number, round: number) => {
        const options = {
          numRuns: count,
          seed: (seed * 1_000 + routes.indexOf(route)) * 10 + round
        }
        for (const request of fc.sample(requestsTo(route, known, WHO), options)) {
          const client = clients.get(request.as)
          if (!client) throw new Error(`${request.as} is not signed in`)
          const { answer, says } = await send(client, route, request, known)
          const { status, body } = answer
          tried++
          if (status >= 500) failed.push(`${status} ${says}`)
          const wrong = status < 500 && undocumented(route, answer)
          if (wrong) broken.push(`${wrong}: ${status} ${says}`)
          if (status >= 300) continue
          worked.add(route)
          known.learn(body, route.path.split('/').findLast((it) => /^\w/.test(it)) ?? '')
        }
      }
      const last = routes.filter((it) => ending(it) >= 0).sort((a, b) => ending(a) - ending(b))
      await signInAll()
      for (let round = 0; round < ROUNDS; round++) {
        for (const route of routes) {
          if (!last.includes(route)) await ask(route, Math.ceil(runs / ROUNDS), round)
        }
      }
      for (const route of last) {
        await signInAll()
        await ask(route, runs, 0)
      }

      console.log(
        `${tried} requests to ${routes.length} routes (seed ${seed}): ${failed.length} answers of ` +
          `500 or above, ${broken.length} not as documented; ${worked.size} routes said yes`
      )
      expect(failed).toEqual([])
      expect(broken).toEqual([])
      // It would be no test if everything were refused.
      expect(worked.size / routes.length).toBeGreaterThan(0.6)
    },
    60_000 + runs * 5_000
  )
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
