import { eq } from 'drizzle-orm'
import { entities, holidays } from '#schema/tables/index.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { SETUP_TOKEN, startTest, type World } from '../testing/build.ts'

let world: World
beforeAll(async () => {
  world = await startTest({ seeded: false })
})
afterAll(() => world.close())

const first = {
  token: SETUP_TOKEN,
  organisation: 'Kestrel Valves',
  name: 'Helen Brook',
  email: 'Helen@Kestrel.example',
  password: 'three small words',
  entity: { code: 'PL02', name: 'Kestrel Polska', country: 'PL', currency: 'PLN' }
}
const setUp = (change: object = {}) => world.nobody.post('/api/setup', { ...first, ...change })

it('is needed while nobody is here', async () => {
  expect((await world.nobody.get('/api/setup')).body).toEqual({ needed: true })
})

it('is refused without the token that the server printed', async () => {
  const { status, body } = await setUp({ token: 'a guess' })
  expect(status).toBe(403)
  expect(body.detail).toContain('the link that the server printed')
})

it('refuses passwords that anybody would try, beside the field', async () => {
  for (const password of [
    'Kestrel Valves',
    'HELEN BROOK',
    'helen@kestrel.example',
    'aaaaaaaaaaaa'
  ]) {
    const { status, body } = await setUp({ password })
    expect(status).toBe(422)
    expect(Object.keys(body.fields)).toEqual(['password'])
  }
  expect((await setUp({ password: 'short' })).body.fields.password).toBe('At least 10 characters.')
})

it('makes the organisation, the entity, the process tree and an administrator', async () => {
  const { status, body, headers } = await setUp()
  expect(status).toBe(201)
  expect(body.organisation).toBe('Kestrel Valves')
  expect(body.person).toMatchObject({
    email: 'helen@kestrel.example',
    entity: 'PL02',
    roles: [{ role: 'administrator' }]
  })
  expect(body.may).toContain('person.invite')

  const [cookie = ''] = String(headers['set-cookie']).split(';')
  const helen = world.holding({ cookie })
  expect((await helen.get('/api/processes')).body.items.length).toBeGreaterThan(50)
  expect((await helen.get('/api/entities')).body.items).toMatchObject([first.entity])
})

it('knows where the entity is and when it has days off', async () => {
  const { read } = world.database
  const [entity] = await read.select().from(entities)
  expect(entity?.timeZone).toBe('Europe/Warsaw')
  const days = await read.select().from(holidays).where(eq(holidays.entity, 'PL02'))
  expect(days).toContainEqual({
    entity: 'PL02',
    day: '2026-11-11',
    name: 'Narodowe Święto Niepodległości'
  })
  expect(new Set(days.map(({ day }) => day.slice(0, 4)))).toEqual(
    new Set(['2025', '2026', '2027', '2028'])
  )
})

it('is over after the first time, whatever the token', async () => {
  expect((await world.nobody.get('/api/setup')).body).toEqual({ needed: false })
  expect((await setUp()).status).toBe(409)
  expect((await setUp({ token: 'a guess' })).status).toBe(409)
})
