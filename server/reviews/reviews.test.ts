import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ReviewItem, Reviews } from '#schema/api/reviews.ts'
import { startTest, type World } from '../testing/build.ts'

let world: World
beforeAll(async () => {
  world = await startTest()
})
afterAll(() => world.close())

const WHOLE = { steps: [{ text: 'Compare quantities' }], cause: 'Two units', proof: 'It is zero' }

/** A solved case of finance.ap that nobody has checked. */
async function solved(title: string, fields: object = {}, by = 'marta'): Promise<string> {
  const { status, body } = await world.as(by).post('/api/cases', {
    ...{ title, symptom: 'It stays', process: 'finance.ap.grir', language: 'en', ...WHOLE },
    ...fields
  })
  expect(status, JSON.stringify(body)).toBe(201)
  return body.number
}

async function validated(title: string, fields: object = {}, by = 'marta', expert = 'anna') {
  const number = await solved(title, fields, by)
  const { status, body } = await world.as(expert).post(`/api/cases/${number}/validation`)
  expect(status, JSON.stringify(body)).toBe(201)
  return number
}

async function revise(number: string, by: string, change: object) {
  const { body } = await world.as(by).get(`/api/cases/${number}?revision=head`)
  const headers = { 'if-match': `"${body.head}"` }
  const { status } = await world.as(by).patch(`/api/cases/${number}`, change, headers)
  expect(status).toBe(200)
}

const fails = (number: string, by: string, more: object = {}) =>
  world
    .as(by)
    .post(`/api/cases/${number}/occurrences`, { outcome: 'failed', note: 'No unit', ...more })

const ask = (number: string, by: string, text = 'Which unit?') =>
  world.as(by).post(`/api/cases/${number}/questions`, { text })

const queue = async (who: string): Promise<Reviews> =>
  (await world.as(who).get('/api/reviews')).body

const EXPERT = [{ role: 'expert', process: 'legal' }]
/** Natalia alone is named for legal matters: without her, administrators judge. */
async function nameForLegal(roles: object[]) {
  const { status } = await world.as('helen').patch('/api/people/natalia', { roles })
  expect(status).toBe(200)
}

/** Where a case stands in somebody's queue, if it does. */
async function placeOf(number: string, who: string) {
  const { items, waiting, others } = await queue(who)
  const lists = { items, waiting, others }
  const at = Object.entries(lists).flatMap(([list, all]) =>
    all.filter((it) => it.number === number).map((item) => ({ list, item }))
  )
  expect(at.length, `${number} once at most`).toBeLessThan(2)
  return at[0]
}
const itemOf = async (number: string, who: string): Promise<ReviewItem | undefined> =>
  (await placeOf(number, who))?.item

describe('the queue', () => {
  it('brings a solution that nobody has checked to the experts of its process, and to them only', async () => {
    const number = await solved('Unchecked')
    for (const expert of ['anna', 'jiwoo', 'grace']) {
      const at = await placeOf(number, expert)
      expect(at?.list, expert).toBe('items')
      expect(at?.item).toMatchObject({
        reason: 'unvalidated',
        since: world.clock.now(),
        author: { id: 'marta' },
        process: 'finance.ap.grir',
        missing: [],
        question: null
      })
      expect(at?.item.may).toContain('case.validate')
    }
    for (const other of ['marta', 'haeun', 'piotr', 'tomasz', 'helen']) {
      expect(await placeOf(number, other), other).toBeUndefined()
    }
  })

  it('keeps open and withdrawn cases out', async () => {
    const { body } = await world.as('marta').post('/api/cases', {
      ...{ title: 'Open', symptom: 'b', process: 'finance.ap.grir' }
    })
    expect(await placeOf(body.number, 'anna')).toBeUndefined()
    const mistaken = await solved('Mistaken')
    await world.as('marta').post(`/api/cases/${mistaken}/withdrawal`)
    expect(await placeOf(mistaken, 'anna')).toBeUndefined()
  })

  it('shows own work apart, for somebody else to look at', async () => {
    const number = await solved('By an expert', {}, 'anna')
    expect((await placeOf(number, 'anna'))?.list).toBe('others')
    expect((await placeOf(number, 'grace'))?.list).toBe('items')
    const shared = await solved('By two')
    await revise(shared, 'anna', { cues: 'A whole pallet' })
    expect((await placeOf(shared, 'anna'))?.list).toBe('others')
    expect((await itemOf(shared, 'grace'))?.revisedBy.id).toBe('anna')
  })

  it('says what validation still needs', async () => {
    const number = await solved('Half', { cause: '', proof: '' })
    expect((await itemOf(number, 'anna'))?.missing).toEqual(['cause', 'proof'])
  })

  it('counts on Today what waits for a judgement', async () => {
    const { items } = await queue('anna')
    expect(items.length).toBeGreaterThan(0)
    expect((await world.as('anna').get('/api/today')).body.reviews).toBe(items.length)
    expect((await world.as('marta').get('/api/today')).body.reviews).toBe(0)
  })

  it('belongs to administrators only where no expert is named', async () => {
    const number = await solved('Lease', { process: 'legal.contracts' })
    expect(await placeOf(number, 'helen')).toBeUndefined()
    await nameForLegal([])
    expect((await placeOf(number, 'helen'))?.list).toBe('items')
    expect(await placeOf(number, 'natalia')).toBeUndefined()
    await nameForLegal(EXPERT)
    expect(await placeOf(number, 'helen')).toBeUndefined()
  })
})

