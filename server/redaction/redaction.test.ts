import { getTableName, is, sql, Table } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as tables from '#schema/tables/index.ts'
import { note } from '../activity/note.ts'
import { startTest, type World } from '../testing/build.ts'

/** As it was written here and there, and as the administrator types it. */
const IBAN = 'PL61 1090 1014 0000 0712 1981 2874'
const COMPACT = IBAN.replaceAll(' ', '')
const TYPED = 'pl61-1090-1014-0000-0712-1981-2874'
const MARK = '█████'

let world: World
let open: string
let hidden: string
beforeAll(async () => {
  world = await startTest()
  open = await writeEverywhere()
  hidden = await writeForFew()
})
afterAll(() => world.close())

/** Everything that the tables say, as one text without what may stand between characters. */
async function everything() {
  const all = Object.values<unknown>(tables).filter((it) =>
    is(it, Table)
  ) as (typeof tables.cases)[]
  expect(all.map((it) => getTableName(it))).toContain('drafts')
  const rows = await Promise.all(all.map((it) => world.database.read.select().from(it)))
  return plain(JSON.stringify(rows))
}
const plain = (text: string) => text.replaceAll(/[\s.+-]|%20/g, '').toLowerCase()

const preview = (secret = TYPED) => world.as('helen').post('/api/redactions/preview', { secret })
const redact = (secret: string, reason = 'Bank details of a person') =>
  world.as('helen').post('/api/redactions', { secret, reason })
const get = async (who: string, url: string) => (await world.as(who).get(url)).body

describe('looking for a secret', () => {
  it('counts every place where it stands, however it is written, and changes nothing', async () => {
    const before = await everything()
    expect(before).toContain(COMPACT.toLowerCase())
    const { status, body } = await preview()
    expect(status).toBe(200)
    expect(body).toEqual({
      cases: [{ number: open, title: `Payment to ${MARK} came back` }],
      hidden: 1,
      files: [],
      hiddenFiles: 0,
      glossary: 0,
      revisions: 3,
      occurrences: 2,
      reasons: 3,
      comments: 2,
      translations: 0,
      tasks: 3,
      bridges: 0,
      attachments: 0,
      drafts: 1,
      searches: 1,
      activity: 1
    })
    expect(await everything()).toBe(before)
  })

  it('names a case only for what the administrator may see of it', async () => {
    const other = await log({ title: 'Nothing in it', symptom: 'Nothing' })
    const seen = { seen: 'Passport Q7-112-998', restrictedTo: { people: ['ioana'] } }
    await world.as('marta').post(`/api/cases/${other}/occurrences`, seen)
    expect((await preview('Q7112998')).body).toMatchObject({
      cases: [],
      hidden: 1,
      occurrences: 1
    })
  })

  it('is not done for too few characters: half of everything would go', async () => {
    for (const secret of ['a - b', '. . . .', MARK]) {
      const { status, body } = await preview(secret)
      expect(status).toBe(422)
      expect(Object.keys(body.fields)).toEqual(['secret'])
    }
  })

  it('is refused to everybody but administrators', async () => {
    const wish = { secret: TYPED, reason: 'x' }
    for (const who of ['marta', 'anna', 'grace', 'sam']) {
      expect((await world.as(who).post('/api/redactions/preview', { secret: TYPED })).status).toBe(
        403
      )
      expect((await world.as(who).post('/api/redactions', wish)).status).toBe(403)
      expect((await world.as(who).get('/api/redactions')).status).toBe(403)
    }
    expect((await world.nobody.post('/api/redactions', wish)).status).toBe(401)
  })
})

