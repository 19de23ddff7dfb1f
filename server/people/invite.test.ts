import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTest, type World } from '../testing/build.ts'

let world: World
beforeAll(async () => {
  world = await startTest()
})
afterAll(() => world.close())

const guest = { email: 'Zofia@Kestrel.example', name: 'Zofia Maj', unit: 'pl-services' }
const invite = async (change: object = {}, by = 'helen') =>
  world.as(by).post('/api/invitations', { ...guest, ...change })
const tokenOf = (link: string) => link.split('/').at(-1)
const password = 'three small words'

describe('inviting', () => {
  it('is for administrators', async () => {
    expect((await invite({}, 'marta')).status).toBe(403)
    expect((await world.as('marta').get('/api/invitations')).status).toBe(403)
    expect((await world.nobody.post('/api/invitations', guest)).status).toBe(401)
  })

  it('names the role, unit or address at fault', async () => {
    const { status, body } = await invite({ roles: [{ role: 'expert' }, { role: 'lead' }] })
    expect(status).toBe(422)
    expect(Object.keys(body.fields)).toEqual(['roles.0.process', 'roles.1.unit'])
    const unknown = await invite({
      roles: [{ role: 'administrator' }, { role: 'expert', process: 'alchemy' }]
    })
    expect(unknown.body.fields).toEqual({
      'roles.1.process': 'There is no process “alchemy”.'
    })
    expect((await invite({ unit: 'nowhere' })).body.fields).toHaveProperty('unit')
    expect((await invite({ email: 'marta@kestrel.example' })).body.fields).toHaveProperty('email')
  })

  it('gives a link that lets one person in, once', async () => {
    const { status, body } = await invite({ roles: [{ role: 'expert', process: 'finance.ap' }] })
    expect(status).toBe(201)
    expect(body.link).toMatch(/^http:\/\/localhost(:80)?\/invitation\/[\w-]{43}$/)
    const url = `/api/invitations/${tokenOf(body.link)}`
    expect((await world.nobody.get(url)).body).toEqual({
      name: 'Zofia Maj',
      email: 'zofia@kestrel.example',
      organisation: 'Kestrel Valves'
    })
    const bad = await world.nobody.post(`${url}/acceptance`, { password: 'kestrel valves' })
    expect(bad.body.fields).toHaveProperty('password')

    const accepted = await world.nobody.post(`${url}/acceptance`, { password, language: 'pl' })
    expect(accepted.status).toBe(201)
    expect(accepted.headers['set-cookie']).toBeDefined()
    expect(accepted.body.person).toMatchObject({
      language: 'pl',
      invited: false,
      roles: [{ role: 'expert', process: 'finance.ap' }]
    })
    const again = await world.nobody.post(`${url}/acceptance`, { password })
    expect(again.status).toBe(404)
    expect(again.body.detail).toContain('Ask an administrator')
    expect((await world.nobody.post('/api/session', { email: guest.email, password })).status).toBe(
      201
    )
  })
})

describe('an invitation', () => {
  const other = { email: 'filip@kestrel.example', name: 'Filip Maj' }

  it('is listed, and its person as invited, until it is accepted', async () => {
    await invite(other)
    const { items } = (await world.as('helen').get('/api/invitations')).body
    expect(items).toMatchObject([{ ...other, invitedBy: 'Helen Brook' }])
    const everybody = (await world.as('marta').get('/api/people')).body.items
    expect(everybody).toContainEqual(
      expect.objectContaining({ name: 'Filip Maj', invited: true, active: true })
    )
  })

  it('is replaced by a second one to the same address', async () => {
    const one = tokenOf((await invite(other)).body.link)
    const two = tokenOf((await invite(other)).body.link)
    expect((await world.nobody.get(`/api/invitations/${one}`)).status).toBe(404)
    expect((await world.nobody.get(`/api/invitations/${two}`)).status).toBe(200)
    expect((await world.as('helen').get('/api/invitations')).body.items).toHaveLength(1)
  })

  it('is the same one when it is sent again with the same Idempotency-Key', async () => {
    const send = () =>
      world.as('helen').post('/api/invitations', other, { 'idempotency-key': 'k1' })
    const first = await send()
    expect((await send()).body).toEqual(first.body)
    const token = tokenOf(first.body.link)
    expect((await world.nobody.get(`/api/invitations/${token}`)).status).toBe(200)
  })

  it('can be taken back, and then its person is listed nowhere', async () => {
    const helen = world.as('helen')
    const token = tokenOf((await invite(other)).body.link)
    const [{ id }] = (await helen.get('/api/invitations')).body.items
    expect((await helen.delete(`/api/invitations/${id}`)).status).toBe(204)
    expect((await world.nobody.get(`/api/invitations/${token}`)).status).toBe(404)
    expect((await helen.get('/api/invitations')).body.items).toEqual([])
    const names = (await helen.get('/api/people')).body.items.map((it: { name: string }) => it.name)
    expect(names).not.toContain('Filip Maj')
  })

  it('ends after two weeks', async () => {
    const token = tokenOf((await invite(other)).body.link)
    world.clock.forward({ days: 15 })
    expect((await world.nobody.get(`/api/invitations/${token}`)).status).toBe(404)
  })
})