describe('a validated case comes back to the queue', () => {
  it('when a newer revision waits, until that is validated', async () => {
    const number = await validated('Newer')
    expect(await placeOf(number, 'anna')).toBeUndefined()
    await revise(number, 'marta', { title: 'Newer than new' })
    expect(await itemOf(number, 'anna')).toMatchObject({
      ...{ reason: 'newer', title: 'Newer than new', head: 3, published: 2 }
    })
    await world.as('anna').post(`/api/cases/${number}/confirmation`)
    expect((await itemOf(number, 'anna'))?.reason).toBe('newer')
    await world.as('anna').post(`/api/cases/${number}/validation`)
    expect(await placeOf(number, 'anna')).toBeUndefined()
  })

  it('when somebody reports that it failed, until it is checked again', async () => {
    const number = await validated('Failing')
    world.clock.forward({ minutes: 1 })
    const { body } = await fails(number, 'haeun')
    const item = await itemOf(number, 'anna')
    expect(item).toMatchObject({ reason: 'failed', since: world.clock.now() })
    expect(item?.failures).toMatchObject([
      { occurrence: body.id, by: { id: 'haeun' }, note: 'No unit' }
    ])
    world.clock.forward({ minutes: 1 })
    await world.as('anna').post(`/api/cases/${number}/confirmation`)
    expect(await placeOf(number, 'anna')).toBeUndefined()
  })

  it('when its day has passed, not on the day itself', async () => {
    const number = await validated('Due', { validUntil: '2026-11-05' })
    const now = world.clock.now()
    world.clock.set('2026-11-05T12:00:00.000Z')
    expect(await placeOf(number, 'anna')).toBeUndefined()
    expect((await queue('anna')).nextDue).toBe('2026-11-05')
    world.clock.forward({ days: 1 })
    expect(await itemOf(number, 'anna')).toMatchObject({
      reason: 'due',
      since: '2026-11-05T00:00:00.000Z'
    })
    world.clock.set(now)
  })

  it('and goes, and comes again when the answer is taken back', async () => {
    const number = await solved('Taken back')
    world.clock.forward({ minutes: 1 })
    const { body } = await world.as('anna').post(`/api/cases/${number}/validation`)
    expect(await placeOf(number, 'anna')).toBeUndefined()
    const undone = `/api/cases/${number}/transitions/${body.takeBack.transition}`
    expect((await world.as('anna').delete(undone)).status).toBe(200)
    expect((await itemOf(number, 'anna'))?.reason).toBe('unvalidated')
  })

  it('the most pressing first, and of these what has waited the longest', async () => {
    const now = world.clock.now()
    const rank = ['failed', 'due', 'newer', 'unvalidated']
    const failing = await validated('Order: fails')
    const newer = await validated('Order: newer')
    const due = await validated('Order: due', { validUntil: '2026-11-06' })
    world.clock.set('2026-11-08T09:00:00.000Z')
    await fails(failing, 'haeun')
    await revise(newer, 'marta', { cues: 'A pallet' })
    const plain = await solved('Order: unchecked')
    const { items } = await queue('anna')
    const order = items.map(({ reason, since }) => `${rank.indexOf(reason)} ${since}`)
    expect(order).toEqual([...order].sort())
    const numbers = items.map(({ number }) => number)
    const mine = [failing, due, newer, plain]
    expect(numbers.filter((it) => mine.includes(it))).toEqual(mine)
    world.clock.set(now)
  })
})

