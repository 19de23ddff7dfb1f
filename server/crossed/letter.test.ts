import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eq } from 'drizzle-orm'
import { bridges, letterWords } from '#schema/tables/index.ts'
import { aBridge, anItem } from '../testing/bridges.ts'
import { startTest, type World } from '../testing/build.ts'

let world: World
let bridge: string
const as = (who: string) => world.as(who)
const letterOf = (who: string, id = bridge) => as(who).get(`/api/bridges/${id}/letter`)

beforeAll(async () => {
  world = await startTest()
  bridge = await aBridge(world)
})
afterAll(() => world.close())

/** Solved by Jiwoo in an hour, and then used by others. */
async function solved(title: string, more: object = {}) {
  const symptom = 'Two lines carry the same amount.'
  const { body } = await as('jiwoo').post('/api/cases', { title, symptom, ...more })
  const number = body.number as string
  const solution = { steps: [{ text: 'Clear it' }], process: 'payroll.run', minutes: 60 }
  const { status } = await as('jiwoo').post(
    `/api/cases/${number}/resolution`,
    { ...solution, entity: 'KR01' },
    { 'if-match': '"1"' }
  )
  expect(status).toBe(201)
  return number
}
async function used(number: string, who: string, minutes: number, more: object = {}) {
  const use = { outcome: 'worked', minutes, entity: 'KR01', ...more }
  const { status, body } = await as(who).post(`/api/cases/${number}/occurrences`, use)
  expect(status).toBe(201)
  return body
}

