import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ATTACHMENT_MAX, ATTACHMENTS_MAX, CHUNK_MAX } from '#schema/words.ts'
import { attach, fetchBytes, hashOf, sendBytes } from '../testing/attach.ts'
import { startTest, type World } from '../testing/build.ts'

let world: World
let number: string
beforeAll(async () => {
  world = await startTest()
  number = await log()
})
afterAll(() => world.close())

async function log(who = 'marta', more: object = {}): Promise<string> {
  const draft = { title: 'It will not post', symptom: 'M8 082', ...more }
  const { status, body } = await world.as(who).post('/api/cases', draft)
  expect(status).toBe(201)
  return body.number
}
const firstOf = async (who: string, of: string): Promise<string> =>
  (await world.as(who).get(`/api/cases/${of}/occurrences`)).body.items[0].id
const listed = async (who: string, of = number) =>
  (await world.as(who).get(`/api/cases/${of}/attachments`)).body.items as {
    id: string
    name: string
  }[]

const text = Buffer.from('Belegnummer;Betrag\n4500017;18 240,50\n')
const png = () => drawing().png().toBuffer()
const drawing = () =>
  sharp({ create: { width: 900, height: 300, channels: 3, background: '#c04020' } })

/** The names of all files that lie on the disk. */
function onDisk(): string[] {
  const { folder } = world.app.files
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => join(it.parentPath, it.name).slice(folder.length + 1))
}

describe('a file', () => {
  it('is announced, sent in parts, and goes on where the line broke', async () => {
    const body = { case: number, name: 'open items.csv', size: text.length }
    const begun = await world.as('marta').post('/api/attachments', body)
    expect(begun.body).toMatchObject({ received: 0, complete: false, type: null })
    const { id } = begun.body
    expect(await listed('marta')).toEqual([])

    const half = await sendBytes(world, 'marta', id, 0, text.subarray(0, 10))
    expect(half.body).toEqual({ received: 10, complete: false })
    const again = await sendBytes(world, 'marta', id, 0, text.subarray(0, 10))
    expect([again.status, again.body.received]).toEqual([409, 10])
    const ahead = await sendBytes(world, 'marta', id, 20, text.subarray(20))
    expect([ahead.status, ahead.body.received]).toEqual([409, 10])
    expect((await world.as('marta').get(`/api/attachments/${id}`)).body.received).toBe(10)

    const rest = await sendBytes(world, 'marta', id, 10, text.subarray(10))
    expect(rest.body).toEqual({ received: text.length, complete: true })
    const answerLost = await sendBytes(world, 'marta', id, text.length, Buffer.alloc(0))
    expect(answerLost.body).toEqual({ received: text.length, complete: true })
    expect(await listed('haeun')).toMatchObject([
      { id, name: 'open items.csv', type: 'text/csv', shown: false, hash: hashOf(text) }
    ])
  })

  it('is its sender’s alone to send, and nobody else’s to see before it is whole', async () => {
    const body = { case: number, name: 'a.txt', size: 4 }
    const { id } = (await world.as('marta').post('/api/attachments', body)).body
    expect((await world.as('anna').get(`/api/attachments/${id}`)).status).toBe(404)
    expect((await sendBytes(world, 'anna', id, 0, Buffer.from('abcd'))).status).toBe(404)
    expect((await world.as('marta').get(`/api/attachments/${id}/file`)).status).toBe(404)
    expect((await world.as('marta').delete(`/api/attachments/${id}`)).status).toBe(204)
    expect((await world.as('marta').get(`/api/attachments/${id}`)).status).toBe(404)
  })

  it('takes no more than was said, and no more than fits', async () => {
    const body = { case: number, name: 'a.txt', size: 4 }
    const { id } = (await world.as('marta').post('/api/attachments', body)).body
    expect((await sendBytes(world, 'marta', id, 0, Buffer.from('abcde'))).status).toBe(413)
    const chunk = await sendBytes(world, 'marta', id, 0, Buffer.alloc(CHUNK_MAX + 1))
    expect(chunk.status).toBe(413)
    const json = await world.as('marta').put(`/api/attachments/${id}/bytes?from=0`, {})
    expect(json.status).toBe(415)
    const begin = (more: object) => world.as('marta').post('/api/attachments', { ...body, ...more })
    const large = await begin({ size: ATTACHMENT_MAX + 1 })
    expect([large.status, large.body.fields.size]).toEqual([422, 'At most 100 MB a file.'])
    expect((await begin({ size: 0 })).body.fields).toHaveProperty('size')
    expect((await begin({ occurrence: 'x' })).body.fields).toHaveProperty('case')
    expect((await begin({ name: 'invoice.pdf.exe' })).body.fields).toHaveProperty('name')
    expect((await begin({ name: '../..\\ \u202e' })).body.fields).toHaveProperty('name')
    expect((await begin({ name: 'C:\\temp\\scan.txt' })).body.name).toBe('scan.txt')
  })

  it('is one of so many on its case', async () => {
    const full = await log()
    for (let count = 0; count < ATTACHMENTS_MAX; count++) {
      const body = { case: full, name: `${count}.txt`, size: 1 }
      expect((await world.as('marta').post('/api/attachments', body)).status).toBe(201)
    }
    const occurrence = await firstOf('marta', full)
    const last = await attach(world, 'marta', { occurrence }, text)
    expect([last.status, last.body.detail]).toMatchObject([422, expect.stringContaining('40')])
  })

  it('is stored once, however often it is attached', async () => {
    const other = await log()
    await attach(world, 'marta', { case: other }, Buffer.from('the same'))
    await attach(world, 'marta', { case: other, name: 'b.txt' }, Buffer.from('the same'))
    const hash = hashOf(Buffer.from('the same'))
    expect(onDisk().filter((it) => it.endsWith(hash))).toEqual([join(hash.slice(0, 2), hash)])
  })

  it('is added by whoever may write there', async () => {
    const solved = await log('marta', { process: 'finance.ap.grir', steps: [{ text: 'Do it' }] })
    expect((await attach(world, 'haeun', { case: solved }, text)).status).toBe(403)
    expect((await attach(world, 'anna', { case: solved }, text)).status).toBe(200)
    const occurrence = await firstOf('marta', solved)
    expect((await attach(world, 'haeun', { occurrence }, text)).status).toBe(403)
    expect((await attach(world, 'marta', { occurrence }, text)).status).toBe(200)
    const { body } = await world.as('haeun').get(`/api/cases/${solved}/attachments`)
    expect([body.may, body.occurrences, body.items.length]).toEqual([[], [], 2])
    const mine = await world.as('marta').get(`/api/cases/${solved}/attachments`)
    expect([mine.body.may, mine.body.occurrences]).toEqual([['attachment.add'], [occurrence]])
  })
})

