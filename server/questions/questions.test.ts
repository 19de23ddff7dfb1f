import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eq } from 'drizzle-orm'
import { bridges, cases } from '#schema/tables/index.ts'
import type { Questions } from '#schema/api/questions.ts'
import { aBridge, anItem } from '../testing/bridges.ts'
import { startTest, type World } from '../testing/build.ts'

let world: World
let bridge: string
beforeAll(async () => {
  world = await startTest()
})
beforeEach(async () => {
  bridge = await aBridge(world)
})
afterAll(() => world.close())

const url = () => `/api/bridges/${bridge}/questions`
const chairs = () => `/api/bridges/${bridge}/empty-chairs`
const ask = async (who: string, sent: object) => {
  world.clock.forward({ minutes: 1 })
  return world.as(who).post(url(), sent)
}
const asked = async (sent: object, who = 'haeun') => (await ask(who, sent)).body.id as string
const page = async (who = 'haeun') => (await world.as(who).get(url())).body as Questions
const act = (who: string, id: string) => {
  const path = `/api/bridge-questions/${id}`
  const as = world.as(who)
  return {
    call: () => as.post(`${path}/call`),
    answer: (body: object) => as.put(`${path}/answer`, body),
    toItem: (body: object = {}) => as.post(`${path}/item`, body),
    toCase: (number: string) => as.put(`${path}/case`, { case: number }),
    settle: () => as.post(`${path}/settlement`),
    reopen: () => as.delete(`${path}/settlement`),
    reword: (body: object) => as.patch(path, body),
    remove: () => as.post(`${path}/removal`),
    restore: () => as.delete(`${path}/removal`)
  }
}
const end = () =>
  world.database.transaction((tx) =>
    tx
      .update(bridges)
      .set({ endedAt: world.clock.now(), ending: 'signedOff' })
      .where(eq(bridges.id, bridge))
  )
const aCase = async () => {
  const { body } = await world
    .as('haeun')
    .post('/api/cases', { title: 'Late', symptom: 'It waits' })
  return body.number as string
}

describe('days without the giver', () => {
  it('are proposed on the first two working days after a close, the planned one named so', async () => {
    const { proposed } = await page()
    expect(proposed).toEqual([
      { from: '2026-12-01', to: '2026-12-02', period: '2026-11', because: 'nextClose' },
      { from: '2027-02-01', to: '2027-02-02', period: '2027-01', because: 'plan' }
    ])
  })

  it('are set by each of the two and their leads, and never twice over the same day', async () => {
    const days = { from: '2026-12-01', to: '2026-12-02' }
    const made = await world.as('dohyun').post(chairs(), days)
    expect(made).toMatchObject({ status: 201, body: { ...days, state: 'coming' } })
    const again = await world.as('jiwoo').post(chairs(), { from: '2026-12-02', to: '2026-12-03' })
    expect(again.status).toBe(422)
    expect(again.body.fields.from).toContain('already')
    expect((await page()).proposed.map(({ period }) => period)).toEqual(['2026-12', '2027-01'])
    expect((await world.as('helen').post(chairs(), days)).status).toBe(404)
    await world.as('haeun').delete(`/api/empty-chairs/${made.body.id}`)
    expect((await page()).chairs).toEqual([])
    expect((await world.as('jiwoo').post(chairs(), days)).status).toBe(201)
  })

  it.each([
    ['from', { from: '2026-11-02', to: '2026-11-04' }],
    ['to', { from: '2026-12-03', to: '2026-12-02' }],
    ['to', { from: '2026-12-01', to: '2026-12-20' }],
    ['to', { from: '2027-05-31', to: '2027-06-01' }]
  ])('are refused beside %s where they make no sense', async (field, days) => {
    const { status, body } = await world.as('haeun').post(chairs(), days)
    expect(status).toBe(422)
    expect(Object.keys(body.fields)).toEqual([field])
  })

  it('gather what is asked on them', async () => {
    const day = (await page()).today
    const { body } = await world.as('haeun').post(chairs(), { from: day, to: day })
    const id = await asked({ text: 'Who signs the note?' })
    const { items, chairs: all } = await page('jiwoo')
    expect(all).toMatchObject([{ id: body.id, state: 'now' }])
    expect(items).toMatchObject([{ id, chair: body.id, open: true, by: { id: 'haeun' } }])
  })
})