describe('the letter to the giver', () => {
  let number: string

  it('has no figures while nobody used anything', async () => {
    const { status, body } = await letterOf('haeun')
    expect(status).toBe(200)
    expect(body).toMatchObject({
      figures: { cases: 0, colleagues: 0, uses: 0, minutesSaved: 0, since: null },
      ...{ counted: [], crossed: [], words: [], given: null, mine: false }
    })
  })

  it('counts what others closed with the giver’s cases, and leads to each of them', async () => {
    number = await solved('The allowance is paid twice')
    await used(number, 'haeun', 20)
    await used(number, 'haeun', 80)
    await used(number, 'jiwoo', 10)
    world.clock.set('2026-11-03T16:50:00.000Z')
    await used(number, 'marta', 15, { entity: 'PL02' })
    const { body } = await letterOf('haeun')
    // Sixty minutes the first time: forty less, none less, forty-five less; the giver's own is none.
    const sums = { colleagues: 2, uses: 3, minutesSaved: 85 }
    expect(body.figures).toEqual({
      ...sums,
      cases: 1,
      entities: ['KR01', 'PL02'],
      closes: ['2026-10'],
      since: '2026-11-03'
    })
    expect(body.counted).toMatchObject([
      { number, title: 'The allowance is paid twice', ...sums, last: { entity: 'PL02' } }
    ])
    expect(body.counted[0].last.by.id).toBe('marta')
  })

  it('counts for each reader only what that reader may see', async () => {
    const secret = await solved('A secret bonus', { visibility: 'people', people: ['marta'] })
    await used(secret, 'marta', 5)
    const { body: forReceiver } = await letterOf('haeun')
    expect(forReceiver.figures).toMatchObject({ cases: 1, uses: 3, minutesSaved: 85 })
    expect(JSON.stringify(forReceiver)).not.toContain('A secret bonus')

    const other = await aBridge(world, { receiver: 'marta' })
    const { body: forMarta } = await letterOf('marta', other)
    expect(forMarta.figures).toMatchObject({ cases: 2, uses: 4, minutesSaved: 140 })
  })

  it('says what crossed, without the name of what is not for the reader', async () => {
    const item = await anItem(world, bridge, { title: 'When to call the bank' })
    const { number: hidden } = (
      await as('jiwoo').post('/api/cases', {
        ...{ title: 'A secret write-off', symptom: 'Nobody may know' },
        ...{ visibility: 'people', people: [] }
      })
    ).body
    const secret = await anItem(world, bridge, { case: hidden })
    expect((await letterOf('haeun')).body).toMatchObject({ onTheMap: 2, crossed: [], alone: 0 })
    for (const id of [item, secret]) {
      const exception = { stage: 'doneAlone', reason: 'Too rare' }
      await as('dohyun').post(`/api/bridge-items/${id}/exceptions`, exception)
    }
    const { body } = await letterOf('haeun')
    // What a lead let stand is at its target; nobody did it alone.
    expect(body).toMatchObject({ onTheMap: 2, alone: 0 })
    const of = (id: string) => body.crossed.find((it: { id: string }) => it.id === id)
    expect(body.crossed).toHaveLength(2)
    expect(of(item)).toMatchObject({ title: 'When to call the bank', alone: false })
    expect(of(secret)).toMatchObject({ title: null, language: null, alone: false })
    expect(JSON.stringify(body)).not.toContain('A secret write-off')
  })

  it('is there for whoever sees the bridge, and for the giver when it was given', async () => {
    const words = `/api/bridges/${bridge}/letter/words`
    for (const who of ['marta', 'helen']) {
      expect((await letterOf(who)).status).toBe(404)
      expect((await as(who).post(words, { text: 'Hello' })).status).toBe(404)
    }
    expect((await letterOf('jiwoo')).status).toBe(404)
    expect((await as('jiwoo').post(words, { text: 'To me' })).status).toBe(404)
    expect((await as('jiwoo').post(`/api/bridges/${bridge}/letter/giving`)).status).toBe(404)
    expect((await as('jiwoo').get('/api/me/letters')).body.items).toEqual([])

    const { status, body } = await as('dohyun').post(words, { text: ' Thank you. ' })
    expect(status).toBe(201)
    expect(body.words).toMatchObject([{ by: { id: 'dohyun' }, text: 'Thank you.' }])
    const url = `/api/letter-words/${body.words[0].id}`
    expect((await as('jiwoo').patch(url, { text: 'No' })).status).toBe(404)
    expect((await as('haeun').patch(url, { text: 'No' })).status).toBe(403)
    expect((await as('haeun').post(`${url}/removal`)).status).toBe(403)
    expect((await as('helen').patch(url, { text: 'No' })).status).toBe(404)
    const said = await as('dohyun').patch(url, { text: 'Thank you for everything.' })
    expect(said.body.words).toMatchObject([{ text: 'Thank you for everything.' }])
    expect((await as('dohyun').post(`${url}/removal`)).body.words).toEqual([])
    expect((await as('haeun').delete(`${url}/removal`)).status).toBe(404)
    expect((await as('dohyun').delete(`${url}/removal`)).body.words).toHaveLength(1)
  })

  it('is given once, which the giver is told, and is theirs from then on', async () => {
    // Outside of the quiet days.
    world.clock.set('2026-11-17T09:00:00.000Z')
    const give = `/api/bridges/${bridge}/letter/giving`
    expect((await letterOf('haeun')).body.may).toEqual(['letter.write', 'letter.give'])
    const given = await as('haeun').post(give)
    expect(given.status).toBe(201)
    expect(given.body).toMatchObject({ given: { by: { id: 'haeun' } }, may: ['letter.write'] })
    expect((await as('dohyun').post(give)).status).toBe(409)
    expect((await as('jiwoo').post(give)).status).toBe(403)

    await world.app.notices.look()
    const told = async (who: string) =>
      (await as(who).get('/api/notices')).body.items.filter(
        (it: { kind: string }) => it.kind === 'bridge.letter'
      )
    expect(await told('jiwoo')).toMatchObject([{ href: `/bridges/${bridge}/letter` }])
    expect(await told('haeun')).toEqual([])
    const { status, body } = await letterOf('jiwoo')
    expect(status).toBe(200)
    expect(body).toMatchObject({ mine: true, may: [] })
    // The giver sees their own secret cases too.
    expect(body.figures).toMatchObject({ cases: 2, uses: 4, minutesSaved: 140 })
    expect((await as('jiwoo').get('/api/me/letters')).body.items).toMatchObject([
      { bridge, receiver: { id: 'haeun' } }
    ])
    const words = `/api/bridges/${bridge}/letter/words`
    expect((await as('jiwoo').post(words, { text: 'To me' })).status).toBe(403)
  })

  it('can be written into when the bridge has ended', async () => {
    await world.database.transaction((tx) =>
      tx
        .update(bridges)
        .set({ endedAt: world.clock.now(), endedBy: 'dohyun', ending: 'signedOff' })
        .where(eq(bridges.id, bridge))
    )
    const { status } = await as('haeun').post(`/api/bridges/${bridge}/letter/words`, {
      text: 'We miss you.'
    })
    expect(status).toBe(201)
  })

  it('loses a secret with everything else', async () => {
    const secret = { secret: 'We miss you' }
    const { body } = await as('helen').post('/api/redactions/preview', secret)
    expect(body.bridges).toBe(1)
    await as('helen').post('/api/redactions', { ...secret, reason: 'A password' })
    const rows = await world.database.read.select({ text: letterWords.text }).from(letterWords)
    expect(rows).toHaveLength(2)
    expect(JSON.stringify(rows)).not.toContain('We miss you')
  })
})