describe('redacting it', () => {
  it('takes it out of everything, for whoever it was written', async () => {
    const found = await get('marta', '/api/search?q=1014')
    expect(found.hits[0].excerpts[0].html).toContain('0712')
    const { status, body } = await redact(TYPED, `Account ${COMPACT.toLowerCase()} of a person`)
    expect(status).toBe(201)
    expect(body).toMatchObject({
      by: { id: 'helen' },
      reason: `Account ${MARK} of a person`,
      found: {
        ...{ cases: 2, revisions: 3, occurrences: 2, reasons: 3 },
        ...{ comments: 2, tasks: 3, drafts: 1, searches: 1, activity: 1 }
      }
    })
    expect(await everything()).not.toContain(COMPACT.toLowerCase())
    expect((await preview()).body).toMatchObject({ cases: [], hidden: 0, revisions: 0 })
  })

  it('leaves nothing to find, to suggest or to be shown from memory', async () => {
    for (const [who, number] of [
      ['marta', open],
      ['ioana', hidden]
    ] as const) {
      for (const q of [IBAN, COMPACT, TYPED, '1014', '0712']) {
        const { total } = await get(who, `/api/search?q=${encodeURIComponent(q)}`)
        expect(total, q).toBe(0)
      }
      const hits = (await get(who, '/api/search?q=payment')).hits as { number: string }[]
      expect(hits.map((it) => it.number)).toContain(number)
      expect(plain(JSON.stringify(hits))).not.toContain('10901014')
    }
    const draft = { title: 'Payment came back', symptom: 'The bank sent the payment back' }
    const { hits } = (await world.as('marta').post('/api/cases/similar', draft)).body
    expect(hits.length).toBeGreaterThan(0)
    expect(plain(JSON.stringify(hits))).not.toContain('10901014')
    for (const kind of ['system', 'messageCode', 'account', 'tag', 'counterpart']) {
      const { items } = await get('ioana', `/api/picks?kind=${kind}`)
      expect(plain(items.join()), kind).not.toContain('10901014')
    }
  })

  it('is no edit: revisions and states stay as they were, the words are marked', async () => {
    const now = await get('marta', `/api/cases/${open}`)
    expect(now).toMatchObject({
      title: `Payment to ${MARK} came back`,
      state: 'validated',
      head: 4,
      revision: 3,
      process: 'finance.ap.grir',
      causeKind: 'thirdParty'
    })
    expect(now.tags).toEqual([MARK, 'bank'])
    expect(now.steps[0]).toMatchObject({ text: `Ask ${MARK}`, posting: { debit: MARK } })
    const { revisions, transitions } = await get('marta', `/api/cases/${open}/history`)
    expect(revisions).toHaveLength(4)
    expect(plain(JSON.stringify(revisions))).toContain(`was${MARK}before`)
    expect(transitions.map((it: { kind: string }) => it.kind)).not.toContain('redacted')
    const { items } = await get('marta', `/api/cases/${open}/occurrences`)
    expect(plain(JSON.stringify(items))).toContain(`"documentrefs":["${MARK}"]`)
  })

  it('reaches what somebody else was writing, and makes older copies of it void', async () => {
    const { items } = await get('grace', '/api/drafts')
    expect(items).toMatchObject([
      { title: `Pay ${MARK}`, value: { deep: [{ text: MARK }] }, version: 2 }
    ])
    expect(items[0].redactedAt).toBe(world.clock.now())
    const searches = await get('marta', '/api/searches')
    expect(searches.items).toMatchObject([{ name: `About ${MARK}` }])
    expect(new URLSearchParams(searches.items[0].query).get('q')).toBe(`to ${MARK}`)
  })

  it('makes the kept answers unreadable: the same request again is told so', async () => {
    const again = await world.as('marta').post('/api/cases', written, KEY)
    expect(again.status).toBe(409)
    expect(again.body.detail).toContain('redacted')
  })

  it('is recorded with counts, never with what it was', async () => {
    const { items } = await get('helen', '/api/redactions')
    expect(items).toHaveLength(1)
    const noted = await world.database.read.select().from(tables.activity)
    const mine = noted.filter(({ verb }) => verb === 'redacted')
    expect(mine).toMatchObject([{ person: 'helen', kind: 'redaction', subject: items[0].id }])
    expect(mine[0]?.details).toEqual(items[0].found)
  })

  it('can be done again: there is nothing left to do', async () => {
    const before = await get('grace', '/api/drafts')
    const { status, body } = await redact(IBAN)
    expect(status).toBe(201)
    expect(new Set(Object.values(body.found))).toEqual(new Set([0]))
    expect(await get('grace', '/api/drafts')).toEqual(before)
  })

  it('leaves alone what was chosen from lists', async () => {
    const { status } = await redact('finance')
    expect(status).toBe(201)
    const { process, causeKind } = await get('marta', `/api/cases/${open}`)
    expect({ process, causeKind }).toEqual({ process: 'finance.ap.grir', causeKind: 'thirdParty' })
  })

  it('finds it in Korean as any keyboard composes it, and in letters of any case', async () => {
    const number = await log({ title: '비밀번호'.normalize('NFD'), symptom: 'ЗАРПЛАТА Иванова' })
    await redact('비밀번호')
    await redact('зарплата ивановА')
    const { title, symptom } = await get('marta', `/api/cases/${number}`)
    expect({ title, symptom }).toEqual({ title: MARK, symptom: MARK })
  })
})

