import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { desc } from 'drizzle-orm'
import { activity } from '#schema/tables/index.ts'
import { aBridge, anItem } from '../testing/bridges.ts'
import { startTest, type World } from '../testing/build.ts'

let world: World
let bridge: string
let item: string
beforeAll(async () => {
  world = await startTest()
  bridge = await aBridge(world)
  item = await anItem(world, bridge, { title: 'When to call the bank' })
})
afterAll(() => world.close())

const notes = () => `/api/bridges/${bridge}/notes`
const write = async (who: string, sent: object) => {
  world.clock.forward({ minutes: 1 })
  return (await world.as(who).post(notes(), sent)).body
}
const texts = async (who: string, query = '') =>
  (await world.as(who).get(`${notes()}${query}`)).body.items.map((it: { text: string }) => it.text)
const deeds = async () =>
  (await world.database.read.select().from(activity).orderBy(desc(activity.id))).length

describe('a shared note', () => {
  it('is read by whoever sees the bridge, where it was written', async () => {
    await write('dohyun', { text: 'Ask each other weekly', private: false })
    const made = await write('haeun', { text: 'Friday is better', private: false, item })
    expect(made).toMatchObject({ by: { id: 'haeun' }, item, private: false, editedAt: null })
    expect(made.may).toEqual(['bridge.note'])
    expect(await texts('jiwoo')).toEqual(['Ask each other weekly', 'Friday is better'])
    expect(await texts('jiwoo', `?item=${item}`)).toEqual(['Friday is better'])
    expect((await world.as('helen').get(notes())).status).toBe(404)
    const { status } = await world.as('helen').post(notes(), { text: 'Hello', private: true })
    expect(status).toBe(404)
  })

  it('is changed, removed and brought back by its writer alone', async () => {
    const { id } = await write('haeun', { text: 'As it was', private: false })
    const url = `/api/bridge-notes/${id}`
    expect((await world.as('jiwoo').patch(url, { text: 'Mine now' })).status).toBe(403)
    expect((await world.as('jiwoo').post(`${url}/removal`)).status).toBe(403)
    world.clock.forward({ minutes: 1 })
    const { body } = await world.as('haeun').patch(url, { text: 'As it is' })
    expect(body).toMatchObject({ text: 'As it is', editedAt: world.clock.now() })
    expect((await world.as('haeun').post(`${url}/removal`)).status).toBe(201)
    expect(await texts('jiwoo')).not.toContain('As it is')
    expect((await world.as('jiwoo').delete(`${url}/removal`)).status).toBe(404)
    expect((await world.as('haeun').delete(`${url}/removal`)).status).toBe(200)
    expect(await texts('jiwoo')).toContain('As it is')
  })

  it('hangs on nothing of another bridge', async () => {
    const elsewhere = await anItem(
      world,
      await aBridge(world, { giver: 'anna', receiver: 'marta' })
    )
    const sent = { text: 'Lost', private: false, item: elsewhere }
    expect((await world.as('haeun').post(notes(), sent)).body.fields).toHaveProperty('item')
  })
})

describe('a private note', () => {
  const secret = 'He never liked me'
  let id: string

  it('is its writer’s alone, and leaves no trace for anybody else', async () => {
    const before = await deeds()
    const made = await write('haeun', { text: secret, private: true, item })
    id = made.id
    expect(made.private).toBe(true)
    expect(await texts('haeun', `?item=${item}`)).toContain(secret)
    for (const who of ['jiwoo', 'dohyun']) {
      expect(await texts(who)).not.toContain(secret)
      expect(await texts(who, `?item=${item}`)).not.toContain(secret)
    }
    const url = `/api/bridge-notes/${id}`
    for (const who of ['jiwoo', 'dohyun', 'helen']) {
      expect((await world.as(who).patch(url, { private: false })).status).toBe(404)
      expect((await world.as(who).post(`${url}/removal`)).status).toBe(404)
    }
    await world.as('haeun').patch(url, { text: `${secret}!` })
    await world.as('haeun').post(`${url}/removal`)
    await world.as('haeun').delete(`${url}/removal`)
    expect(await deeds()).toBe(before)
  })

  it('tells an administrator who looks for a word in it nothing but a number', async () => {
    const look = { secret: 'never liked me' }
    const { body } = await world.as('helen').post('/api/redactions/preview', look)
    expect(body).toMatchObject({ cases: [], hidden: 0, bridges: 1, activity: 0 })
    expect(JSON.stringify(body)).not.toContain('liked')
    const redaction = { ...look, reason: 'Personal' }
    expect((await world.as('helen').post('/api/redactions', redaction)).status).toBe(201)
    expect((await texts('haeun')).join()).toContain('█')
  })

  it('is shared when its writer says so, and kept again', async () => {
    const url = `/api/bridge-notes/${id}`
    expect((await world.as('haeun').patch(url, { private: false })).body.private).toBe(false)
    expect((await texts('jiwoo')).join()).toContain('█')
    await world.as('haeun').patch(url, { private: true })
    expect((await texts('jiwoo')).join()).not.toContain('█')
  })
})
