import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { paper } from '#seeds/files.ts'
import { attach, fetchBytes, hashOf, readTexts } from '../testing/attach.ts'
import { startTest, type World } from '../testing/build.ts'

const IBAN = 'PL61 1090 1014 0000 0712 1981 2874'
const MARK = '█████'
let world: World
let number: string
beforeAll(async () => {
  world = await startTest()
  const draft = { title: 'One', symptom: 'Two' }
  number = (await world.as('marta').post('/api/cases', draft)).body.number
})
afterAll(() => world.close())

const put = (name: string, bytes: Buffer) => attach(world, 'marta', { case: number, name }, bytes)
const preview = async (secret: string) =>
  (await world.as('helen').post('/api/redactions/preview', { secret })).body
const redact = (secret: string) =>
  world.as('helen').post('/api/redactions', { secret, reason: 'Private' })
const text = async (id: string) =>
  (await fetchBytes(world, 'anna', `/api/attachments/${id}/file`)).bytes

describe('a secret in files that can only be removed', () => {
  const finds = async (q: string) =>
    (await world.as('anna').get(`/api/search?q=${encodeURIComponent(q)}`)).body.hits.length > 0

  it('is named with its file, and nothing finds it any more', async () => {
    const { id } = await put('letter.pdf', paper(['Account GB33BUKB20201555555555', 'of glimquor']))
    await readTexts(world)
    expect(await finds('glimquor')).toBe(true)
    const found = await preview('GB33 BUKB 2020 1555 5555 55')
    expect(found).toMatchObject({ attachments: 1, hiddenFiles: 0, cases: [{ number }] })
    expect(found.files).toEqual([{ id, name: 'letter.pdf', case: number }])

    expect((await redact('glimquor')).body.found).toMatchObject({ attachments: 1, cases: 1 })
    expect(await finds('glimquor')).toBe(false)
    expect(await finds('GB33BUKB20201555555555')).toBe(true)
    const again = await world.as('marta').post(`/api/attachments/${id}/reading`)
    expect(again.status).toBe(409)
    await readTexts(world)
    expect(await finds('glimquor')).toBe(false)
  })

  it('is counted only, where the administrator may not see the file', async () => {
    const draft = { title: 'Three', symptom: 'Four', restrictedTo: { people: ['anna'] } }
    const { body } = await world.as('marta').post('/api/cases', draft)
    const { items } = (await world.as('marta').get(`/api/cases/${body.number}/occurrences`)).body
    const there = { occurrence: items[0].id, name: 'b.pdf' }
    const sent = await attach(world, 'marta', there, paper(['quilombrant']))
    expect(sent.status).toBe(200)
    await readTexts(world)
    const found = await preview('quilombrant')
    expect(found).toMatchObject({ attachments: 1, files: [], hiddenFiles: 1, hidden: 1 })
  })
})

describe('a secret in files', () => {
  it('goes from what was read of a text file, which is read again', async () => {
    const { id } = await put('plain.txt', Buffer.from('sombrelique and brindomane'))
    await readTexts(world)
    expect(await preview('sombrelique')).toMatchObject({ attachments: 1, files: [] })
    await redact('sombrelique')
    expect((await world.as('marta').get(`/api/attachments/${id}`)).body.text).toBe('waiting')
    await readTexts(world)
    const search = async (q: string) => (await world.as('anna').get(`/api/search?q=${q}`)).body.hits
    expect(await search('sombrelique')).toEqual([])
    expect(await search('brindomane')).toMatchObject([{ number }])
  })

  it('is found in their names and in text, and leaves no bytes behind', async () => {
    const said = Buffer.from(`Konto;${IBAN};zamknięte\n`)
    const csv = await put('statement.csv', said)
    const named = await put(`${IBAN}.txt`, Buffer.from('nothing in it'))
    await put('other.txt', Buffer.from('nothing at all'))
    expect(await preview(IBAN)).toMatchObject({ attachments: 2, hidden: 0, cases: [{ number }] })
    const { body } = await redact(IBAN.replaceAll(' ', ''))
    expect(body.found).toMatchObject({ attachments: 2, cases: 1 })
    expect((await text(csv.id)).toString()).toBe(`Konto;${MARK};zamknięte\n`)
    const known = await world.as('anna').get(`/api/attachments/${named.id}`)
    expect(known.body.name).toBe(`${MARK}.txt`)
    expect(await world.app.files.has(hashOf(said))).toBe(false)
    expect(await preview(IBAN)).toMatchObject({ attachments: 0 })
  })

  it.each([
    ['windows-1251', Buffer.from([0xd1, 0xe5, 0xea, 0xf0, 0xe5, 0xf2, 0x0a]), 'секрет'],
    ['windows-1250', Buffer.from([0x44, 0x7a, 0x69, 0xea, 0x6b, 0x69, 0x0a]), 'dzięki'],
    ['euc-kr', Buffer.from([0xba, 0xf1, 0xb9, 0xd0, 0xb9, 0xf8, 0xc8, 0xa3]), '비밀번호'],
    ['utf-16', Buffer.from('\ufeffsecret word\n', 'utf16le'), 'secret word']
  ])('is found in %s', async (_, bytes, secret) => {
    const file = await put('old.txt', bytes)
    expect((await redact(secret)).body.found.attachments).toBe(1)
    expect((await text(file.id)).toString()).toContain(MARK)
  })

  it('of plain figures goes from an old encoding without harm to the rest', async () => {
    const bytes = Buffer.concat([Buffer.from('990101-1234 '), Buffer.from([0xe6, 0xf3])])
    const file = await put('old.txt', bytes)
    await redact('990101 1234')
    const after = Buffer.concat([Buffer.from('##### '), Buffer.from([0xe6, 0xf3])])
    expect((await text(file.id)).equals(after)).toBe(true)
  })
})

describe('a file that nobody may have', () => {
  it('is removed by an administrator for good, thumbnail and all', async () => {
    const create = { width: 600, height: 400, channels: 3, background: '#123456' } as const
    const image = await sharp({ create }).png().toBuffer()
    const { id } = await put('passport.png', image)
    const small = await fetchBytes(world, 'anna', `/api/attachments/${id}/thumbnail`)
    const wish = { attachment: id, reason: 'Somebody’s passport' }
    expect((await world.as('marta').post('/api/redactions/attachments', wish)).status).toBe(403)
    const { status, body } = await world.as('helen').post('/api/redactions/attachments', wish)
    expect([status, body.found]).toEqual([201, { cases: 1, attachments: 1 }])
    for (const hash of [hashOf(image), hashOf(small.bytes)]) {
      expect(await world.app.files.has(hash)).toBe(false)
    }
    expect((await world.as('marta').delete(`/api/attachments/${id}/removal`)).status).toBe(404)
    expect((await world.as('helen').post('/api/redactions/attachments', wish)).status).toBe(404)
  })

  it('is not there for one who does not see its case', async () => {
    const draft = { title: 'A', symptom: 'B', visibility: 'people', people: ['ioana'] }
    const hidden = (await world.as('marta').post('/api/cases', draft)).body.number
    const { id } = await attach(world, 'marta', { case: hidden }, Buffer.from('x'))
    const wish = { attachment: id, reason: 'Curious' }
    expect((await world.as('helen').post('/api/redactions/attachments', wish)).status).toBe(404)
  })
})
