import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RECORDING_MAX } from '#schema/words.ts'
import { fetchBytes, sendBytes } from '../testing/attach.ts'
import { aBridge, anItem } from '../testing/bridges.ts'
import { startTest, type World } from '../testing/build.ts'
import { consent, lies, record, voice } from '../testing/recordings.ts'

let world: World
let bridge: string
let item: string
beforeAll(async () => {
  world = await startTest()
  // Outside of the quiet days.
  world.clock.set('2026-11-17T09:00:00.000Z')
  bridge = await aBridge(world)
  item = await anItem(world, bridge, { title: 'When to call the bank' })
})
afterAll(() => world.close())

const as = (who: string) => world.as(who)
const listed = async (who: string, query = '') =>
  (await as(who).get(`/api/bridges/${bridge}/recordings${query}`)).body.items as {
    id: string
    watchable: boolean
  }[]
const fileOf = (who: string, id: string, headers = {}) =>
  fetchBytes(world, who, `/api/recordings/${id}/file`, headers)
const watches = async (who: string, id: string) => (await fileOf(who, id)).status
const everybody = ['jiwoo', 'haeun', 'dohyun', 'kyungmin', 'helen'] as const
const whoWatches = async (id: string) => {
  const all = await Promise.all(everybody.map((who) => watches(who, id)))
  return everybody.filter((_who, at) => all[at] === 200)
}

describe('a recording', () => {
  it('is announced, sent in pieces, and its sender’s alone until it is whole', async () => {
    const bytes = voice(300)
    const body = { kind: 'video', title: 'The call', name: 'call.wav', item, watch: 'bridge' }
    const begun = await as('jiwoo').post(`/api/bridges/${bridge}/recordings`, {
      ...{ ...body, size: bytes.length, people: ['jiwoo'], seconds: 1 }
    })
    expect(begun.body).toMatchObject({ state: 'arriving', received: 0, complete: false })
    const { id } = begun.body
    expect((await as('haeun').get(`/api/recordings/${id}`)).status).toBe(404)
    expect((await listed('haeun')).map((it) => it.id)).not.toContain(id)
    expect((await listed('jiwoo')).map((it) => it.id)).toContain(id)
    const put = (who: string, from: number, some: Buffer) =>
      sendBytes(world, who, id, from, some, 'recordings')
    expect((await put('haeun', 0, bytes)).status).toBe(404)
    await put('jiwoo', 0, bytes.subarray(0, 100))
    const again = await put('jiwoo', 0, bytes.subarray(0, 100))
    expect([again.status, again.body.received]).toEqual([409, 100])
    expect((await put('jiwoo', 100, bytes.subarray(100))).body.complete).toBe(true)
    // What only sounds is a voice, and who recorded said yes by that.
    expect((await as('haeun').get(`/api/recordings/${id}`)).body).toMatchObject({
      ...{ kind: 'audio', type: 'audio/wav', state: 'ready', watchable: true, item }
    })
    expect((await fileOf('haeun', id)).bytes.equals(bytes)).toBe(true)
  }, 30_000)

  it('is refused beside the field that is at fault', async () => {
    const faults = async (who: string, more: object) => {
      const plain = { kind: 'audio', title: 'A', name: 'a.wav', item, size: 9, people: [] }
      const sent = { ...plain, watch: 'pair', ...more }
      const { status, body } = await as(who).post(`/api/bridges/${bridge}/recordings`, sent)
      return [status, ...Object.keys(body.fields ?? {})]
    }
    expect(await faults('jiwoo', { item: null })).toEqual([422, 'item'])
    expect(await faults('jiwoo', { item: 'x' })).toEqual([422, 'item'])
    expect(await faults('jiwoo', { session: 'x' })).toEqual([422, 'session'])
    expect(await faults('jiwoo', { size: RECORDING_MAX + 1 })).toEqual([422, 'size'])
    expect(await faults('jiwoo', { people: ['nobody'] })).toEqual([422, 'people'])
    expect(await faults('jiwoo', { watch: 'named', watchers: ['no'] })).toEqual([422, 'watchers'])
    expect(await faults('jiwoo', { deleteOn: '2026-11-16' })).toEqual([422, 'deleteOn'])
    expect(await faults('jiwoo', { deleteOn: '2030-01-01' })).toEqual([422, 'deleteOn'])
    expect(await faults('helen', {})).toEqual([404])
  })

  it('is what a player plays, whatever its name says', async () => {
    const text = Buffer.from('<script>alert(1)</script>')
    const { id, status, body } = await record(world, 'jiwoo', bridge, { item, bytes: text })
    expect([status, Object.keys(body.fields)]).toEqual([422, ['file']])
    expect((await as('jiwoo').get(`/api/recordings/${id}`)).status).toBe(404)
    expect(lies(world, text)).toBe(false)
  })

  it('is given up by its sender while it arrives', async () => {
    const sent = { kind: 'audio', title: 'A', name: 'a.wav', item, size: 9, people: ['haeun'] }
    const url = `/api/bridges/${bridge}/recordings`
    const { id } = (await as('jiwoo').post(url, { ...sent, watch: 'pair' })).body
    expect((await as('jiwoo').delete(`/api/recordings/${id}`)).status).toBe(204)
    expect((await as('jiwoo').get(`/api/recordings/${id}`)).status).toBe(404)
  })
})

