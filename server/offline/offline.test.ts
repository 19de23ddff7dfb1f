import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { brotliDecompressSync } from 'node:zlib'
import type { Changes, Manifest, OfflineCase, OfflinePart } from '#schema/api/offline.ts'
import { startTest, type World } from '../testing/build.ts'

let world: World
beforeEach(async () => {
  world = await startTest()
})
afterEach(() => world.close())

const logged = async (words: string, more: object = {}): Promise<string> => {
  const draft = { title: `Bank file ${words}`, symptom: 'It says AC01.', ...more }
  return (await world.as('marta').post('/api/cases', draft)).body.number
}
const manifest = async (): Promise<Manifest> =>
  (await world.as('haeun').get('/api/offline/manifest')).body
const changes = async (since: number): Promise<Changes> =>
  (await world.as('haeun').get(`/api/offline/changes?since=${since}`)).body

async function parts(): Promise<OfflinePart[]> {
  const { shards } = await manifest()
  const all = shards.map(({ hash }) => world.as('haeun').get(`/api/offline/shards/${hash}`))
  return (await Promise.all(all)).flatMap(({ body }) => body)
}
const held = async (): Promise<OfflineCase[]> => (await parts()).flatMap((it) => it.cases)
const holds = async (number: string) => (await held()).some((it) => it.number === number)
const isThere = ({ there }: Changes | Manifest, name: string) => {
  const number = Number(name.slice(3))
  return there.some((from, at) => at % 2 === 0 && from <= number && number <= (there[at + 1] ?? 0))
}

describe('what a device may keep', () => {
  it('is every case in use that is for everybody, as readers get it, with its words', async () => {
    const more = { process: 'finance.ap.grir', steps: [{ text: 'Send it again' }], minutes: 12 }
    const number = await logged('refused', { ...more, entity: 'PL02' })
    const secret = await logged('secret', { visibility: 'people', people: ['anna'] })
    const all = await parts()
    const cases = all.flatMap((it) => it.cases)
    const it = cases.find((one) => one.number === number)
    expect(it).toMatchObject({ title: 'Bank file refused', steps: [{ text: 'Send it again' }] })
    expect(it?.trust).toMatchObject({ uses: 1, worked: 1, firstMinutes: 12 })
    expect(cases.some((one) => one.number === secret)).toBe(false)
    expect(JSON.stringify(all)).not.toContain('secret')
    const asked = (await world.as('anna').get(`/api/cases/${number}`)).body
    expect(asked).toMatchObject({ ...it, trust: it?.trust })
  })

  it('says by which words each is found, and how much each of them weighs', async () => {
    const number = await logged('zebra', { symptom: 'A zebra is seen.', language: 'en' })
    const all = await parts()
    const part = all.find(({ cases }) => cases.some((it) => it.number === number))
    const at = part?.cases.findIndex((it) => it.number === number) ?? -1
    const weights = new Map<string, number>()
    const words = part?.words[at] ?? []
    let place = 0
    for (let next = 0; next < words.length; next += 2) {
      place += words[next] ?? 0
      weights.set(part?.terms[place] ?? '', words[next + 1] ?? 0)
    }
    // Once in the title (5), once in what is seen (2), in halves.
    expect(weights.get('zebra')).toBe(14)
    expect(part?.lengths[at]).toBeGreaterThanOrEqual(weights.size)
  })

  it('travels packed, is kept by no other cache, and is checked by its name', async () => {
    await logged('packed')
    const { shards } = await manifest()
    expect(shards.length).toBe(1)
    const [{ hash = '', bytes = 0, packed = 0 } = {}] = shards
    const plain = await world.as('marta').get(`/api/offline/shards/${hash}`)
    expect(plain.headers['cache-control']).toBe('private, no-store')
    const secret = await world.as('marta').post('/api/me/tokens', { name: 'bytes' })
    const { rawPayload, headers } = await world.app.inject({
      url: `/api/offline/shards/${hash}`,
      headers: { authorization: `Bearer ${secret.body.token}`, 'accept-encoding': 'gzip, br' }
    })
    expect(headers['content-encoding']).toBe('br')
    expect([rawPayload.length, brotliDecompressSync(rawPayload).length]).toEqual([packed, bytes])
    expect(JSON.parse(brotliDecompressSync(rawPayload).toString())).toEqual(plain.body)
    expect((await world.as('marta').get('/api/offline/shards/unknown')).status).toBe(404)
  })

  it('counts no occurrence that somebody is kept from', async () => {
    const steps = [{ text: 'Do it' }]
    const number = await logged('counted', { process: 'finance.ap.grir', steps, entity: 'PL02' })
    const use = { outcome: 'worked', minutes: 5 }
    const { body } = await world.as('anna').post(`/api/cases/${number}/occurrences`, use)
    const audience = { restrictedTo: { people: ['anna'] } }
    const set = await world.as('anna').post(`/api/occurrences/${body.id}/audience`, audience)
    expect(set.status).toBeLessThan(300)
    const it = (await held()).find((one) => one.number === number)
    expect(it?.trust).toMatchObject({ uses: 1, minutes: null })
  })
})

