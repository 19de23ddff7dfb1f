import { demoPassword } from '#seeds/people.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTest, type World } from '../testing/build.ts'

let world: World
beforeAll(async () => {
  world = await startTest()
})
afterAll(() => world.close())

const signIn = (email: string, password: string) =>
  world.nobody.post('/api/session', { email, password })
const cookieOf = (headers: Record<string, unknown>) => String(headers['set-cookie'])

describe('signing in', () => {
  it('gives a cookie that scripts cannot read, and says who I am and what I may', async () => {
    const { status, body, headers } = await signIn(' Marta@Kestrel.example', demoPassword)
    expect(status).toBe(201)
    expect(body.person).toMatchObject({ name: 'Marta Kowal', entity: 'PL02', roles: [] })
    expect(body.organisation).toBe('Kestrel Valves')
    expect(body.may).toEqual(expect.arrayContaining(['case.log', 'case.use']))
    expect(body.may).not.toContain('person.invite')
    expect(cookieOf(headers)).toMatch(/^bridgebook=[\w-]{43}; .*HttpOnly; SameSite=Lax/)
    expect(cookieOf(headers)).not.toContain('Secure')
    const [cookie = ''] = cookieOf(headers).split(';')
    const again = await world.holding({ cookie }).get('/api/session')
    expect(again).toMatchObject({ status: 200, body: { person: { name: 'Marta Kowal' } } })
  })

  it('keeps the cookie to https when it came by https', async () => {
    const { headers } = await world.nobody.post(
      '/api/session',
      { email: 'marta@kestrel.example', password: demoPassword },
      { 'x-forwarded-proto': 'https' }
    )
    expect(cookieOf(headers)).toContain('Secure')
  })

  it('says the same of a wrong password, an unknown address and somebody who has left', async () => {
    const wrong = await signIn('marta@kestrel.example', 'not the password')
    expect(wrong.status).toBe(401)
    expect(await signIn('nobody@kestrel.example', demoPassword)).toMatchObject({
      status: 401,
      body: wrong.body
    })
    expect(await signIn('george@kestrel.example', demoPassword)).toMatchObject({
      status: 401,
      body: wrong.body
    })
  })

  it('refuses after ten wrong passwords, however many come at once, for fifteen minutes', async () => {
    const guesses = await Promise.all(
      Array.from({ length: 12 }, () => signIn('anna@kestrel.example', 'a wrong guess'))
    )
    const statuses = guesses.map(({ status }) => status).sort()
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429, 429])
    expect(await signIn('anna@kestrel.example', demoPassword)).toMatchObject({
      status: 429,
      body: { detail: expect.stringContaining('15 minutes') }
    })
    world.clock.forward({ minutes: 15 })
    expect((await signIn('anna@kestrel.example', demoPassword)).status).toBe(201)
  })

  it('speaks the language of the reader when it refuses', async () => {
    const { body } = await world.nobody.post(
      '/api/session',
      { email: 'x@kestrel.example', password: 'no' },
      { 'accept-language': 'pl' }
    )
    expect(body.detail).toBe('Adres e-mail lub hasło są nieprawidłowe.')
  })

  it('is refused when the request comes from another site', async () => {
    const body = { email: 'marta@kestrel.example', password: demoPassword }
    const { status } = await world.nobody.post('/api/session', body, {
      origin: 'https://elsewhere.example'
    })
    expect(status).toBe(403)
  })
})

describe('a session', () => {
  it('ends when I sign out', async () => {
    expect((await world.as('joanna').delete('/api/session')).status).toBe(204)
    expect((await world.as('joanna').get('/api/session')).status).toBe(401)
  })

  it('lasts thirty days from the last time that it was used', async () => {
    const me = world.as('ewa')
    await me.get('/api/session')
    world.clock.forward({ days: 29 })
    expect((await me.get('/api/session')).status).toBe(200)
    // The visit is written down after the answer.
    await world.database.transaction(async () => {})
    world.clock.forward({ days: 29 })
    expect((await me.get('/api/session')).status).toBe(200)
    await world.database.transaction(async () => {})
    world.clock.forward({ days: 31 })
    expect((await me.get('/api/session')).status).toBe(401)
  })

  it('can be ended from another one, by its own person only', async () => {
    const email = 'piotr@kestrel.example'
    await signIn(email, demoPassword)
    const piotr = world.as('piotr')
    const { items } = (await piotr.get('/api/me/sessions')).body
    expect(items).toHaveLength(2)
    const other = items.find(({ current }: { current: boolean }) => !current)
    expect((await world.as('marta').delete(`/api/me/sessions/${other.id}`)).status).toBe(404)
    expect((await piotr.delete(`/api/me/sessions/${other.id}`)).status).toBe(204)
    expect((await piotr.get('/api/me/sessions')).body.items).toHaveLength(1)
  })
})
