import { demoPassword } from '#seeds/people.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTest, type World } from '../testing/build.ts'

let world: World
beforeAll(async () => {
  world = await startTest()
})
afterAll(() => world.close())

const listed = async (reader: string, id: string) => {
  const { items } = (await world.as(reader).get('/api/people')).body
  return items.find((it: { id: string }) => it.id === id)
}

describe('the day on which somebody leaves', () => {
  it('is seen by that person, their lead and administrators, and by nobody else', async () => {
    const { status } = await world.as('marta').patch('/api/me', { leavesOn: '2027-03-31' })
    expect(status).toBe(200)
    for (const reader of ['marta', 'tomasz', 'helen']) {
      expect(await listed(reader, 'marta')).toHaveProperty('leavesOn', '2027-03-31')
    }
    for (const reader of ['anna', 'elena', 'jiwoo']) {
      expect(await listed(reader, 'marta')).not.toHaveProperty('leavesOn')
    }
  })
})

describe('an administrator', () => {
  it('is told what may be done with a person, and others are told nothing', async () => {
    expect((await listed('helen', 'marta')).may).toEqual([
      'person.edit',
      'person.renew',
      'person.deactivate',
      'person.setAbsence'
    ])
    expect((await listed('helen', 'helen')).may).not.toContain('person.deactivate')
    expect((await listed('anna', 'marta')).may).toEqual([])
  })

  it('changes names, places and roles', async () => {
    const { status, body } = await world.as('helen').patch('/api/people/mihai', {
      name: 'Mihai Stan-Pop',
      unit: 'systems',
      roles: [
        { role: 'member' },
        { role: 'expert', process: 'logistics' },
        { role: 'expert', process: 'logistics' },
        { role: 'lead', unit: 'systems', process: 'finance' }
      ]
    })
    expect(status).toBe(200)
    expect(body).toMatchObject({ name: 'Mihai Stan-Pop', unit: 'systems', entity: 'RO01' })
    expect(body.roles).toEqual([
      { role: 'expert', process: 'logistics' },
      { role: 'lead', unit: 'systems' }
    ])
    expect((await world.as('marta').patch('/api/people/mihai', {})).status).toBe(403)
    expect((await world.as('helen').patch('/api/people/nobody', {})).status).toBe(404)
    const unknown = await world.as('helen').patch('/api/people/mihai', { entity: 'XX', unit: null })
    expect(unknown.body.fields).toEqual({ entity: 'There is no entity “XX”.' })
  })

  it('is never the last one to go', async () => {
    const helen = world.as('helen')
    expect((await helen.patch('/api/people/helen', { roles: [] })).status).toBe(409)
    expect((await listed('helen', 'helen')).roles).toContainEqual({ role: 'administrator' })
    expect((await helen.post('/api/people/helen/deactivation')).status).toBe(409)
  })
})

describe('somebody who is deactivated', () => {
  it('is out at once, by session and by token, and their name stays', async () => {
    const sam = world.as('sam')
    const { token } = (await sam.post('/api/me/tokens', { name: 'a script' })).body
    const bearer = world.holding({ authorization: `Bearer ${token}` })
    expect((await bearer.get('/api/session')).status).toBe(200)

    const { status, body } = await world.as('helen').post('/api/people/sam/deactivation')
    expect(status).toBe(201)
    expect(body).toMatchObject({ name: 'Sam Okafor', active: false })
    expect((await sam.get('/api/session')).status).toBe(401)
    expect((await bearer.get('/api/session')).status).toBe(401)
    expect(await listed('marta', 'sam')).toMatchObject({ name: 'Sam Okafor', active: false })
    expect((await world.as('helen').post('/api/people/sam/renewal')).status).toBe(409)
  })

  it('can be let in again, with the password and roles of before', async () => {
    const { body } = await world.as('helen').delete('/api/people/sam/deactivation')
    expect(body).toMatchObject({ active: true, roles: [{ role: 'expert', process: 'sales' }] })
    const { status } = await world.nobody.post('/api/session', {
      email: 'sam@kestrel.example',
      password: demoPassword
    })
    expect(status).toBe(201)
  })
})

describe('a forgotten password', () => {
  it('is renewed by a link that an administrator makes; all sessions end', async () => {
    const dmitri = world.as('dmitri')
    expect((await dmitri.get('/api/session')).status).toBe(200)
    expect((await world.as('olga').post('/api/people/dmitri/renewal')).status).toBe(403)
    const { status, body } = await world.as('helen').post('/api/people/dmitri/renewal')
    expect(status).toBe(201)
    const token = body.link.split('/renewal/')[1]
    expect((await world.nobody.get(`/api/renewals/${token}`)).body).toMatchObject({
      email: 'dmitri@kestrel.example'
    })
    // One kind of link does not do for the other.
    expect((await world.nobody.get(`/api/invitations/${token}`)).status).toBe(404)

    const password = 'another three words'
    const renewed = await world.nobody.post(`/api/renewals/${token}/acceptance`, { password })
    expect(renewed.status).toBe(201)
    expect(renewed.body.person.name).toBe('Дмитрий Орлов')
    expect((await dmitri.get('/api/session')).status).toBe(401)
    expect((await world.nobody.get(`/api/renewals/${token}`)).status).toBe(404)
    const email = 'dmitri@kestrel.example'
    expect((await world.nobody.post('/api/session', { email, password })).status).toBe(201)
  })
})