const KEY = { 'idempotency-key': 'sent-once' }
const written = {
  title: `Payment to ${IBAN} came back`,
  symptom: `The bank says: payment to **${COMPACT}** refused`,
  process: 'finance.ap.grir',
  tags: [IBAN, TYPED, 'bank'],
  language: 'en'
}

async function log(draft: object) {
  const { status, body } = await world.as('marta').post('/api/cases', draft)
  expect(status).toBe(201)
  return body.number as string
}

/** A validated case for everyone that has it in each of its texts, and what surrounds it. */
async function writeEverywhere() {
  const marta = world.as('marta')
  const { number } = (await marta.post('/api/cases', written, KEY)).body
  const url = `/api/cases/${number}`
  await marta.post(`${url}/resolution`, {
    steps: [{ text: `Ask ${IBAN}`, posting: { debit: COMPACT, credit: '131' } }],
    cause: 'The account was closed',
    causeKind: 'thirdParty',
    proof: 'The money is there',
    minutes: 5
  })
  const reason = { reason: `was ${TYPED} before` }
  await marta.patch(url, { cues: 'Look twice', ...reason }, { 'if-match': '"2"' })
  await world.as('anna').post(`${url}/validation`, {})
  const clean = { title: 'x', symptom: 'y', tags: [], steps: [{ text: 'z' }] }
  await marta.patch(url, clean, { 'if-match': '"3"' })
  const seen = { seen: `Sent to ${IBAN}`, counterpart: IBAN, documentRefs: [COMPACT, TYPED] }
  const met = await world.as('ioana').post(`${url}/occurrences`, seen)
  await world.as('haeun').post(`${url}/comments`, { text: `Is it **${TYPED}**?` })
  const gone = { text: `No, ${COMPACT}` }
  const said = await world.as('ioana').post(`/api/occurrences/${met.body.id}/comments`, gone)
  await world.as('ioana').post(`/api/comments/${said.body.id}/removal`)

  const draft = { title: `Pay ${IBAN}`, value: { deep: [{ text: COMPACT }] }, version: 0 }
  await world.as('grace').put('/api/drafts/log', draft)
  const query = new URLSearchParams({ q: `to ${IBAN}`, process: 'finance' })
  await marta.post('/api/searches', { query: query.toString(), name: `About ${TYPED}` })
  await world.database.transaction(async (tx) => {
    const [at, kind, subject] = [world.clock.now(), 'case', number]
    const details = { said: [`to ${IBAN}`] }
    await note(tx, { by: 'marta', verb: 'imported', kind, subject, details, at })
    const work = { entity: 'PL02', dueDay: 1, position: 0, instructions: '' }
    const line = { ...work, title: `Pay ${IBAN}`, rhythm: 'month' as const }
    await tx.insert(tables.taskTemplates).values(line)
    const task = { id: 'a-task', period: '2026-10', title: 'Pay', version: 1, createdAt: at }
    await tx.insert(tables.tasks).values({ ...work, ...task, instructions: `To ${TYPED}` })
    const noted = { task: 'a-task', by: 'anna', at, text: 'Which account?' }
    await tx.insert(tables.reviewNotes).values({ ...noted, answer: COMPACT })
    await tx.insert(tables.questions).values({
      ...{ caseNumber: Number(number.slice(3)), revision: 3, askedBy: 'anna', askedAt: at },
      ...{ text: 'Whose account is it?', answer: `It is ${COMPACT}` }
    })
    await tx
      .update(tables.transitions)
      .set({ reason: `Not ${IBAN}` })
      .where(sql`${tables.transitions.kind} = 'solved'`)
  })
  return number as string
}

/** A case that the administrator may not see. */
async function writeForFew() {
  const number = await log({
    title: 'Payment stopped',
    symptom: 'Somebody called',
    visibility: 'people',
    people: ['ioana'],
    seen: IBAN.toLowerCase()
  })
  expect((await world.as('helen').get(`/api/cases/${number}`)).status).toBe(404)
  return number
}
