import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { activity } from '#schema/tables/index.ts'
import { sweep } from '../attachments/sweep.ts'
import { attach, fetchBytes } from '../testing/attach.ts'
import { aBridge, anItem } from '../testing/bridges.ts'
import { startTest, type World } from '../testing/build.ts'
import { consent, lies, record, voice } from '../testing/recordings.ts'
import { expire } from './expire.ts'

let world: World
let bridge: string
let item: string
let pitch = 200
const bytes = () => voice(pitch)
beforeAll(async () => {
  world = await startTest()
  bridge = await aBridge(world)
  item = await anItem(world, bridge, { title: 'When to call the bank' })
})
afterAll(() => world.close())
beforeEach(() => {
  pitch += 10
  world.clock.set('2026-11-17T09:00:00.000Z')
})

const as = (who: string) => world.as(who)
const expired = () => expire(world.database, world.app.files, world.clock.now())
const one = async (id: string, who = 'jiwoo') => (await as(who).get(`/api/recordings/${id}`)).body
const ready = async (more: object = {}) => {
  const { id } = await record(world, 'jiwoo', bridge, { item, bytes: bytes(), ...more })
  await consent(world, 'haeun', id)
  return id
}
const url = (id: string) => `/api/recordings/${id}`

describe('the last day of a recording', () => {
  it('is in half a year, unless somebody says otherwise', async () => {
    expect((await one(await ready())).deleteOn).toBe('2027-05-16')
    const { deleteOn, latest } = await one(await ready({ deleteOn: '2026-12-31' }))
    expect([deleteOn, latest]).toEqual(['2026-12-31', '2029-11-16'])
  }, 30_000)

  it('is brought forward by anybody who is in it', async () => {
    const id = await ready()
    const { body } = await as('haeun').patch(url(id), { deleteOn: '2026-12-01' })
    expect(body).toMatchObject({ deleteOn: '2026-12-01', state: 'ready' })
    expect((await as('haeun').patch(url(id), { deleteOn: '2026-11-16' })).status).toBe(422)
    expect((await as('dohyun').patch(url(id), { deleteOn: '2026-11-30' })).status).toBe(403)
  })

  it('is put off only with everybody asked again', async () => {
    const id = await ready({ deleteOn: '2026-12-31' })
    const asked = async () => {
      await world.app.notices.look()
      const { items } = (await as('haeun').get('/api/notices')).body
      return items.filter((it: { href: string }) => it.href === `/recordings/${id}`).length
    }
    expect(await asked()).toBe(0)
    const { body } = await as('jiwoo').patch(url(id), { deleteOn: '2027-12-31' })
    expect(body).toMatchObject({ deleteOn: '2027-12-31', state: 'waiting' })
    const mine = (await as('haeun').get(url(id))).body
    expect(mine).toMatchObject({ asksMe: true })
    expect(await asked()).toBe(1)
    expect((await as('jiwoo').patch(url(id), { deleteOn: '2029-11-17' })).status).toBe(422)
    expect((await consent(world, 'haeun', id)).body.state).toBe('ready')
  })
})

