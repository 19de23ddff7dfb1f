import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Gap } from '#schema/api/gaps.ts'
import { absences, activity, gaps } from '#schema/tables/index.ts'
import { startTest, type World } from '../testing/build.ts'

let world: World
beforeAll(async () => {
  world = await startTest()
})
afterAll(() => world.close())
beforeEach(() => world.clock.forward({ minutes: 1 }))

const say = (who: string, q: string, more: object = {}) =>
  world.as(who).post('/api/search/gaps', { q, ...more })
const gapsOf = async (who: string, state = 'open'): Promise<Gap[]> =>
  (await world.as(who).get(`/api/search/gaps?state=${state}`)).body.items
const gap = async (query: string, who = 'helen', state = 'open') =>
  (await gapsOf(who, state)).find((it) => it.query === query)
const log = async (draft: object, who = 'marta') =>
  (await world.as(who).post('/api/cases', { symptom: 'It does not go', language: 'en', ...draft }))
    .body.number as string

describe('what was looked for in vain', () => {
  it('is counted once a day for each person, whatever the form and order of its words', async () => {
    expect((await say('marta', 'quagmire vouchers')).status).toBe(204)
    expect((await say('marta', 'Voucher   quagmires')).status).toBe(204)
    expect(await gap('quagmire vouchers')).toMatchObject({ times: 1 })
    await say('sam', 'the voucher quagmire')
    expect(await gap('quagmire vouchers')).toMatchObject({ times: 2, firstDay: '2026-11-03' })
    world.clock.forward({ days: 1 })
    await say('marta', 'quagmire vouchers')
    expect(await gap('quagmire vouchers')).toMatchObject({
      ...{ times: 3, firstDay: '2026-11-03', lastDay: '2026-11-04', state: 'open', found: 0 }
    })
    expect((await gapsOf('helen')).filter(({ query }) => /voucher/i.test(query))).toHaveLength(1)
  })

  it('is in the language that its letters are of', async () => {
    await say('marta', '갈대밭 전표')
    await say('viktor', 'болотистая накладная')
    await say('marta', 'bagienna paleta', { language: 'pl' })
    expect(await gap('갈대밭 전표')).toMatchObject({ language: 'ko' })
    expect(await gap('болотистая накладная')).toMatchObject({ language: 'ru' })
    expect(await gap('bagienna paleta')).toMatchObject({ language: 'pl' })
  })

  it('holds no accounts, ids or addresses, and nobody’s name', async () => {
    await say('marta', 'zebrawood PL61 1090 1014 0000 0712 1981 2874 from ann@bank.example 191100')
    await say('marta', 'zebrawood 4500012345')
    const kept = (await gapsOf('helen')).map(({ query }) => query)
    expect(kept).toContain('zebrawood PL# from # 191100')
    expect(kept).toContain('zebrawood #')
    const rows = JSON.stringify(await world.database.read.select().from(gaps))
    expect(rows).not.toMatch(/1090|4500012345|ann@bank/)
    expect(rows).not.toContain('marta')
    const deeds = JSON.stringify(await world.database.read.select().from(activity))
    expect(deeds).not.toContain('zebrawood')
    const before = (await gapsOf('helen')).length
    expect((await say('marta', '4500012345')).status).toBe(204)
    expect((await say('marta', '***')).status).toBe(204)
    expect(await gapsOf('helen')).toHaveLength(before)
  })

  it('belongs to the process that was filtered by, or that the words name in any language', async () => {
    await say('marta', 'mahogany crank', { process: 'finance.ap.grir' })
    expect(await gap('mahogany crank')).toMatchObject({ process: 'finance.ap.grir' })
    await say('haeun', '원천징수 자작나무')
    expect(await gap('원천징수 자작나무')).toMatchObject({ process: 'tax.withholding' })
    await say('haeun', 'ebony crank', { process: 'no-such-process' })
    expect(await gap('ebony crank')).toMatchObject({ process: null })
  })

  it('is seen by experts for their processes, by leads and administrators, by nobody else', async () => {
    await say('marta', 'teak ledger', { process: 'finance.ap.grir' })
    await say('marta', 'balsa ledger', { process: 'tax.withholding' })
    expect(await gap('teak ledger', 'anna')).toBeDefined()
    expect(await gap('balsa ledger', 'anna')).toBeUndefined()
    for (const who of ['grace', 'helen']) expect(await gap('balsa ledger', who)).toBeDefined()
    expect((await world.as('marta').get('/api/search/gaps')).status).toBe(403)
    const { id } = (await gap('balsa ledger')) ?? {}
    expect((await world.as('marta').post(`/api/search/gaps/${id}/dismissal`)).status).toBe(403)
    expect((await world.as('anna').post(`/api/search/gaps/${id}/dismissal`)).status).toBe(404)
  })

  it('says what is found by now, by the eyes of whoever reads it', async () => {
    await say('marta', 'rosewood hinge', { process: 'finance.ap.grir' })
    const hidden = { title: 'Rosewood hinge is late', visibility: 'people', people: ['ioana'] }
    await log({ ...hidden, process: 'tax.withholding' }, 'ioana')
    for (const who of ['helen', 'grace', 'anna']) {
      expect(await gap('rosewood hinge', who)).toMatchObject({ found: 0 })
    }
    await log({ title: 'The rosewood hinge is early' })
    expect(await gap('rosewood hinge', 'anna')).toMatchObject({ found: 1 })
  })

  it('is answered by a case, dismissed, and open again', async () => {
    await say('grace', 'bamboo crate', { process: 'finance.ap.grir' })
    const { id } = (await gap('bamboo crate')) ?? {}
    const number = await log({ title: 'Crates of cane', process: 'finance.ap.grir' })
    const url = `/api/search/gaps/${id}`
    const none = await world.as('anna').post(`${url}/answer`, { case: 'EX-99999' })
    expect([none.status, Object.keys(none.body.fields)]).toEqual([422, ['case']])
    const { status, body } = await world.as('anna').post(`${url}/answer`, { case: number })
    expect(status).toBe(201)
    expect(body).toMatchObject({
      ...{ state: 'answered', case: { number, tagged: false }, settledBy: { id: 'anna' } },
      ...{ found: null }
    })
    expect(body.case.may).toContain('case.edit')
    expect(await gap('bamboo crate')).toBeUndefined()
    expect((await world.as('anna').delete(`${url}/settlement`)).body.state).toBe('open')
    expect((await world.as('grace').post(`${url}/dismissal`)).body.state).toBe('dismissed')
    await say('jiwoo', 'bamboo crates')
    expect(await gap('bamboo crate', 'anna', 'dismissed')).toMatchObject({ times: 2 })
  })

  it('names the case that answers it only to whoever may see that', async () => {
    await say('marta', 'wicker basket', { process: 'finance.ap.grir' })
    const { id } = (await gap('wicker basket')) ?? {}
    const number = await log({
      ...{ title: 'Woven', process: 'finance.ap.grir', visibility: 'people', people: ['anna'] }
    })
    const url = `/api/search/gaps/${id}/answer`
    expect((await world.as('helen').post(url, { case: number })).status).toBe(422)
    expect((await world.as('anna').post(url, { case: number })).status).toBe(201)
    expect(await gap('wicker basket', 'anna', 'answered')).toMatchObject({ case: { number } })
    expect(await gap('wicker basket', 'helen', 'answered')).toMatchObject({ case: null })
  })

  it('goes with its process to another, and stays when the process is removed', async () => {
    const make = async (en: string) =>
      (await world.as('helen').post('/api/processes', { parent: 'tax', names: { en } })).body
        .code as string
    const [from, into] = [await make('Willow duties'), await make('Cane duties')]
    await say('marta', 'osier cane', { process: from })
    await world.as('helen').post(`/api/processes/${from}/merger`, { into })
    expect(await gap('osier cane')).toMatchObject({ process: into })
    expect((await world.as('helen').delete(`/api/processes/${into}`)).status).toBe(204)
    expect(await gap('osier cane')).toMatchObject({ process: null })
  })

  it('can be redacted', async () => {
    await say('marta', 'sandalwood Kowalczyk-Secret')
    await say('marta', 'sandalwood')
    const redaction = { secret: 'Kowalczyk-Secret', reason: 'A name' }
    expect((await world.as('helen').post('/api/redactions', redaction)).status).toBe(201)
    const rows = JSON.stringify(await world.database.read.select().from(gaps))
    expect(rows).not.toMatch(/kowalcz|secret/i)
  })
})