describe('what a file is', () => {
  it('is said by its content, not by its name', async () => {
    const image = await attach(world, 'marta', { case: number, name: 'notes.txt' }, await png())
    const { body } = await world.as('marta').get(`/api/attachments/${image.id}`)
    expect(body).toMatchObject({ type: 'image/png', shown: true, width: 900, height: 300 })

    const html = Buffer.from('<!doctype html><script>alert(1)</script>')
    const page = await attach(world, 'marta', { case: number, name: 'screen.png' }, html)
    const known = await world.as('marta').get(`/api/attachments/${page.id}`)
    expect(known.body).toMatchObject({ type: 'text/html', shown: false, width: null })
    const { headers } = await fetchBytes(world, 'anna', `/api/attachments/${page.id}/file`)
    expect(headers['content-type']).toBe('application/octet-stream')
    expect(headers['content-disposition']).toMatch(/^attachment;/)
    expect((await world.as('anna').get(`/api/attachments/${page.id}/thumbnail`)).status).toBe(404)
  })

  it.each([
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml'],
    ['a document', '<?xml version="1.0"?><Faktura/>', 'application/xml'],
    ['a letter in windows-1250', Buffer.from([0x44, 0x7a, 0x69, 0xea, 0x6b, 0x69]), 'text/plain'],
    ['a sheet in UTF-16', Buffer.from('\ufeffa\tb', 'utf16le'), 'text/plain'],
    ['a PDF', '%PDF-1.4\n%âãÏÓ\n', 'application/pdf'],
    ['noise', Buffer.from([1, 2, 3, 0, 5]), 'application/octet-stream']
  ])('tells %s, and lets it be downloaded only', async (_, content, type) => {
    const file = await attach(world, 'marta', { case: number }, Buffer.from(content))
    const { body } = await world.as('marta').get(`/api/attachments/${file.id}`)
    expect(body).toMatchObject({ type, shown: false })
  })

  it('can be refused: programs, and images that are none, leave nothing behind', async () => {
    const before = onDisk()
    const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])
    const wish = { case: number, name: 'report.png' }
    const exe = await attach(world, 'marta', wish, program)
    expect([exe.status, Object.keys(exe.body.fields)]).toEqual([422, ['file']])
    const broken = await attach(world, 'marta', wish, (await png()).subarray(0, 120))
    expect([broken.status, Object.keys(broken.body.fields)]).toEqual([422, ['file']])
    expect((await world.as('marta').get(`/api/attachments/${broken.id}`)).status).toBe(404)
    expect(onDisk()).toEqual(before)
  })

  it('does not include where a photograph was taken, and stands upright', async () => {
    const photo = await drawing()
      .withExif({ IFD0: { Make: 'Phone' }, IFD3: { GPSLatitude: '51/1 6/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    expect((await sharp(photo).metadata()).exif).toBeDefined()
    const { id } = await attach(world, 'marta', { case: number, name: 'photo.jpg' }, photo)
    const { body } = await world.as('marta').get(`/api/attachments/${id}`)
    expect(body).toMatchObject({ type: 'image/jpeg', width: 300, height: 900 })
    const { bytes } = await fetchBytes(world, 'anna', `/api/attachments/${id}/file`)
    const { exif, orientation, height } = await sharp(bytes).metadata()
    expect({ exif, orientation, height }).toEqual({
      ...{ exif: undefined, orientation: undefined, height: 900 }
    })
    expect(bytes.length).toBe(body.size)
  })

  it('is kept to the byte where there is nothing to hide', async () => {
    const image = await png()
    const { id } = await attach(world, 'marta', { case: number, name: 'a.png' }, image)
    const { bytes } = await fetchBytes(world, 'anna', `/api/attachments/${id}/file`)
    expect(bytes.equals(image)).toBe(true)
    const small = await fetchBytes(world, 'anna', `/api/attachments/${id}/thumbnail`)
    expect(await sharp(small.bytes).metadata()).toMatchObject({ format: 'webp', width: 480 })
  })
})

describe('fetching it', () => {
  let url: string
  beforeAll(async () => {
    const wish = { case: number, name: '오류 "화면".png' }
    url = `/api/attachments/${(await attach(world, 'marta', wish, await png())).id}/file`
  })

  it('comes with what keeps a browser from running it', async () => {
    const { headers } = await fetchBytes(world, 'haeun', url)
    expect(headers).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-cache',
      'accept-ranges': 'bytes'
    })
    expect(headers['content-disposition']).toMatch(
      /^inline; filename="[\x20-\x7e]*"; filename\*=UTF-8''%EC%98%A4%EB%A5%98%20%22/
    )
    expect(headers['content-encoding']).toBeUndefined()
  })

  it('is not sent again to whoever has it', async () => {
    const { headers, bytes } = await fetchBytes(world, 'haeun', url)
    const etag = String(headers.etag)
    expect(etag).toBe(`"${hashOf(bytes)}"`)
    const again = await fetchBytes(world, 'haeun', url, { 'if-none-match': etag })
    expect([again.status, again.bytes.length]).toEqual([304, 0])
  })

  it('can be for a part of it', async () => {
    const { bytes } = await fetchBytes(world, 'haeun', url)
    const part = (range: string, more = {}) => fetchBytes(world, 'haeun', url, { range, ...more })
    for (const [range, start, end] of [
      ['bytes=0-9', 0, 10],
      ['bytes=5-', 5, bytes.length],
      ['bytes=-7', bytes.length - 7, bytes.length],
      ['bytes=5-999999999', 5, bytes.length]
    ] as const) {
      const got = await part(range)
      expect(got.status).toBe(206)
      expect(got.headers['content-range']).toBe(`bytes ${start}-${end - 1}/${bytes.length}`)
      expect(got.bytes.equals(bytes.subarray(start, end))).toBe(true)
    }
    const beyond = await part('bytes=999999999-')
    expect([beyond.status, beyond.headers['content-range']]).toEqual([
      416,
      `bytes */${bytes.length}`
    ])
    expect((await part('bytes=0-1,4-5')).status).toBe(200)
    expect((await part('bytes=9-2')).status).toBe(200)
    expect((await part('bytes=0-9', { 'if-range': '"another"' })).status).toBe(200)
  })
})

