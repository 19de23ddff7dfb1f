import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attach, fetchBytes, hashOf } from '../testing/attach.ts'
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

describe('a secret in files', () => {
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