describe('when the day is over', () => {
  it('the bytes are gone from the disk, and the row says so', async () => {
    const id = await ready({ deleteOn: '2026-12-01' })
    world.clock.set('2026-12-01T14:59:00.000Z')
    await expired()
    expect([lies(world, bytes()), (await one(id)).state]).toEqual([true, 'ready'])
    // Midnight in Seoul: nobody gets it any more, even before the bytes go.
    world.clock.set('2026-12-01T15:00:00.000Z')
    expect((await fetchBytes(world, 'jiwoo', `${url(id)}/file`)).status).toBe(404)
    await expired()
    expect(lies(world, bytes())).toBe(false)
    expect(await one(id)).toMatchObject({
      ...{ state: 'deleted', watchable: false, may: [] },
      deleted: { on: '2026-12-01', by: null }
    })
    await expired()
    const rows = await world.database.read
      .select()
      .from(activity)
      .where(eq(activity.subject, bridge))
    const deeds = rows.filter((it) => it.details['recording'] === id)
    expect(deeds.filter(({ verb }) => verb === 'recordingDeleted')).toHaveLength(1)
  })

  it('an attachment with the same bytes keeps them, and only the recording is served no more', async () => {
    const id = await ready({ deleteOn: '2026-12-01' })
    const draft = { title: 'It will not post', symptom: 'M8 082' }
    const { number } = (await as('jiwoo').post('/api/cases', draft)).body
    const file = await attach(world, 'jiwoo', { case: number, name: 'a.wav' }, bytes())
    world.clock.set('2026-12-02T09:00:00.000Z')
    await expired()
    const kept = await fetchBytes(world, 'jiwoo', `/api/attachments/${file.id}/file`)
    expect(kept.bytes.equals(bytes())).toBe(true)
    expect((await fetchBytes(world, 'jiwoo', `${url(id)}/file`)).status).toBe(404)
  })

  it('a recording keeps what an attachment lets go of, and the sweep knows it', async () => {
    const id = await ready()
    const draft = { title: 'It will not post', symptom: 'M8 083' }
    const { number } = (await as('jiwoo').post('/api/cases', draft)).body
    const file = await attach(world, 'jiwoo', { case: number, name: 'a.wav' }, bytes())
    await as('jiwoo').delete(`/api/attachments/${file.id}`)
    world.clock.forward({ days: 3 })
    await sweep(world.database, world.app.files, world.clock.now())
    expect((await fetchBytes(world, 'haeun', `${url(id)}/file`)).status).toBe(200)
  })

  it('what its maker takes away is gone at once, and what never came whole after a day', async () => {
    const id = await ready()
    expect((await as('haeun').delete(url(id))).status).toBe(403)
    expect((await as('jiwoo').delete(url(id))).status).toBe(204)
    expect(lies(world, bytes())).toBe(false)
    expect(await one(id)).toMatchObject({ state: 'deleted', deleted: { by: { id: 'jiwoo' } } })
    const sent = { kind: 'audio', title: 'A', name: 'a.wav', item, size: 9, people: [] }
    const begin = `/api/bridges/${bridge}/recordings`
    const { body } = await as('jiwoo').post(begin, { ...sent, watch: 'pair' })
    world.clock.forward({ days: 2 })
    await expired()
    expect((await as('jiwoo').get(url(body.id))).status).toBe(404)
  })
})

describe('evidence that rests on a recording', () => {
  const offer = (of: string) =>
    as('jiwoo').post(`/api/bridge-items/${of}/evidence`, { kind: 'recording' })
  const stages = async (of: string) => {
    const { body } = await as('haeun').get(`/api/bridge-items/${of}`)
    const its = body.evidence.find((it: { kind: string }) => it.kind === 'recording')
    return [body.stages[1].reached, its.lapsed]
  }

  it('is offered once everybody agreed, counts, and lapses with the bytes', async () => {
    const own = await anItem(world, bridge, { title: 'Year end' })
    expect((await offer(own)).body.fields).toHaveProperty('kind')
    const { id } = await record(world, 'jiwoo', bridge, { item: own, bytes: bytes() })
    expect((await offer(own)).body.fields).toHaveProperty('kind')
    await consent(world, 'haeun', id)
    const { body } = await offer(own)
    const proof = body.evidence.at(-1).id
    expect((await offer(own)).status).toBe(422)
    await as('haeun').post(`/api/evidence/${proof}/confirmation`)
    expect(await stages(own)).toEqual(['evidence', false])
    await as('haeun').delete(`${url(id)}/consent`)
    expect(await stages(own)).toEqual([null, true])
  })

  it('may rest on a session in which the item was shown', async () => {
    const [shown, other] = [
      await anItem(world, bridge, { title: 'Shown' }),
      await anItem(world, bridge, { title: 'Another' })
    ]
    const held = { heldOn: '2026-11-16', items: [{ item: shown }] }
    const { body } = await as('haeun').post(`/api/bridges/${bridge}/sessions`, held)
    const wish = { session: body.id, bytes: bytes(), people: ['jiwoo'], deleteOn: '2026-11-20' }
    const { id } = await record(world, 'jiwoo', bridge, wish)
    const of = async (its: string) =>
      (await as('haeun').get(`/api/bridges/${bridge}/recordings?item=${its}`)).body.items
    expect(await of(shown)).toMatchObject([{ id }])
    expect(await of(other)).toEqual([])
    expect((await offer(other)).status).toBe(422)
    expect((await offer(shown)).status).toBe(201)
    world.clock.set('2026-11-21T09:00:00.000Z')
    await expired()
    expect(await stages(shown)).toEqual([null, true])
  })
})

