import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aBridge, anItem } from '../testing/bridges.ts'
import { startTest, type World } from '../testing/build.ts'

let world: World
let bridge: string
let hard: string
let easy: string
beforeAll(async () => {
  world = await startTest()
  hard = await solve('The bank sends two files', { materialityBand: 'material', minutes: 90 })
  easy = await solve('A receipt without a number', { materialityBand: 'trivial', minutes: 5 })
  bridge = await aBridge(world)
  await anItem(world, bridge, { case: easy, criticality: 1 })
  await anItem(world, bridge, { case: hard, criticality: 5 })
})
afterAll(() => world.close())

async function solve(title: string, more: object, who = 'jiwoo') {
  const draft = {
    ...{ title, symptom: 'The totals differ', process: 'finance.ap', entity: 'KR01' },
    ...{ steps: [{ text: 'Compare' }], ...more }
  }
  const { status, body } = await world.as(who).post('/api/cases', draft)
  expect(status).toBe(201)
  return body.number as string
}

const url = () => `/api/bridges/${bridge}/interview`
const read = async (who = 'jiwoo') => (await world.as(who).get(url())).body
const begin = async (who = 'jiwoo') => (await world.as(who).post(url())).body
const tell = (who: string, id: string, answer: string, before = '') =>
  world.as(who).put(`/api/interview-questions/${id}/answer`, { answer, before })
const adopt = (who: string, id: string, body: object) => {
  world.clock.forward({ minutes: 1 })
  return world.as(who).post(`/api/interview-questions/${id}/adoptions`, body)
}
const LONG = 'I compare the totals of both files before I import either of them.'

describe('an interview', () => {
  it('shows what is missing before it has begun, and asks nothing by itself', async () => {
    const { now, startedAt, gaps, toCome, may } = await read('haeun')
    expect([now, startedAt]).toEqual([null, null])
    expect(gaps).toMatchObject({ found: 16, closed: 0, left: 16, since: 0 })
    expect(gaps.of.map((it: { case: string }) => it.case)).toEqual([hard, easy])
    expect(toCome).toBeGreaterThanOrEqual(16)
    expect(may).toEqual(['bridge.interview'])
  })

  it('begins with the story of the hardest case, once for everybody', async () => {
    const { now } = await begin()
    expect(now).toMatchObject({ probe: 'story', case: hard, gap: null, narrow: null })
    expect((await begin('haeun')).now.id).toBe(now.id)
  })

  it('writes down who typed, and goes on with what is missing', async () => {
    const { now } = await read()
    const { body } = await tell('haeun', now.id, LONG)
    expect(body.done[0]).toMatchObject({ answer: LONG, typedBy: { id: 'haeun' }, skippedAt: null })
    expect(body.now).toMatchObject({ probe: 'cues', gap: 'cues', case: hard })
    // On another device it stands where it stopped.
    expect((await read()).now.id).toBe(body.now.id)
  })

  it('asks again, closer and by the last real time, after a thin answer', async () => {
    const { now } = await read()
    const { body } = await tell('jiwoo', now.id, 'Nothing special.')
    expect(body.now).toMatchObject({ probe: 'cues', gap: 'cues', case: hard, narrow: 'first' })
    expect(body.now.lastTime).toMatchObject({ entity: 'KR01', minutes: 90 })
    // Once: who has nothing to say is not pressed.
    const next = await tell('jiwoo', body.now.id, 'Nothing.')
    expect(next.body.now).toMatchObject({ probe: 'options', narrow: null })
  })

  it('does not overwrite what somebody else wrote meanwhile', async () => {
    const [last] = (await read()).done
    const refused = await tell('haeun', last.id, 'Mine')
    expect(refused.status).toBe(409)
    const { status, body } = await tell('haeun', last.id, 'Nothing at all.', last.answer)
    expect([status, body.done[0].answer]).toEqual([200, 'Nothing at all.'])
  })

  it('puts a question off and asks it after all', async () => {
    const { now } = await read()
    const url = `/api/interview-questions/${now.id}/skip`
    const { body } = await world.as('jiwoo').post(url)
    expect(body.now.probe).toBe('deadEnds')
    expect(body.done.at(-1)).toMatchObject({ id: now.id, answeredAt: null })
    const after = await world.as('jiwoo').delete(url)
    expect(after.body.now.id).toBe(now.id)
    await world.as('jiwoo').post(url)
  })

  it('asks an own question next, of a case, of an item or of nothing at all', async () => {
    const own = { text: 'Whom did you never dare to call?' }
    const { body } = await world.as('haeun').post(`${url()}/questions`, own)
    expect(body.now).toMatchObject({ probe: 'own', text: own.text, case: null })
    const { body: after } = await tell('jiwoo', body.now.id, 'Her.')
    expect(after.now.probe).toBe('deadEnds')
    const elsewhere = await world.as('haeun').post(`${url()}/questions`, { ...own, item: 'x' })
    expect(elsewhere.status).toBe(422)
  })
})