describe('taking it away', () => {
  it('is for whoever added it or may edit the case, and can be undone for a while', async () => {
    const { id } = await attach(world, 'marta', { case: number, name: 'wrong.txt' }, text)
    const url = `/api/attachments/${id}`
    expect((await world.as('haeun').delete(url)).status).toBe(403)
    expect((await world.as('marta').delete(url)).status).toBe(204)
    for (const gone of [url, `${url}/file`]) {
      expect((await world.as('marta').get(gone)).status).toBe(404)
    }
    expect((await listed('marta')).map((it) => it.id)).not.toContain(id)
    expect((await world.as('haeun').delete(`${url}/removal`)).status).toBe(403)
    expect((await world.as('marta').delete(`${url}/removal`)).body).toMatchObject({ id })
    expect((await listed('haeun')).map((it) => it.id)).toContain(id)

    await world.as('marta').delete(url)
    world.clock.forward({ minutes: 16 })
    expect((await world.as('marta').delete(`${url}/removal`)).status).toBe(409)
  })

  it('can be by putting an image in its place that shows less', async () => {
    const [before, after] = [await png(), await drawing().tint('#000').png().toBuffer()]
    const own = await log()
    const old = await attach(world, 'marta', { case: own, name: 'screen.png' }, before)
    const by = await attach(world, 'marta', { case: own, name: 'screen.png' }, after)
    const url = `/api/attachments/${old.id}`
    const thumb = await fetchBytes(world, 'marta', `${url}/thumbnail`)
    expect((await world.as('haeun').post(`${url}/replacement`, { by: by.id })).status).toBe(403)
    const self = await world.as('marta').post(`${url}/replacement`, { by: old.id })
    expect(self.status).toBe(422)
    const { body } = await world.as('marta').post(`${url}/replacement`, { by: by.id })
    expect(body).toMatchObject({ id: old.id, hash: hashOf(after) })
    expect(await listed('marta', own)).toMatchObject([{ id: old.id }])
    expect((await fetchBytes(world, 'haeun', `${url}/file`)).bytes.equals(after)).toBe(true)
    const newThumb = await fetchBytes(world, 'haeun', `${url}/thumbnail`)
    expect(newThumb.headers.etag).not.toBe(thumb.headers.etag)
  })
})