describe('a search with a word less', () => {
  const fewer = async (who: string, q: string) =>
    (await world.as(who).get(`/api/search/fewer?q=${encodeURIComponent(q)}`)).body.items
  const totalOf = async (who: string, q: string) =>
    (await world.as(who).get(`/api/search?q=${encodeURIComponent(q)}`)).body.total

  it('is offered with what it finds for this reader, and never where it finds nothing', async () => {
    await log({ title: 'Juniper cable', visibility: 'people', people: ['ioana'] }, 'ioana')
    await log({ title: 'Juniper switch' })
    for (const who of ['ioana', 'haeun']) {
      const offers = await fewer(who, 'juniper zzyzxquatch')
      expect(offers.map((it: { q: string }) => it.q)).toEqual(['juniper'])
      expect(offers[0].total).toBe(await totalOf(who, 'juniper'))
    }
    expect((await fewer('ioana', 'juniper zzyzxquatch'))[0].total).toBe(2)
    expect((await fewer('haeun', 'juniper zzyzxquatch'))[0].total).toBe(1)
    expect(await fewer('haeun', 'zzyzxquatch')).toEqual([])
  })
})

describe('asking the person who knows most', () => {
  const who = async (as: string, rest: string) =>
    (await world.as(as).get(`/api/search/whoever-knows?${rest}`)).body as {
      process: string | null
      items: { person: { id: string }; why: string; times: number; standsInFor: object | null }[]
    }

  it('names whoever solved most in the process, counted as far as the asker sees', async () => {
    const { body: made } = await world
      .as('helen')
      .post('/api/processes', { parent: 'tax', names: { en: 'Obsidian levy' } })
    const draft = { process: made.code, steps: [{ text: 'Do it' }] }
    await log({ ...draft, title: 'One' }, 'sam')
    await log({ ...draft, title: 'Two' }, 'sam')
    await log({ ...draft, title: 'Three' }, 'jiwoo')
    await log({ ...draft, title: 'Four', visibility: 'people', people: ['ioana'] }, 'jiwoo')
    await log({ ...draft, title: 'Five', visibility: 'people', people: ['ioana'] }, 'jiwoo')
    const { process, items } = await who('haeun', 'q=obsidian+levies')
    expect(process).toBe(made.code)
    expect(items.slice(0, 2)).toMatchObject([
      { person: { id: 'sam' }, why: 'solved', times: 2 },
      { person: { id: 'jiwoo' }, why: 'solved', times: 1 }
    ])
    expect((await who('ioana', `process=${made.code}`)).items[0]).toMatchObject({
      ...{ person: { id: 'jiwoo' }, times: 3 }
    })
    expect((await who('sam', `process=${made.code}`)).items[0]?.person.id).toBe('jiwoo')
    const day = world.clock.now().slice(0, 10)
    await world.database.transaction(async (tx) => {
      await tx.insert(absences).values({ person: 'sam', from: day, to: day, cover: 'grace' })
    })
    expect((await who('haeun', `process=${made.code}`)).items[0]).toMatchObject({
      ...{ person: { id: 'grace' }, standsInFor: { id: 'sam' } }
    })
  })

  it('goes by what the reader usually does where the words name no process', async () => {
    await world.as('haeun').patch('/api/me', { processes: ['finance.ap.grir'] })
    const { process, items } = await who('haeun', 'q=zzyzx')
    expect(process).toBe('finance.ap.grir')
    expect(items.length).toBeGreaterThan(0)
    expect((await who('haeun', 'process=no-such-process')).items).toEqual([])
  })

  it('logs an open case with the question on it, and the answer becomes part of it', async () => {
    const question = {
      ...{ title: 'Malachite stamp missing', text: 'Who stamps these?', language: 'en' },
      ...{ process: 'finance.ap.grir', askedOf: 'anna' }
    }
    const ask = (body: object) => world.as('haeun').post('/api/search/questions', body)
    const { status, body } = await ask(question)
    expect(status).toBe(201)
    expect(body).toMatchObject({ state: 'open', symptom: 'Who stamps these?' })
    const talk = `/api/cases/${body.number}/comments`
    const [asked] = (await world.as('anna').get(talk)).body.items
    expect(asked).toMatchObject({
      ...{ by: { id: 'haeun' }, text: 'Who stamps these?' },
      question: { askedOf: [{ id: 'anna' }], answer: null }
    })
    const reply = { text: 'The gate does', settles: true }
    const { body: answer } = await world.as('anna').post(`/api/comments/${asked.id}/replies`, reply)
    const adoption = { field: 'steps' }
    const taken = await world
      .as('haeun')
      .post(`/api/comments/${answer.id}/adoption`, adoption, { 'if-match': '"1"' })
    expect(taken.status).toBe(201)
    const now = (await world.as('haeun').get(`/api/cases/${body.number}?revision=head`)).body
    expect(now.steps).toMatchObject([{ text: 'The gate does' }])
  })

  it('keeps nothing when it cannot be asked, and can be taken back until it is answered', async () => {
    const question = { title: 'Feldspar', text: 'Who?', process: 'finance.ap', askedOf: 'haeun' }
    const before = (await world.as('haeun').get('/api/search')).body.total
    const ask = (more: object) =>
      world.as('haeun').post('/api/search/questions', { ...question, ...more })
    for (const [more, field] of [
      [{}, 'askedOf'],
      [{ askedOf: 'nobody-such' }, 'askedOf'],
      [{ askedOf: 'anna', process: 'no-such' }, 'process']
    ] as const) {
      const { status, body } = await ask(more)
      expect([status, Object.keys(body.fields)]).toEqual([422, [field]])
    }
    expect((await world.as('haeun').get('/api/search')).body.total).toBe(before)
    const { body } = await ask({ askedOf: 'anna' })
    const undone = await world.as('haeun').post(`/api/cases/${body.number}/withdrawal`)
    expect(undone.status).toBe(201)
    expect((await world.as('anna').get(`/api/cases/${body.number}`)).status).toBe(404)
  })
})