describe('an answer', () => {
  const ofCase = async (number: string, who = 'jiwoo') =>
    (await world.as(who).get(`/api/cases/${number}?revision=head`)).body
  const answered = async (who = 'jiwoo') => (await read(who)).done.find(isStory)
  const isStory = ({ probe }: { probe: string }) => probe === 'story'

  it('becomes cues of its case, which closes the gap, and goes again', async () => {
    const { id, becomes } = await answered()
    expect(becomes).toContain('cues')
    const before = (await read()).gaps
    const { status, body } = await adopt('jiwoo', id, { kind: 'cues', text: 'Two files' })
    expect(status).toBe(201)
    expect(body.gaps).toMatchObject({ closed: before.closed + 1, left: before.left - 1 })
    expect((await ofCase(hard)).cues).toBe('Two files')
    const { body: history } = await world.as('jiwoo').get(`/api/cases/${hard}/history`)
    expect(history.revisions[0].reason).toBe('Han Ji-woo 인터뷰에서(2026년 11월 4일)')

    await adopt('jiwoo', id, { kind: 'cues', text: 'The same total twice' })
    expect((await ofCase(hard)).cues).toBe('Two files\n\nThe same total twice')
    const [first] = (await answered()).adoptions
    expect((await world.as('jiwoo').delete(`/api/adoptions/${first.id}`)).status).toBe(200)
    expect((await ofCase(hard)).cues).toBe('The same total twice')
  })

  it('is taken over into the case by those alone who may change it', async () => {
    const { id, becomes } = await answered('haeun')
    expect(becomes).toEqual(['case', 'item'])
    expect((await adopt('haeun', id, { kind: 'cues', text: 'Two files' })).status).toBe(403)
  })

  it('becomes an entry once, and a contact with a name', async () => {
    const { id } = await answered()
    const step = { kind: 'step', text: 'Compare the totals of both files' }
    expect((await adopt('jiwoo', id, step)).status).toBe(201)
    const tried = { kind: 'tried', text: 'Importing twice' }
    expect((await adopt('jiwoo', id, tried)).status).toBe(201)
    expect((await adopt('jiwoo', id, tried)).status).toBe(409)
    const nobody = await adopt('jiwoo', id, { kind: 'contact', text: '071 345' })
    expect(Object.keys(nobody.body.fields)).toEqual(['name'])
    await adopt('jiwoo', id, { kind: 'contact', name: 'Jolanta', text: '071 345' })
    const { steps, contacts } = await ofCase(hard)
    expect(steps.map((it: { text: string }) => it.text)).toEqual(['Compare', step.text])
    expect(contacts).toMatchObject([{ name: 'Jolanta', how: '071 345' }])
  })

  it('is not undone where somebody has changed the words since', async () => {
    const { id } = await answered()
    const { body } = await adopt('jiwoo', id, { kind: 'proof', text: 'One total' })
    const its = body.done.find(isStory).adoptions.at(-1)
    const { head } = await ofCase(hard)
    const match = { 'if-match': `"${head}"` }
    await world.as('jiwoo').patch(`/api/cases/${hard}`, { proof: 'One total, checked' }, match)
    expect((await world.as('jiwoo').delete(`/api/adoptions/${its.id}`)).status).toBe(409)
  })

  it('becomes a new case, and an item on the map, with a way back', async () => {
    const { id } = await answered()
    const unnamed = await adopt('haeun', id, { kind: 'case', text: 'The file is empty' })
    expect(Object.keys(unnamed.body.fields)).toEqual(['name'])
    const made = await adopt('haeun', id, {
      ...{ kind: 'case', name: 'An empty bank file', text: 'The file is empty' }
    })
    const case_ = made.body.done.find(isStory).adoptions.at(-1)
    expect(await ofCase(case_.case, 'haeun')).toMatchObject({
      ...{ title: 'An empty bank file', symptom: 'The file is empty', state: 'open' },
      author: { id: 'haeun' }
    })
    const put = await adopt('jiwoo', id, { kind: 'item', name: 'When to call', text: 'Before ten' })
    const item = put.body.done.find(isStory).adoptions.at(-1)
    const page = await world.as('haeun').get(`/api/bridge-items/${item.item}`)
    expect(page.body).toMatchObject({ title: 'When to call', note: 'Before ten' })

    await world.as('haeun').delete(`/api/adoptions/${case_.id}`)
    expect((await world.as('jiwoo').get(`/api/cases/${case_.case}`)).status).toBe(404)
    await world.as('jiwoo').delete(`/api/adoptions/${item.id}`)
    expect(
      (await world.as('jiwoo').get(`/api/bridge-items/${item.item}`)).body.dropped
    ).toBeTruthy()
  })

  it('gives an item its first case', async () => {
    const own = await aBridge(world)
    const rule = await anItem(world, own, { title: 'When to write off' })
    const at = `/api/bridges/${own}/interview`
    const { body } = await world.as('jiwoo').post(`${at}/questions`, { text: 'Well?', item: rule })
    expect(body.gaps.of[0]).toMatchObject({ item: rule, open: ['noCase'] })
    await tell('jiwoo', body.now.id, LONG)
    const made = await adopt('jiwoo', body.now.id, {
      ...{ kind: 'case', name: 'A debt nobody pays', text: 'It is a year old' }
    })
    const of = made.body.gaps.of.find((it: { item: string; case: string | null }) => !it.case)
    expect(of).toMatchObject({ item: rule, open: [], closed: ['noCase'] })
    const page = await world.as('jiwoo').get(`/api/bridge-items/${rule}`)
    const [{ id, case: number }] = made.body.done[0].adoptions
    expect(page.body).toMatchObject({ title: 'When to write off', case: number })
    await world.as('jiwoo').delete(`/api/adoptions/${id}`)
    const after = await world.as('jiwoo').get(`/api/bridge-items/${rule}`)
    expect(after.body).toMatchObject({ title: 'When to write off', case: null })
  })
})

