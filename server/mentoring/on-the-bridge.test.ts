import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTest, type World } from '../testing/build.ts'
import { overMonths } from '../testing/over-months.ts'

let world: World
let bridge: string
const { as, goTo } = overMonths(() => world)

beforeAll(async () => {
  world = await startTest()
  goTo('2026-11-17T09:00:00.000Z')
  const { status, body } = await as('haeun').post('/api/bridges', {
    ...{ kind: 'mentoring', giver: 'anna', receiver: 'haeun', entity: 'KR01' },
    endsOn: '2027-05-17'
  })
  expect(status).toBe(201)
  bridge = body.id
})
afterAll(() => world.close())

const goals = async (who: string) => (await as(who).get(`/api/bridges/${bridge}/goals`)).body
const pulses = async (who: string) => (await as(who).get(`/api/bridges/${bridge}/pulses`)).body
const texts = (body: { items: { text: string }[] }) => body.items.map(({ text }) => text)
async function told(who: string, kind: string) {
  await world.app.notices.lookAtDays()
  await world.app.notices.look()
  const { items } = (await as(who).get('/api/notices')).body
  return items.filter((it: { kind: string }) => it.kind === kind)
}

describe('goals', () => {
  const url = () => `/api/bridges/${bridge}/goals`
  const ids = async () => (await goals('haeun')).items.map(({ id }: { id: string }) => id)

  it('are the mentee’s words, which mentor and leads read and nobody else finds', async () => {
    await as('haeun').post(url(), { text: ' Post an invoice alone ' })
    const { body } = await as('haeun').post(url(), { text: 'Know whom to call' })
    expect(texts(body)).toEqual(['Post an invoice alone', 'Know whom to call'])
    expect(body.may).toEqual(['mentoring.goal'])
    for (const who of ['anna', 'dohyun', 'tomasz']) {
      expect(await goals(who), who).toMatchObject({ may: [], mentor: { id: 'anna' } })
      expect((await as(who).post(url(), { text: 'x' })).status, who).toBe(403)
    }
    for (const who of ['helen', 'marta']) {
      expect((await as(who).get(url())).status, who).toBe(404)
    }
    expect((await as('haeun').post(url(), { text: ' ' })).status).toBe(422)
  })

  it('are reworded and reordered', async () => {
    const [first, second] = await ids()
    await as('haeun').patch(`/api/goals/${first}`, { text: 'Post ten invoices alone' })
    const moved = await as('haeun').patch(`/api/goals/${second}`, { position: 0 })
    expect(texts(moved.body)).toEqual(['Know whom to call', 'Post ten invoices alone'])
    expect((await as('anna').patch(`/api/goals/${first}`, { text: 'x' })).status).toBe(403)
    expect((await as('helen').patch(`/api/goals/${first}`, { text: 'x' })).status).toBe(404)
  })

  it('are reached or dropped with what the mentee says of it, and open again', async () => {
    const [first] = await ids()
    const settle = (state: string, note = '') =>
      as('haeun').put(`/api/goals/${first}/state`, { state, note })
    const reached = await settle('reached', ' Marta, ext. 12 ')
    expect(reached.body.items[0]).toMatchObject({ state: 'reached', note: 'Marta, ext. 12' })
    expect(reached.body.items[0].settledAt).not.toBeNull()
    expect((await settle('open')).body.items[0]).toMatchObject({ state: 'open', settledAt: null })
    expect((await settle('dropped', 'Not mine')).body.items[0].state).toBe('dropped')
  })

  it('are taken away and brought back to their place', async () => {
    const [first] = await ids()
    const removal = `/api/goals/${first}/removal`
    expect((await as('haeun').post(removal)).body.items).toHaveLength(1)
    expect((await as('haeun').post(removal)).status).toBe(409)
    expect(texts((await as('haeun').delete(removal)).body)[0]).toBe('Know whom to call')
  })

  it('are few enough to keep in mind', async () => {
    for (let at = 0; at < 10; at++) await as('haeun').post(url(), { text: `Goal ${at}` })
    const { status, body } = await as('haeun').post(url(), { text: 'One more' })
    expect(status).toBe(409)
    expect(body.detail).toContain('12 goals')
  })

  it('are not found on a bridge of somebody who leaves', async () => {
    const { body } = await as('dohyun').post('/api/bridges', {
      ...{ kind: 'handover', giver: 'jiwoo', receiver: 'haeun', entity: 'KR01' },
      endsOn: '2027-05-17'
    })
    expect((await as('haeun').get(`/api/bridges/${body.id}/goals`)).status).toBe(404)
  })
})

