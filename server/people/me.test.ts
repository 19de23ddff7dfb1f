import { demoPassword } from '#seeds/people.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTest, type World } from '../testing/build.ts'

let world: World
beforeAll(async () => {
  world = await startTest()
})
afterAll(() => world.close())

describe('my profile', () => {
  it('changes what is sent and keeps the rest', async () => {
    const { status, body } = await world.as('marta').patch('/api/me', {
      language: 'en',
      processes: ['tax.vat', 'tax.vat']
    })
    expect(status).toBe(200)
    expect(body.person).toMatchObject({
      name: 'Marta Kowal',
      language: 'en',
      entity: 'PL02',
      unit: 'pl-services',
      processes: ['tax.vat']
    })
  })

  it('names the entity or process that is not there', async () => {
    const { status, body } = await world.as('marta').patch('/api/me', {
      entity: 'XX',
      processes: ['tax', 'alchemy']
    })
    expect(status).toBe(422)
    expect(Object.keys(body.fields)).toEqual(['entity', 'processes.1'])
  })

  it('does not let me into another unit, which decides what I see', async () => {
    const { status, body } = await world.as('marta').patch('/api/me', { unit: 'kr-finance' })
    expect(status).toBe(422)
    expect(Object.keys(body.fields)).toEqual(['unit'])
    expect((await world.as('marta').patch('/api/me', { unit: 'pl-services' })).status).toBe(200)
  })
})

describe('my password', () => {
  const change = (current: string) =>
    world.as('anna').post('/api/me/password', { current, password: 'quite another one' })

  it('takes the current one', async () => {
    const { status, body } = await change('not the current one')
    expect(status).toBe(422)
    expect(Object.keys(body.fields)).toEqual(['current'])
  })

  it('ends my other sessions and keeps this one', async () => {
    const elsewhere = await world.nobody.post('/api/session', {
      email: 'anna@kestrel.example',
      password: demoPassword
    })
    const [cookie = ''] = String(elsewhere.headers['set-cookie']).split(';')
    expect((await change(demoPassword)).status).toBe(204)
    expect((await world.as('anna').get('/api/session')).status).toBe(200)
    expect((await world.holding({ cookie }).get('/api/session')).status).toBe(401)
  })

  it('changes once when the same request comes twice', async () => {
    const again = () =>
      world
        .as('ewa')
        .post(
          '/api/me/password',
          { current: demoPassword, password: 'quite another one' },
          { 'idempotency-key': 'change-it' }
        )
    expect((await again()).status).toBe(204)
    expect((await again()).status).toBe(204)
  })
})

describe('a personal token', () => {
  it('is shown once, stands in for the cookie, and can be revoked', async () => {
    const marta = world.as('marta')
    const made = await marta.post('/api/me/tokens', { name: ' Month-end script ' })
    expect(made.status).toBe(201)
    expect(made.body).toMatchObject({
      token: expect.stringMatching(/^bbk_[\w-]{43}$/),
      name: 'Month-end script',
      expiresAt: '2027-11-03T16:40:00.000Z',
      usedAt: null
    })
    const script = world.holding({ authorization: `Bearer ${made.body.token}` })
    expect((await script.get('/api/session')).body.person.id).toBe('marta')
    // A token is not sent by a browser on its own, so where it comes from does not matter.
    const elsewhere = await script.patch('/api/me', {}, { origin: 'https://elsewhere.example' })
    expect(elsewhere.status).toBe(200)

    await world.database.transaction(async () => {})
    const { items } = (await marta.get('/api/me/tokens')).body
    expect(items).toMatchObject([{ id: made.body.id, usedAt: world.clock.now() }])
    expect(JSON.stringify(items)).not.toContain('bbk_')

    const url = `/api/me/tokens/${made.body.id}`
    expect((await world.as('anna').delete(url)).status).toBe(404)
    expect((await marta.delete(url)).status).toBe(204)
    expect((await script.get('/api/session')).status).toBe(401)
  })

  it('ends on its day', async () => {
    const made = await world.as('marta').post('/api/me/tokens', { name: 'short', days: 1 })
    const script = world.holding({ authorization: `Bearer ${made.body.token}` })
    world.clock.forward({ minutes: 24 * 60 - 1 })
    expect((await script.get('/api/session')).status).toBe(200)
    world.clock.forward({ minutes: 1 })
    expect((await script.get('/api/session')).status).toBe(401)
  })

  it('is not helped out by a cookie when it is wrong', async () => {
    const { status } = await world.as('marta').get('/api/session', {
      authorization: 'Bearer bbk_wrong'
    })
    expect(status).toBe(401)
  })
})