describe('of an interview', () => {
  it('nobody learns but the two and their leads', async () => {
    const { id } = (await read()).done[0]
    for (const who of ['helen', 'marta']) {
      expect((await world.as(who).get(url())).status).toBe(404)
      expect((await tell(who, id, 'x', 'y')).status).toBe(404)
    }
    expect((await read('dohyun')).may).toEqual(['bridge.interview'])
  })

  it('what was said about a case is hidden with the case, and what came of it too', async () => {
    const other = await aBridge(world)
    const number = await solve('A salary nobody may see', {})
    const item = await anItem(world, other, { case: number, criticality: 5 })
    const at = `/api/bridges/${other}/interview`
    const { body } = await world.as('jiwoo').post(at)
    expect(body.now.case).toBe(number)
    await tell('jiwoo', body.now.id, 'It is the one of the director, every December.')
    const people = { visibility: 'people', people: [] }
    const { head } = (await world.as('jiwoo').get(`/api/cases/${number}`)).body
    const match = { 'if-match': `"${head}"` }
    expect((await world.as('jiwoo').patch(`/api/cases/${number}`, people, match)).status).toBe(200)

    const text = JSON.stringify((await world.as('haeun').get(at)).body)
    expect(text).not.toContain('director')
    expect(text).not.toContain(number)
    expect(text).not.toContain(item)
    expect((await tell('haeun', body.now.id, 'x')).status).toBe(404)
    expect(JSON.stringify((await world.as('jiwoo').get(at)).body)).toContain('director')

    // What the receiver may not see cannot be on the map.
    const said = { kind: 'item', name: 'The chairman', text: 'In January' }
    expect((await adopt('jiwoo', body.now.id, said)).status).toBe(422)
    const map = await world.as('haeun').get(`/api/bridges/${other}/items`)
    expect(JSON.stringify(map.body)).not.toContain('chairman')
  })

  it('nothing is changed once its bridge has ended', async () => {
    const over = await aBridge(world)
    const { body } = await world.as('jiwoo').post(`/api/bridges/${over}/interview`)
    await world.as('dohyun').post(`/api/bridges/${over}/end`, { reason: 'Over' })
    expect((await tell('jiwoo', body.now.id, LONG)).status).toBe(409)
    const after = await world.as('jiwoo').get(`/api/bridges/${over}/interview`)
    expect(after.body.may).toEqual([])
  })
})
