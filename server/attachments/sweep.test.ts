import { existsSync, mkdirSync, renameSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { attachments } from '#schema/tables/index.ts'
import { attach, fetchBytes, hashOf, sendBytes } from '../testing/attach.ts'
import { startTest, type World } from '../testing/build.ts'
import { forgetUnnamed } from './forget.ts'
import { sweep } from './sweep.ts'

let world: World
let number: string
let count = 0
beforeAll(async () => {
  world = await startTest()
  const draft = { title: 'One', symptom: 'Two' }
  number = (await world.as('marta').post('/api/cases', draft)).body.number
})
afterAll(() => world.close())
beforeEach(() => {
  count++
})

const store = () => world.app.files
const swept = () => sweep(world.database, store(), world.clock.now())
const content = () => Buffer.from(`file ${count}`)
const lies = (hash: string) => existsSync(store().pathOf(hash))
const put = (bytes: Buffer) => attach(world, 'marta', { case: number }, bytes)
const rows = (id: string) =>
  world.database.read.select().from(attachments).where(eq(attachments.id, id))

/** As if it had been lying there for so many days. */
function age(path: string, days: number) {
  const then = new Date(Date.parse(world.clock.now()) - days * 86_400_000)
  utimesSync(path, then, then)
}

describe('the sweep', () => {
  it('lets go of what was taken away, once it cannot be brought back any more', async () => {
    const { id } = await put(content())
    await world.as('marta').delete(`/api/attachments/${id}`)
    await swept()
    expect(lies(hashOf(content()))).toBe(true)
    world.clock.forward({ minutes: 16 })
    await swept()
    expect(lies(hashOf(content()))).toBe(false)
    expect(await rows(id)).toEqual([])
  })

  it('keeps bytes as long as another file has the same', async () => {
    const [one, two] = [await put(content()), await put(content())]
    await world.as('marta').delete(`/api/attachments/${one.id}`)
    world.clock.forward({ minutes: 16 })
    await swept()
    const got = await fetchBytes(world, 'marta', `/api/attachments/${two.id}/file`)
    expect(got.bytes.equals(content())).toBe(true)
  })

  it('throws out files that no row names, a day after they were written', async () => {
    const orphan = await store().keepBytes(content())
    age(store().pathOf(orphan), 0.5)
    await swept()
    expect(lies(orphan)).toBe(true)
    age(store().pathOf(orphan), 2)
    await swept()
    expect(lies(orphan)).toBe(false)
  })

  it('keeps a file that a row names, however old', async () => {
    await put(content())
    age(store().pathOf(hashOf(content())), 400)
    await swept()
    expect(lies(hashOf(content()))).toBe(true)
  })

  it('gives up what never came whole, after a day, with the bytes that did come', async () => {
    const body = { case: number, name: 'half.txt', size: 8 }
    const { id } = (await world.as('marta').post('/api/attachments', body)).body
    await sendBytes(world, 'marta', id, 0, Buffer.from('half'))
    age(store().arriving(id), 2)
    await swept()
    expect(existsSync(store().arriving(id))).toBe(true)
    expect(await rows(id)).toHaveLength(1)
    world.clock.forward({ days: 1, minutes: 1 })
    age(store().arriving(id), 2)
    await swept()
    expect(existsSync(store().arriving(id))).toBe(false)
    expect(await rows(id)).toEqual([])
  })

  it('can be done by several at once', async () => {
    const { id } = await put(content())
    const orphan = await store().keepBytes(Buffer.from(`orphan ${count}`))
    age(store().pathOf(orphan), 2)
    await Promise.all([swept(), swept(), swept()])
    expect([lies(orphan), lies(hashOf(content()))]).toEqual([false, true])
    expect((await world.as('marta').get(`/api/attachments/${id}/file`)).status).toBe(200)
  })
})

describe('after a crash', () => {
  it('while a file was on its way out, it is back if it is named, and gone if not', async () => {
    const { id } = await put(content())
    const [named, unnamed] = [hashOf(content()), await store().keepBytes(Buffer.from('unnamed'))]
    for (const hash of [named, unnamed]) await store().setAside(hash)
    expect((await world.as('marta').get(`/api/attachments/${id}/file`)).status).toBe(404)
    await swept()
    expect((await world.as('marta').get(`/api/attachments/${id}/file`)).status).toBe(200)
    expect([lies(named), lies(unnamed)]).toEqual([true, false])
    expect(await store().leftAside()).toEqual([])
  })

  it('between the bytes and the row, the sender goes on from what both know', async () => {
    const body = { case: number, name: 'a.txt', size: 8 }
    const { id } = (await world.as('marta').post('/api/attachments', body)).body
    await sendBytes(world, 'marta', id, 0, Buffer.from('abcd'))
    // The next bytes lay there already, and their row was never written.
    writeFileSync(store().arriving(id), 'abcdXX')
    const told = await sendBytes(world, 'marta', id, 6, Buffer.from('gh'))
    expect([told.status, told.body.received]).toEqual([409, 4])
    await sendBytes(world, 'marta', id, 4, Buffer.from('efgh'))
    const { bytes } = await fetchBytes(world, 'marta', `/api/attachments/${id}/file`)
    expect(bytes.toString()).toBe('abcdefgh')
  })

  it('with the row and without its bytes, they are sent anew', async () => {
    const body = { case: number, name: 'b.txt', size: 8 }
    const { id } = (await world.as('marta').post('/api/attachments', body)).body
    await sendBytes(world, 'marta', id, 0, Buffer.from('abcd'))
    await store().dropArriving(id)
    const told = await sendBytes(world, 'marta', id, 4, Buffer.from('efgh'))
    expect([told.status, told.body.received]).toEqual([409, 0])
    const { body: done } = await sendBytes(world, 'marta', id, 0, Buffer.from('12345678'))
    expect(done).toEqual({ received: 8, complete: true })
  })

  it('when all bytes had come and no file was made of them, asking once more makes it', async () => {
    const body = { case: number, name: 'c.txt', size: 4 }
    const { id } = (await world.as('marta').post('/api/attachments', body)).body
    mkdirSync(store().arrivals, { recursive: true })
    writeFileSync(store().arriving(id), 'abcd')
    await world.database.transaction((tx) =>
      tx.update(attachments).set({ received: 4 }).where(eq(attachments.id, id))
    )
    const { body: done } = await sendBytes(world, 'marta', id, 4, Buffer.alloc(0))
    expect(done).toEqual({ received: 4, complete: true })
  })
})

it('is not forgotten when somebody attaches the same while it is thrown out', async () => {
  const bytes = Buffer.from('thrown out and wanted')
  const hash = await store().keepBytes(bytes)
  const away = join(store().folder, 'away')
  // What the other process does between the last write and the row of this one.
  const original = store().has
  let looked = 0
  store().has = async (it) => {
    if (looked++ === 0) renameSync(store().pathOf(hash), away)
    return original(it)
  }
  const { id } = await put(bytes)
  store().has = original
  await forgetUnnamed(world.database.read, store(), [hash])
  const got = await fetchBytes(world, 'marta', `/api/attachments/${id}/file`)
  expect(got.bytes.equals(bytes)).toBe(true)
})