describe('consent', () => {
  it('is everybody’s who is in it before anybody else watches', async () => {
    const { id } = await record(world, 'jiwoo', bridge, { item, watch: 'bridge' })
    expect(await whoWatches(id)).toEqual(['jiwoo', 'haeun'])
    expect((await as('haeun').get(`/api/recordings/${id}`)).body).toMatchObject({
      ...{ state: 'waiting', asksMe: true },
      consents: [{ person: { id: 'haeun' } }, { person: { id: 'jiwoo' } }]
    })
    const lead = (await as('dohyun').get(`/api/recordings/${id}`)).body
    expect(lead).toMatchObject({ title: 'How he calls the bank', watchable: false, consents: [] })
    expect((await consent(world, 'dohyun', id)).status).toBe(403)
    expect((await consent(world, 'haeun', id)).body).toMatchObject({ state: 'ready' })
    expect(await whoWatches(id)).toEqual(['jiwoo', 'haeun', 'dohyun'])
  })

  it('is asked of people who see no bridge, and of a maker who is not in it not at all', async () => {
    const wish = { item, people: ['kyungmin'], watch: 'pair' as const, bytes: voice(500) }
    const { id } = await record(world, 'jiwoo', bridge, wish)
    expect(await whoWatches(id)).toEqual(['kyungmin'])
    await world.app.notices.look()
    const { items } = (await as('kyungmin').get('/api/notices')).body
    const asked = items.filter((it: { kind: string }) => it.kind === 'recording.asked')
    expect(asked).toMatchObject([{ bridge: null, href: `/recordings/${id}`, by: { id: 'jiwoo' } }])
    expect((await as('kyungmin').get(`/api/bridges/${bridge}/recordings`)).status).toBe(404)
    const mine = (await as('kyungmin').get('/api/recordings')).body.items
    expect(mine).toMatchObject([
      { id, asksMe: true, may: ['recording.shorten', 'recording.consent'] }
    ])
    await consent(world, 'kyungmin', id)
    expect(await whoWatches(id)).toEqual(['jiwoo', 'haeun', 'kyungmin'])
  })

  it('is taken back later: the bytes are gone at once, and the maker is told', async () => {
    const bytes = voice(600)
    const { id } = await record(world, 'jiwoo', bridge, { item, bytes })
    await consent(world, 'haeun', id)
    expect(lies(world, bytes)).toBe(true)
    const { body } = await as('haeun').delete(`/api/recordings/${id}/consent`)
    expect(body).toMatchObject({
      ...{ state: 'refused', watchable: false, may: [] },
      deleted: { on: '2026-11-17', by: { id: 'haeun' } }
    })
    expect(lies(world, bytes)).toBe(false)
    expect(await whoWatches(id)).toEqual([])
    expect((await consent(world, 'haeun', id)).status).toBe(409)
    await world.app.notices.look()
    const { items } = (await as('jiwoo').get('/api/notices')).body
    const told = items.filter((it: { kind: string }) => it.kind === 'recording.refused')
    expect(told).toMatchObject([{ by: { id: 'haeun' }, href: `/recordings/${id}` }])
    // There is nothing left to say yes to.
    const asked = (await as('haeun').get('/api/notices')).body.items
    expect(asked.map((it: { href: string }) => it.href)).not.toContain(`/recordings/${id}`)
  })
})