describe('the pulse', () => {
  const answer = (who: string, day: string, more: object = {}) =>
    as(who).put(`/api/bridges/${bridge}/pulses/${day}`, { useful: 4, pace: 3, text: '', ...more })

  it('is not asked before 30 days have gone', async () => {
    expect(await pulses('haeun')).toMatchObject({ items: [], asks: null, next: '2026-12-17' })
    expect((await answer('haeun', '2026-12-17')).status).toBe(409)
    expect(await told('haeun', 'pulse.due')).toEqual([])
  })

  it('is asked of both on its day, and of nobody else', async () => {
    goTo('2026-12-17T09:00:00.000Z')
    expect(await pulses('anna')).toMatchObject({
      ...{ asks: '2026-12-17', next: '2027-02-15', side: 'giver' },
      items: [{ dueOn: '2026-12-17', mentee: { answered: false } }]
    })
    for (const who of ['haeun', 'anna']) {
      expect(await told(who, 'pulse.due'), who).toMatchObject([
        { href: `/bridges/${bridge}/goals#pulse`, own: false }
      ])
    }
    for (const who of ['dohyun', 'helen', 'marta']) {
      expect(await told(who, 'pulse.due'), who).toEqual([])
    }
    expect(await told('haeun', 'pulse.due')).toHaveLength(1)
  })

  it('is read by the two; leads learn who answered and never what, others nothing', async () => {
    const { body } = await answer('haeun', '2026-12-17', { useful: 2, text: ' Too many lists ' })
    const said = { useful: 2, pace: 3, text: 'Too many lists' }
    expect(body.items[0].mentee).toMatchObject({ answered: true, answer: said })
    expect((await pulses('anna')).items[0].mentee.answer).toMatchObject(said)
    for (const who of ['dohyun', 'tomasz']) {
      const seen = await pulses(who)
      expect(seen, who).toMatchObject({
        ...{ side: null, asks: null, may: [] },
        items: [{ mentee: { answered: true, answer: null }, mentor: { answered: false } }]
      })
      expect(JSON.stringify(seen)).not.toContain('lists')
      expect((await answer(who, '2026-12-17')).status, who).toBe(403)
    }
    for (const who of ['helen', 'marta']) {
      expect((await as(who).get(`/api/bridges/${bridge}/pulses`)).status, who).toBe(404)
      expect((await answer(who, '2026-12-17')).status, who).toBe(404)
    }
  })

  it('can be answered anew until the next one comes, and only in its five steps', async () => {
    const again = await answer('haeun', '2026-12-17', { useful: 5 })
    expect(again.body.items[0].mentee.answer).toMatchObject({ useful: 5, text: '' })
    for (const wrong of [{ useful: 0 }, { useful: 6 }, { pace: 2.5 }]) {
      expect((await answer('haeun', '2026-12-17', wrong)).status).toBe(422)
    }
    expect((await answer('haeun', '2026-11-17')).status).toBe(409)
    goTo('2027-02-16T09:00:00.000Z')
    expect((await answer('haeun', '2026-12-17')).status).toBe(409)
    expect((await answer('anna', '2027-02-15')).status).toBe(200)
  })

  it('is held over the quiet days of a close', async () => {
    const { body } = await as('marta').post('/api/bridges', {
      ...{ kind: 'mentoring', giver: 'anna', receiver: 'marta', entity: 'PL02' },
      ...{ startsOn: '2027-01-29', endsOn: '2027-08-17' }
    })
    const about = async () =>
      (await told('marta', 'pulse.due')).filter(
        (it: { bridge: { id: string } }) => it.bridge.id === body.id
      )
    goTo('2027-03-01T09:00:00.000Z')
    expect(await about()).toEqual([])
    goTo('2027-03-09T09:00:00.000Z')
    expect(await about()).toHaveLength(1)
  })
})

describe('a gentle end', () => {
  const end = (who: string, words = '') =>
    as(who).post(`/api/bridges/${bridge}/completion`, { words })

  it('is said by either of the two or their leads, without a reason', async () => {
    expect((await end('marta')).status).toBe(404)
    const { status, body } = await end('anna', ' Thank you for your questions ')
    expect(status).toBe(201)
    expect(body).toMatchObject({
      ...{ state: 'ended', ending: 'completed' },
      ended: { by: { id: 'anna' }, reason: 'Thank you for your questions' }
    })
    expect((await end('haeun')).status).toBe(409)
    expect(await told('haeun', 'bridge.ended')).toHaveLength(1)
  })

  it('leaves everything to be read and nothing to be changed', async () => {
    expect(await goals('haeun')).toMatchObject({ may: [] })
    expect((await goals('haeun')).items.length).toBeGreaterThan(0)
    const add = await as('haeun').post(`/api/bridges/${bridge}/goals`, { text: 'x' })
    expect(add.status).toBe(409)
    expect(await pulses('haeun')).toMatchObject({ asks: null, next: null, may: [] })
    expect((await pulses('haeun')).items).toHaveLength(2)
    const late = { useful: 3, pace: 3, text: '' }
    const sent = await as('haeun').put(`/api/bridges/${bridge}/pulses/2027-02-15`, late)
    expect(sent.status).toBe(409)
  })

  it('is taken back: it goes on', async () => {
    const { body } = await as('haeun').delete(`/api/bridges/${bridge}/end`)
    expect(body).toMatchObject({ state: 'planned', ending: null })
    expect(await told('haeun', 'bridge.ended')).toEqual([])
  })
})