describe('a case that was sent back', () => {
  it('waits for everybody who judges it, and the author sees the question on Today', async () => {
    const number = await solved('Asked about')
    expect((await ask(number, 'anna')).status).toBe(201)
    for (const expert of ['anna', 'grace']) {
      const at = await placeOf(number, expert)
      expect(at?.list, expert).toBe('waiting')
      expect(at?.item.question).toMatchObject({ text: 'Which unit?', by: { id: 'anna' } })
    }
    const { body } = await world.as('marta').get('/api/today')
    expect(body.questions).toMatchObject([{ number, text: 'Which unit?', by: { id: 'anna' } }])
  })

  it('comes back with an answer in words', async () => {
    const number = await solved('Answered')
    const { body } = await ask(number, 'anna')
    const answer = `/api/cases/${number}/questions/${body.questions[0].id}/answer`
    expect((await world.as('marta').post(answer, { text: 'Pieces' })).status).toBe(201)
    expect((await placeOf(number, 'anna'))?.list).toBe('items')
  })

  it('comes back with a new revision', async () => {
    const number = await solved('Rewritten')
    await ask(number, 'anna')
    await revise(number, 'marta', { cause: 'Pieces and boxes' })
    expect((await placeOf(number, 'anna'))?.list).toBe('items')
  })

  it('is settled by a validation: at the next review nobody waits for that answer', async () => {
    const number = await solved('Settled', { validUntil: '2026-11-06' })
    await ask(number, 'anna')
    world.clock.forward({ minutes: 1 })
    await world.as('grace').post(`/api/cases/${number}/validation`)
    expect(await placeOf(number, 'anna')).toBeUndefined()
    const now = world.clock.now()
    world.clock.set('2026-11-07T12:00:00.000Z')
    expect(await placeOf(number, 'anna')).toMatchObject({ list: 'items', item: { reason: 'due' } })
    world.clock.set(now)
  })

  it('is as it was when the question is taken back at once, by whoever asked', async () => {
    const number = await solved('Asked by mistake')
    const { body } = await ask(number, 'anna')
    const question = `/api/cases/${number}/questions/${body.questions[0].id}`
    expect((await world.as('grace').delete(question)).status).toBe(403)
    expect((await world.as('anna').delete(question)).status).toBe(204)
    expect((await placeOf(number, 'anna'))?.list).toBe('items')
    expect((await world.as('anna').delete(question)).status).toBe(204)
  })

  it('cannot be as it was once it is answered, or after a while', async () => {
    const number = await solved('Too late')
    const { body } = await ask(number, 'anna')
    const question = `/api/cases/${number}/questions/${body.questions[0].id}`
    await world.as('marta').post(`${question}/answer`, { text: 'Pieces' })
    expect((await world.as('anna').delete(question)).status).toBe(409)
    const later = (await ask(number, 'anna', 'Since when?')).body.questions[1].id
    world.clock.forward({ minutes: 16 })
    expect((await world.as('anna').delete(`/api/cases/${number}/questions/${later}`)).status).toBe(
      409
    )
  })
})

describe('what not everybody sees', () => {
  it('stays out of the queues of those who do not see the case', async () => {
    await nameForLegal([])
    const secret = { process: 'legal.contracts', visibility: 'people', people: ['elena'] }
    const number = await solved('Zyzzogeton', secret)
    expect(await placeOf(number, 'helen')).toBeUndefined()
    await nameForLegal(EXPERT)
    expect((await placeOf(number, 'natalia'))?.list).toBe('items')
    expect(JSON.stringify(await queue('helen'))).not.toContain('Zyzzogeton')
  })

  it('a failure for few eyes is no reason for those who do not see it', async () => {
    const number = await validated('Few', { process: 'legal.contracts' }, 'marta', 'natalia')
    await nameForLegal([])
    world.clock.forward({ minutes: 1 })
    await fails(number, 'haeun', { restrictedTo: { people: ['ioana'] } })
    expect(await placeOf(number, 'helen')).toBeUndefined()
    world.clock.forward({ minutes: 1 })
    await fails(number, 'sam')
    expect((await itemOf(number, 'helen'))?.failures).toMatchObject([{ by: { id: 'sam' } }])
    await nameForLegal(EXPERT)
    expect((await itemOf(number, 'natalia'))?.failures).toHaveLength(2)
  })
})