describe('while things change', () => {
  it('is packed anew every ten minutes at most, and tells what changed in between', async () => {
    await logged('first')
    const before = await manifest()
    const number = await logged('between')
    expect((await manifest()).version).toBe(before.version)
    const told = await changes(before.cursor)
    // Postgres tells a little of what was before once more: it may commit out of order.
    expect(told.part.cases.map((it) => it.number)).toContain(number)
    expect(told.stale).toBe(false)
    expect(isThere(told, number)).toBe(true)
    expect((await changes(told.cursor)).part.cases.length).toBeLessThanOrEqual(
      told.part.cases.length
    )
    world.clock.forward({ minutes: 11 })
    const after = await manifest()
    expect(after.version).not.toBe(before.version)
    expect(after.cases).toBe(before.cases + 1)
  })

  it('lets go at once of a case that is no longer for everybody', async () => {
    const number = await logged('hidden soon')
    const before = await manifest()
    expect(await holds(number)).toBe(true)
    const hide = { visibility: 'people', people: ['anna'] }
    const head = { 'if-match': '"1"' }
    const changed = await world.as('marta').patch(`/api/cases/${number}`, hide, head)
    expect(changed.status).toBe(200)
    const told = await changes(before.cursor)
    expect(isThere(told, number)).toBe(false)
    expect(JSON.stringify(told)).not.toContain('hidden soon')
    const old = await world.as('haeun').get(`/api/offline/shards/${before.shards[0]?.hash}`)
    expect(old.status).toBe(404)
    expect(await holds(number)).toBe(false)
  })

  it('lets go at once of a secret that is redacted, and brings the case without it', async () => {
    const number = await logged('with hunter2password inside')
    const before = await manifest()
    const secret = { secret: 'hunter2password', reason: 'A password' }
    expect((await world.as('helen').post('/api/redactions', secret)).status).toBe(201)
    const old = await world.as('haeun').get(`/api/offline/shards/${before.shards[0]?.hash}`)
    expect(old.status).toBe(404)
    const told = await changes(before.cursor)
    expect(told.part.cases.map((it) => it.number)).toContain(number)
    expect(JSON.stringify([told, await parts()])).not.toContain('hunter2')
  })

  it('lets go of a log that was withdrawn, and asks to begin anew after a backup', async () => {
    const number = await logged('by mistake')
    const { cursor } = await manifest()
    await world.as('marta').post(`/api/cases/${number}/withdrawal`, {})
    expect(isThere(await changes(cursor), number)).toBe(false)
    expect(await holds(number)).toBe(false)
    expect((await changes(cursor + 1_000_000)).stale).toBe(true)
  })
})