describe('redaction', () => {
  it('takes a secret out of what a recording is called', async () => {
    const id = await ready({ title: 'The code is open sesame' })
    const secret = 'open sesame'
    const { body } = await as('helen').post('/api/redactions/preview', { secret })
    expect(body).toMatchObject({ bridges: 1 })
    await as('helen').post('/api/redactions', { secret, reason: 'A password' })
    expect((await one(id)).title).not.toContain(secret)
  })

  it('says before what goes with it, and changes nothing by that', async () => {
    const own = await anItem(world, bridge, { title: 'Quarter end' })
    const id = await ready({ item: own, watch: 'named', watchers: ['helen'] })
    const twin = await ready({ item: own, bytes: voice(900) })
    const { body } = await as('jiwoo').post(`/api/bridge-items/${own}/evidence`, {
      kind: 'recording'
    })
    await as('haeun').post(`/api/evidence/${body.evidence.at(-1).id}/confirmation`)
    const look = async (who = 'helen') => as(who).post(`${url(id)}/redaction/preview`)
    // The other one still proves it.
    expect((await look()).body).toEqual({ people: 2, watchers: 1, evidence: 0 })
    await as('jiwoo').delete(url(twin))
    expect((await look()).body).toEqual({ people: 2, watchers: 1, evidence: 1 })
    expect([(await one(id)).state, lies(world, bytes())]).toEqual(['ready', true])
    expect((await one(id, 'helen')).may).toEqual(['redact'])
    expect((await one(id, 'dohyun')).may).not.toContain('redact')
    expect((await look('dohyun')).status).toBe(403)
    await as('helen').post(`${url(id)}/redaction`, { reason: 'A name' })
    expect((await look()).status).toBe(404)
  })

  it('removes a recording that the administrator sees, and no other', async () => {
    const id = await ready({ people: ['jiwoo', 'haeun'] })
    const wish = { reason: 'A password is on the screen' }
    expect((await as('dohyun').post(`${url(id)}/redaction`, wish)).status).toBe(403)
    expect((await as('helen').post(`${url(id)}/redaction`, wish)).status).toBe(404)
    await as('jiwoo').patch(url(id), { watch: 'named', watchers: ['helen'] })
    expect((await as('helen').post(`${url(id)}/redaction`, wish)).status).toBe(201)
    expect(lies(world, bytes())).toBe(false)
    expect(await one(id)).toMatchObject({ state: 'deleted', deleted: { by: { id: 'helen' } } })
  })
})

it('somebody who was here twice takes back as the one who stays what the other agreed to', async () => {
  const { id } = await record(world, 'jiwoo', bridge, { item, people: ['sam'], bytes: bytes() })
  await consent(world, 'sam', id)
  expect((await one(id)).state).toBe('ready')
  await as('helen').post('/api/people/sam/merger', { into: 'grace' })
  expect((await one(id, 'grace')).may).toContain('recording.consent')
  await as('grace').delete(`${url(id)}/consent`)
  expect([(await one(id)).state, lies(world, bytes())]).toEqual(['refused', false])
})

it('somebody who was here twice is asked as the one who stays', async () => {
  const wish = { item, people: ['kyungmin'], bytes: bytes() }
  const { id } = await record(world, 'jiwoo', bridge, wish)
  const merged = await as('helen').post('/api/people/kyungmin/merger', { into: 'marta' })
  expect(merged.status).toBe(201)
  expect((await as('marta').get('/api/recordings')).body.items).toMatchObject([
    { id, asksMe: true }
  ])
})