describe('who may watch', () => {
  it('is the two, their leads too, or some by name; and nobody else learns that it is there', async () => {
    const { id } = await record(world, 'haeun', bridge, { item, people: ['haeun'] })
    const url = `/api/recordings/${id}`
    expect(await whoWatches(id)).toEqual(['jiwoo', 'haeun'])
    expect(await Promise.all(['dohyun', 'kyungmin', 'helen'].map((it) => watches(it, id)))).toEqual(
      [...[403, 404, 404]]
    )
    expect((await as('dohyun').patch(url, { watch: 'bridge' })).status).toBe(403)
    await as('jiwoo').patch(url, { watch: 'bridge' })
    expect(await whoWatches(id)).toEqual(['jiwoo', 'haeun', 'dohyun'])
    const { body } = await as('haeun').patch(url, {
      watch: 'named',
      watchers: ['kyungmin', 'jiwoo']
    })
    expect(body.watchers).toMatchObject([{ id: 'kyungmin' }])
    expect(await whoWatches(id)).toEqual(['jiwoo', 'haeun', 'kyungmin'])
    const mine = (await as('kyungmin').get('/api/recordings')).body.items as { id: string }[]
    expect(mine.map((it) => it.id)).toContain(id)
    expect((await listed('dohyun')).find((it) => it.id === id)?.watchable).toBe(false)
    await as('haeun').patch(url, { watch: 'pair' })
    expect((await as('kyungmin').get(url)).status).toBe(404)
  })

  it('is nobody to whom the case of its item is hidden, but who is in it', async () => {
    const hidden = { title: 'Payment abroad', symptom: 'Two', visibility: 'people', people: [] }
    const { number } = (await as('haeun').post('/api/cases', hidden)).body
    const secret = await anItem(world, bridge, { case: number })
    const wish = { item: secret, people: ['haeun', 'marta'], watch: 'bridge' as const }
    const { id } = await record(world, 'haeun', bridge, { ...wish, bytes: voice(700) })
    await consent(world, 'marta', id)
    const who = ['haeun', 'marta', 'jiwoo']
    expect(await Promise.all(who.map((it) => watches(it, id)))).toEqual([200, 200, 404])
    expect((await listed('jiwoo')).map((it) => it.id)).not.toContain(id)
  })

  it('gets bytes that nothing keeps, that seek, and that are what they are said to be', async () => {
    const { id } = await record(world, 'haeun', bridge, { item, people: ['haeun'] })
    const whole = await fileOf('haeun', id)
    expect(whole.headers).toMatchObject({
      'content-type': 'audio/wav',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-disposition': expect.stringMatching(/^inline; filename="call.wav"/)
    })
    const part = await fileOf('haeun', id, { range: 'bytes=8-11' })
    expect([part.status, part.bytes.toString()]).toEqual([206, 'WAVE'])
    expect(part.headers['content-range']).toMatch(/^bytes 8-11\//)
    const page = await as('haeun').get('/api/recordings')
    expect(page.headers['permissions-policy']).toContain('microphone=(self)')
    expect(page.headers['content-security-policy']).toContain("media-src 'self' blob:")
  })
})

describe('a bridge that has ended', () => {
  it('takes no more recordings, and those in one can still take their yes back', async () => {
    const ended = await aBridge(world, { receiver: 'anna' })
    const its = await anItem(world, ended, { title: 'Write-offs' })
    const wish = { item: its, people: ['anna', 'jiwoo'], bytes: voice(800) }
    const { id } = await record(world, 'jiwoo', ended, wish)
    await consent(world, 'anna', id)
    await as('dohyun').post(`/api/bridges/${ended}/end`, { reason: 'Over' })
    expect((await record(world, 'jiwoo', ended, wish)).status).toBe(409)
    const url = `/api/recordings/${id}`
    expect((await as('jiwoo').patch(url, { deleteOn: '2028-01-01' })).status).toBe(409)
    expect((await as('anna').patch(url, { deleteOn: '2026-12-24' })).status).toBe(200)
    expect((await as('anna').delete(`${url}/consent`)).body.state).toBe('refused')
    expect(lies(world, voice(800))).toBe(false)
  })
})