describe('a question', () => {
  it('is the receiver’s, seen by the pair and their leads and by nobody else', async () => {
    const item = await anItem(world, bridge, { title: 'Notes payable' })
    await asked({ text: 'Which bank?', item })
    for (const who of ['haeun', 'jiwoo', 'dohyun']) {
      expect((await page(who)).items).toMatchObject([
        { item: { id: item, title: 'Notes payable' } }
      ])
    }
    expect((await world.as('helen').get(url())).status).toBe(404)
    expect((await ask('helen', { text: 'Me too' })).status).toBe(404)
    expect((await ask('jiwoo', { text: 'Mine' })).status).toBe(403)
    const other = await anItem(world, await aBridge(world, { giver: 'anna', receiver: 'marta' }))
    expect((await ask('haeun', { text: 'Lost', item: other })).body.fields).toHaveProperty('item')
  })

  it('becomes an item on the map, or belongs to one, and is open again when that was wrong', async () => {
    const id = await asked({ text: 'What if the bank is closed?' })
    const { body } = await act('haeun', id).toItem()
    expect(body).toMatchObject({
      open: false,
      becameItem: { title: 'What if the bank is closed?' }
    })
    const map = (await world.as('haeun').get(`/api/bridges/${bridge}/items`)).body.items
    expect(map).toMatchObject([{ id: body.becameItem.id, kind: 'decision' }])
    expect((await act('dohyun', id).reopen()).body).toMatchObject({ open: true, becameItem: null })
    const again = await act('jiwoo', id).toItem({ item: body.becameItem.id })
    expect(again.body.becameItem.id).toBe(body.becameItem.id)
    expect((await world.as('haeun').get(`/api/bridges/${bridge}/items`)).body.items).toHaveLength(1)
  })

  it('is answered by a case, which says where it came from to whoever sees the bridge', async () => {
    const id = await asked({ text: 'Why does it wait?' })
    const number = await aCase()
    const { body } = await act('haeun', id).toCase(number)
    expect(body).toMatchObject({ open: false, becameCase: { id: number, title: 'Late' } })
    const of = (who: string) => world.as(who).get(`/api/cases/${number}/bridge-questions`)
    expect((await of('dohyun')).body.items).toMatchObject([{ id, bridge, giver: { id: 'jiwoo' } }])
    expect((await of('marta')).body.items).toEqual([])
    expect((await act('haeun', id).toCase('EX-99999')).body.fields).toHaveProperty('case')
  })

  it('is gone for whoever may not see what it became or is about', async () => {
    const number = await aCase()
    const id = await asked({ text: 'The director’s card' })
    await act('haeun', id).toCase(number)
    const item = await anItem(world, bridge, { case: number })
    const about = await asked({ text: 'His other card', item })
    await asked({ text: 'Plain' })
    await world.database.transaction((tx) =>
      tx
        .update(cases)
        .set({ visibility: 'people', owner: 'haeun' })
        .where(eq(cases.number, Number(number.slice(3))))
    )
    expect((await page('jiwoo')).items.map(({ text }) => text)).toEqual(['Plain'])
    expect((await page('haeun')).items).toHaveLength(3)
    expect((await act('jiwoo', id).settle()).status).toBe(404)
    expect((await act('jiwoo', about).answer({ answer: 'No' })).status).toBe(404)
  })

  it('is reworded, removed and brought back by whoever wrote it', async () => {
    const id = await asked({ text: 'Wich bank?' })
    expect((await act('jiwoo', id).reword({ text: 'Mine' })).status).toBe(403)
    expect((await act('haeun', id).reword({ text: 'Which bank?' })).body.text).toBe('Which bank?')
    await act('haeun', id).remove()
    expect((await page()).items).toEqual([])
    expect((await act('jiwoo', id).settle()).status).toBe(404)
    expect((await act('haeun', id).restore()).body.text).toBe('Which bank?')
    expect((await act('haeun', id).settle()).body).toMatchObject({ open: false })
  })

  it('is found by whoever redacts a secret', async () => {
    await asked({ text: 'Is 8812-4410 still the account?' })
    const sent = { secret: '8812-4410', reason: 'An account' }
    expect((await world.as('helen').post('/api/redactions', sent)).status).toBe(201)
    expect((await page()).items[0]?.text).toMatch(/█/)
  })
})

describe('a call-back', () => {
  // Outside of the quiet days.
  beforeAll(() => world.clock.set('2026-11-17T09:00:00.000Z'))
  const notices = async (who: string) => {
    await world.app.notices.look()
    const { body } = await world.as(who).get('/api/notices')
    return body.items.filter(
      (it: { kind: string; href: string }) =>
        it.kind === 'bridge.called' && it.href.includes(bridge)
    )
  }

  it('tells the giver once, who answers in words', async () => {
    const id = await asked({ text: 'Which bank?' })
    expect(await notices('jiwoo')).toEqual([])
    expect((await act('haeun', id).call()).body).toMatchObject({ open: true })
    await act('haeun', id).call()
    expect(await notices('jiwoo')).toMatchObject([
      { by: { id: 'haeun' }, href: `/bridges/${bridge}/questions#question-${id}` }
    ])
    const { body } = await act('jiwoo', id).answer({ answer: 'The **old** one', minutes: 4 })
    expect(body).toMatchObject({ open: false, answer: 'The **old** one', minutes: 4 })
  })

  it('is written down after the bridge has ended too, with the answer that was given', async () => {
    const before = await asked({ text: 'Open at the end' })
    await end()
    expect((await ask('haeun', { text: 'Not any more' })).status).toBe(409)
    const sent = { text: 'Where is the key?', called: true, minutes: 6, answer: 'In the safe' }
    const id = await asked(sent)
    expect(await notices('jiwoo')).toEqual([])
    expect((await act('haeun', id).toItem()).status).toBe(409)
    const number = await aCase()
    expect((await act('dohyun', id).toCase(number)).body.becameCase.id).toBe(number)
    expect((await act('haeun', before).settle()).status).toBe(201)
    const { callBacks, proposed, may } = await page()
    expect(callBacks).toEqual([{ month: '2026-11', minutes: 6, questions: [id] }])
    expect(proposed).toEqual([])
    expect(may).toEqual(['bridge.after'])
  })

  it('counts in the month in which it happened, months without any included', async () => {
    await asked({ text: 'First', called: true, askedOn: '2026-09-04', minutes: 10 })
    await asked({ text: 'Second', called: true, askedOn: '2026-09-30' })
    await asked({ text: 'Only asked' })
    const { callBacks } = await page()
    expect(callBacks.map((it) => [it.month, it.questions.length, it.minutes])).toEqual([
      ['2026-09', 2, 10],
      ['2026-10', 0, 0],
      ['2026-11', 0, 0]
    ])
  })

  it.each(['2026-08-31', '2027-01-01'])('is not of %s, which lies outside', async (askedOn) => {
    const { status, body } = await ask('haeun', { text: 'When?', called: true, askedOn })
    expect(status).toBe(422)
    expect(body.fields).toHaveProperty('askedOn')
  })
})
