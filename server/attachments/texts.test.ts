import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { paper } from '#seeds/files.ts'
import { workbook } from '#seeds/workbook.ts'
import { attach, readTexts } from '../testing/attach.ts'
import { startTest, type World } from '../testing/build.ts'

let world: World
beforeAll(async () => {
  world = await startTest()
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
async function found(who: string, q: string): Promise<string[]> {
  const { status, body } = await world.as(who).get(`/api/search?q=${encodeURIComponent(q)}`)
  expect(status).toBe(200)
  return body.hits.map(({ number }: { number: string }) => number)
}
/** Attaches it, reads it, and says how its words stand. */
async function read(who: string, file: Parameters<typeof attach>[2], bytes: Buffer) {
  const { id, status } = await attach(world, who, file, bytes)
  expect(status).toBe(200)
  expect(await stateOf(who, id)).toBe('waiting')
  await readTexts(world)
  return { id, state: await stateOf(who, id) }
}
const stateOf = async (who: string, id: string): Promise<string> =>
  (await world.as(who).get(`/api/attachments/${id}`)).body.text

const eml = (subject: string, ...lines: string[]) =>
  Buffer.from(
    [
      `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=part',
      '',
      '--part',
      'Content-Type: text/plain; charset=utf-8',
      '',
      ...lines,
      '--part',
      'Content-Type: text/csv; name="saldo.csv"',
      'Content-Disposition: attachment; filename="saldo.csv"',
      '',
      'konto;qafhumplex',
      '--part--',
      ''
    ].join('\r\n')
  )

describe('the words of a file find its case', () => {
  const sheets = workbook([
    { name: '차이', rows: [['회사'], ['환율차이미정산']] },
    { name: 'B', rows: [['zworblings', 4_711_224]] }
  ])
  it.each([
    ['a PDF', 'bank letter.pdf', paper(['The beneficiary is a vrombolite.']), 'vrombolites'],
    ['a spreadsheet', 'list.xlsx', sheets, 'zworbling'],
    ['a number in it', 'list.xlsx', sheets, '4711224'],
    ['a sheet in Korean', 'list.xlsx', sheets, '환율차이미정산을'],
    ['a mail', 'mail.eml', eml('Насчёт фрумбезита', 'Здравствуйте'), 'фрумбезит'],
    ['the body of a mail', 'mail.eml', eml('?', 'Przesyłam grzmotniaki.'), 'grzmotniak'],
    ['what came with a mail', 'mail.eml', eml('?', 'Zob. załącznik'), 'qafhumplex'],
    ['plain text', 'a.txt', Buffer.from('a\n\nplimquatch'), 'plimquatch'],
    ['UTF-16', 'a.csv', Buffer.from('\ufeffa;wumbrastel', 'utf16le'), 'wumbrastel'],
    [
      'a page',
      'a.html',
      Buffer.from('<p title="klonquirit">A<b>yzgrem</b>&#111;</p>'),
      'klonquirit'
    ],
    // How old programs write "żółtogrzmot", "сальдовка" and "차액표시".
    [
      'Polish of before',
      'a.csv',
      Buffer.from('bf f3 b3 746f67727a6d6f74'.replaceAll(' ', ''), 'hex'),
      'żółtogrzmot'
    ],
    ['Russian of before', 'a.csv', Buffer.from('f1e0ebfce4eee2eae0', 'hex'), 'сальдовка'],
    ['Korean of before', 'a.csv', Buffer.from('c2f7bed7c7a5bdc3', 'hex'), '차액표시']
  ])('%s', async (_what, name, bytes, q) => {
    const number = await log()
    expect(await read('marta', { case: number, name }, bytes)).toMatchObject({ state: 'searched' })
    expect(await found('haeun', q)).toContain(number)
  })

  it('until it is taken away, and again when it is brought back', async () => {
    const number = await log()
    const { id } = await read('marta', { case: number }, Buffer.from('hubbelquast'))
    expect(await found('haeun', 'hubbelquast')).toEqual([number])
    await world.as('marta').delete(`/api/attachments/${id}`)
    expect(await found('haeun', 'hubbelquast')).toEqual([])
    await world.as('marta').delete(`/api/attachments/${id}/removal`)
    expect(await found('haeun', 'hubbelquast')).toEqual([number])
  })

  it('while what it hangs on counts, and is for everybody who sees the case', async () => {
    const number = await log()
    const occurrence = await firstOf('marta', number)
    await read('marta', { occurrence }, Buffer.from('dromsel quivart'))
    expect(await found('haeun', 'quivart')).toEqual([number])

    const restrict = (restrictedTo: object | null) =>
      world.as('marta').post(`/api/occurrences/${occurrence}/audience`, { restrictedTo })
    expect((await restrict({ people: ['anna'] })).status).toBe(201)
    for (const who of ['haeun', 'anna', 'marta']) expect(await found(who, 'quivart')).toEqual([])
    expect((await restrict(null)).status).toBe(201)
    expect(await found('haeun', 'quivart')).toEqual([number])
  })

  it('no more, once that was withdrawn', async () => {
    const number = await log()
    const more = await world.as('marta').post(`/api/cases/${number}/occurrences`, {})
    expect(more.status).toBe(201)
    const occurrence = String(more.body.id)
    await read('marta', { occurrence }, Buffer.from('snorbeltasche'))
    expect(await found('haeun', 'snorbeltasche')).toEqual([number])
    const gone = await world.as('marta').post(`/api/occurrences/${occurrence}/withdrawal`)
    expect(gone.status).toBeLessThan(300)
    expect(await found('haeun', 'snorbeltasche')).toEqual([])
  })

  it('in the case that its occurrence was moved to', async () => {
    const [from, into] = [await log(), await log()]
    await read('marta', { occurrence: await firstOf('marta', from) }, Buffer.from('ploximande'))
    expect(await found('haeun', 'ploximande')).toEqual([from])
    const merged = await world
      .as('marta')
      .post(`/api/cases/${from}/merger`, { into, base: 1, reason: 'The same' })
    expect(merged.status).toBe(201)
    expect(await found('haeun', 'ploximande')).toEqual([into])
  })
})

describe('a hit says where in a file it was found', () => {
  const excerptsOf = async (who: string, q: string) =>
    (await world.as(who).get(`/api/search?q=${encodeURIComponent(q)}`)).body.hits[0]?.excerpts

  it('where the case itself does not say it', async () => {
    const number = await log('marta', { symptom: 'The grombelot was refused' })
    const bytes = paper(['Your letter', '<b>grombelots</b> are refused, says the vimquastor.'])
    const { id } = await read('marta', { case: number, name: 'bank letter.pdf' }, bytes)
    expect(await excerptsOf('haeun', 'grombelot vimquastor')).toEqual([
      { field: 'symptom', html: 'The <mark>grombelot</mark> was refused' },
      {
        field: 'files',
        html:
          'Your letter &lt;b&gt;<mark>grombelots</mark>&lt;/b&gt; are refused, says the ' +
          '<mark>vimquastor</mark>.',
        file: { attachment: id, name: 'bank letter.pdf', where: 'p:1', language: 'en' }
      }
    ])
    expect(await excerptsOf('haeun', 'grombelot')).toHaveLength(1)
  })

  it('with the sheet and the row', async () => {
    const rows = Array.from({ length: 120 }, (_, at) => [`row ${at + 1}`])
    rows[80] = ['here is the plastromel']
    const sheet = workbook([{ name: 'Salda', rows }])
    await read('marta', { case: await log(), name: 'a.xlsx' }, sheet)
    const [, inFile] = await excerptsOf('haeun', 'plastromel')
    expect(inFile.file).toMatchObject({ name: 'a.xlsx', where: 's:Salda!51' })
  })
})

describe('a file whose words cannot be had', () => {
  const locked = Buffer.from(
    paper(['Nobody reads this'])
      .toString('latin1')
      .replace(
        'trailer << ',
        `trailer << /ID [(0123456789abcdef) (0123456789abcdef)] /Encrypt << /Filter /Standard ` +
          `/V 1 /R 2 /P -4 /O (${'o'.repeat(32)}) /U (${'u'.repeat(32)}) >> `
      ),
    'latin1'
  )
  const compound = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1_024)])
  it.each([
    ['under a password', 'a.pdf', locked, 'encrypted'],
    ['damaged', 'a.pdf', Buffer.from('%PDF-1.4\nnothing else'), 'broken'],
    ['without any', 'a.pdf', paper([]), 'empty'],
    ['of an old kind', 'a.xls', compound, 'unsupported'],
    ['larger unpacked than anybody reads', 'a.xlsx', bomb(), 'tooLarge']
  ])('%s says so', async (_what, name, bytes, state) => {
    expect(await read('marta', { case: await log(), name }, bytes)).toMatchObject({ state })
  })

  it('is read again when somebody asks who may take it away', async () => {
    const number = await log()
    const { id } = await read('marta', { case: number, name: 'a.pdf' }, locked)
    const again = (who: string) => world.as(who).post(`/api/attachments/${id}/reading`)
    expect((await again('haeun')).status).toBe(403)
    expect((await again('marta')).body).toMatchObject({ text: 'waiting' })
    expect(await readTexts(world)).toBe(1)
    expect(await stateOf('marta', id)).toBe('encrypted')
    expect(await readTexts(world)).toBe(0)
  })
})

it('searches the beginning of a very long text, and says that it is not all', async () => {
  const number = await log()
  const words = `vimbrasol ${'und weiter '.repeat(40_000)} hinterdrein`
  const { state } = await read('marta', { case: number }, Buffer.from(words))
  expect(state).toBe('partly')
  expect(await found('haeun', 'vimbrasol')).toEqual([number])
})

it('leaves pictures alone', async () => {
  const { default: sharp } = await import('sharp')
  const size = { width: 9, height: 9, channels: 3, background: '#c04020' } as const
  const bytes = await sharp({ create: size }).png().toBuffer()
  const { id } = await attach(world, 'marta', { case: await log(), name: 'a.png' }, bytes)
  expect(await readTexts(world)).toBe(0)
  expect(await stateOf('marta', id)).toBe('none')
})

/** An archive that says that it is two gigabytes. */
function bomb() {
  const bytes = workbook([{ name: 'A', rows: [['a']] }])
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  bytes.writeUInt32LE(2 ** 31, bytes.readUInt32LE(end + 16) + 24)
  return bytes
}
