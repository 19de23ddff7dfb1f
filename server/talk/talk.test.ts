import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { activity } from '#schema/tables/index.ts'
import { startTest, type World } from '../testing/build.ts'

interface Said {
  id: string
  text: string
  parent: string | null
  may: string[]
}

let world: World
let number: string
beforeAll(async () => {
  world = await startTest()
  number = await log()
})
afterAll(() => world.close())

async function log(draft: object = {}) {
  const { status, body } = await world.as('marta').post('/api/cases', {
    ...{ title: 'GR/IR will not clear', symptom: 'A residual stays', language: 'pl' },
    ...{ process: 'finance.ap.grir', cues: 'Look at the unit', steps: [{ text: 'Compare' }] },
    ...draft
  })
  expect(status).toBe(201)
  return String(body.number)
}

const say = async (who: string, body: object, on = number) => {
  world.clock.forward({ minutes: 1 })
  const { status, body: said } = await world.as(who).post(`/api/cases/${on}/comments`, body)
  expect(status).toBe(201)
  return said
}
const reply = async (who: string, to: string, body: object) => {
  world.clock.forward({ minutes: 1 })
  const { status, body: said } = await world.as(who).post(`/api/comments/${to}/replies`, body)
  expect(status).toBe(201)
  return said
}
const talk = async (who: string, on = number): Promise<Said[]> =>
  (await world.as(who).get(`/api/cases/${on}/comments`)).body.items

describe('talk about a case', () => {
  it('keeps a log from being withdrawn once somebody else has joined in', async () => {
    const alone = await log()
    await say('marta', { text: 'Never mind' }, alone)
    const joined = await log()
    await say('anna', { text: 'I know this one' }, joined)
    const withdraw = async (number: string) =>
      (await world.as('marta').post(`/api/cases/${number}/withdrawal`)).status
    expect(await withdraw(joined)).toBe(409)
    expect(await withdraw(alone)).toBe(201)
  })

  it('is about the case or one of its fields, and has replies of one level', async () => {
    const first = await say('haeun', { text: ' Which unit? ', field: 'cues' })
    expect(first).toMatchObject({ text: 'Which unit?', field: 'cues', by: { id: 'haeun' } })
    const second = await reply('anna', first.id, { text: 'The **price** unit' })
    expect(second).toMatchObject({ parent: first.id, field: 'cues' })
    const third = await world.as('haeun').post(`/api/comments/${second.id}/replies`, { text: 'x' })
    expect(third.status).toBe(409)
    expect((await talk('grace')).map(({ id }) => id)).toEqual([first.id, second.id])
  })

  it('is changed and removed by whoever said it, and by nobody else', async () => {
    const { id } = await say('marta', { text: 'First' })
    expect((await world.as('anna').patch(`/api/comments/${id}`, { text: 'No' })).status).toBe(403)
    expect((await world.as('helen').post(`/api/comments/${id}/removal`)).status).toBe(403)
    const { body } = await world.as('marta').patch(`/api/comments/${id}`, { text: 'Second' })
    expect(body).toMatchObject({ text: 'Second', editedAt: world.clock.now() })
    expect((await world.as('marta').post(`/api/comments/${id}/removal`)).status).toBe(201)
    expect((await talk('anna')).map((it) => it.id)).not.toContain(id)
    expect((await world.as('anna').patch(`/api/comments/${id}`, { text: 'x' })).status).toBe(404)
    const back = await world.as('marta').delete(`/api/comments/${id}/removal`)
    expect(back.body).toMatchObject({ text: 'Second', removed: false })
    expect((await talk('anna')).map((it) => it.id)).toContain(id)
  })

  it('leaves a mark where something was removed that others replied to', async () => {
    const { id } = await say('marta', { text: 'Nonsense' })
    const answer = await reply('anna', id, { text: 'Not quite' })
    await world.as('marta').post(`/api/comments/${id}/removal`)
    const there = (await talk('anna')).find((it) => it.id === id)
    expect(there).toMatchObject({ removed: true, text: '' })
    await world.as('anna').post(`/api/comments/${answer.id}/removal`)
    expect((await talk('anna')).map((it) => it.id)).not.toContain(id)
  })

  it('notes who did what, never what was said', async () => {
    const { id } = await say('marta', { text: 'Something secret' })
    const noted = await world.database.read.select().from(activity)
    const mine = noted.filter(({ kind, subject }) => kind === 'comment' && subject === id)
    expect(mine).toMatchObject([{ verb: 'made', details: { case: Number(number.slice(3)) } }])
    expect(JSON.stringify(noted)).not.toContain('secret')
  })

  it('is not opened on a case that is retired, but what was begun can be finished', async () => {
    const retired = await log()
    const { id } = await say('marta', { text: 'Is it needed?' }, retired)
    await world.as('anna').post(`/api/cases/${retired}/validation`, { note: '' })
    const into = await log()
    const merger = { into, base: 2 }
    const merged = await world.as('marta').post(`/api/cases/${retired}/merger`, merger)
    expect(merged.status).toBe(201)
    const refused = await world.as('marta').post(`/api/cases/${retired}/comments`, { text: 'x' })
    expect(refused.status).toBe(409)
    await reply('anna', id, { text: 'No' })
  })
})

describe('mentions', () => {
  it('are ids in the text and names in the answer', async () => {
    const said = await say('marta', { text: 'Ask @[jiwoo] and @[jiwoo], or @[anna]' })
    expect(said.text).toContain('@[jiwoo]')
    expect(said.mentions).toMatchObject([{ id: 'jiwoo', name: 'Han Ji-woo' }, { id: 'anna' }])
  })

  it('offer people by the beginning of any part of their name, and never oneself', async () => {
    const offered = async (q: string, on = number) => {
      const url = `/api/cases/${on}/mentionable?q=${encodeURIComponent(q)}`
      const { body } = await world.as('marta').get(url)
      return body.items.map(({ id }: { id: string }) => id)
    }
    expect(await offered('HAN')).toContain('jiwoo')
    expect(await offered('ji')).toContain('jiwoo')
    expect(await offered('marta')).toEqual([])
    const narrow = await log({ visibility: 'people', people: ['ioana'] })
    expect(await offered('i', narrow)).toEqual(['ioana'])
    expect(await offered('helen', narrow)).toEqual([])
  })

  it('of somebody who cannot see it, or is not there, are refused in one sentence', async () => {
    const narrow = await log({ visibility: 'people', people: ['ioana'] })
    const post = (text: string) => world.as('marta').post(`/api/cases/${narrow}/comments`, { text })
    expect((await post('@[ioana]')).status).toBe(201)
    const [helen, nobody] = [await post('@[helen]'), await post('@[no-such]')]
    expect([helen.status, nobody.status]).toEqual([422, 422])
    expect(helen.body.fields.text).toBe(nobody.body.fields.text)
  })
})

describe('links to cases in what is said', () => {
  it('lead there only for those who may see them', async () => {
    const narrow = await log({ visibility: 'people', people: ['ioana'], title: 'Hidden' })
    const { id } = await say('marta', { text: `As in ${narrow}, (EX-99999) and ${number}.` })
    const casesOf = async (who: string) =>
      (await talk(who)).find((it) => it.id === id) as Said & { cases: { number: string }[] }
    expect((await casesOf('ioana')).cases.map((it) => it.number).sort()).toEqual(
      [narrow, number].sort()
    )
    expect((await casesOf('helen')).cases).toEqual([{ number, title: 'GR/IR will not clear' }])
  })
})

describe('who sees what is said', () => {
  const routes = (id: string): ['get' | 'post' | 'patch' | 'delete', string, object?][] => [
    ['post', `/api/comments/${id}/replies`, { text: 'x' }],
    ['patch', `/api/comments/${id}`, { text: 'x' }],
    ['post', `/api/comments/${id}/removal`],
    ['delete', `/api/comments/${id}/removal`],
    ['post', `/api/comments/${id}/acceptance`],
    ['delete', `/api/comments/${id}/acceptance`],
    ['post', `/api/comments/${id}/adoption`, { field: 'cues' }],
    ['delete', `/api/comments/${id}/adoption`]
  ]
  const ask = (who: string, [method, url, body]: ReturnType<typeof routes>[number]) => {
    const client = world.as(who)
    const match = { 'if-match': '"1"' }
    if (method === 'get' || method === 'delete') return client[method](url, match)
    return client[method](url, body ?? {}, match)
  }

  it('is whoever sees the case: for the others it is as if it were not there', async () => {
    const narrow = await log({ visibility: 'people', people: ['ioana'] })
    const { id } = await say('marta', { text: 'For few eyes' }, narrow)
    expect(await talk('ioana', narrow)).toHaveLength(1)
    for (const [at, route] of routes(id).entries()) {
      const hidden = await ask('helen', route)
      const missing = await ask('helen', routes('no-such')[at] ?? route)
      expect(hidden.status, route[1]).toBe(404)
      expect(hidden.body).toEqual(missing.body)
    }
    for (const rest of ['comments', 'whoever-knows', 'mentionable']) {
      const hidden = await world.as('helen').get(`/api/cases/${narrow}/${rest}`)
      const missing = await world.as('helen').get(`/api/cases/EX-99999/${rest}`)
      expect([hidden.status, missing.status]).toEqual([404, 404])
      expect(hidden.body).toEqual(missing.body)
    }
  })

  it('is, on a restricted occurrence, whoever sees that', async () => {
    const seen = { seen: 'A payroll', restrictedTo: { people: ['ioana'] } }
    const { body } = await world.as('marta').post(`/api/cases/${number}/occurrences`, seen)
    const said = await world
      .as('ioana')
      .post(`/api/occurrences/${body.id}/comments`, { text: 'So' })
    expect(said.status).toBe(201)
    expect(said.body).toMatchObject({ occurrence: body.id, case: number })
    const url = `/api/occurrences/${body.id}/comments`
    expect((await world.as('helen').post(url, { text: 'x' })).status).toBe(404)
    const ids = async (who: string) => (await talk(who)).map(({ id }) => id)
    expect(await ids('marta')).toContain(said.body.id)
    expect(await ids('helen')).not.toContain(said.body.id)
    for (const route of routes(said.body.id)) expect((await ask('helen', route)).status).toBe(404)
    const about = `/api/cases/${number}/mentionable?occurrence=${body.id}&q=helen`
    expect((await world.as('marta').get(about)).body.items).toEqual([])
    expect((await world.as('helen').get(about)).status).toBe(404)
    const mention = { text: '@[helen]' }
    expect((await world.as('marta').post(url, mention)).status).toBe(422)
  })

  it('finds what was said about a merged case at the other one, marked, if it may be seen', async () => {
    const [from, into] = [await log({ title: 'The same' }), await log()]
    const { id } = await say('marta', { text: 'Said before' }, from)
    const { body: met } = await world.as('marta').post(`/api/cases/${from}/occurrences`, {})
    const url = `/api/occurrences/${met.id}/comments`
    world.clock.forward({ minutes: 1 })
    const moved = (await world.as('marta').post(url, { text: 'This time' })).body
    const merger = { into, base: 2 }
    expect((await world.as('marta').post(`/api/cases/${from}/merger`, merger)).status).toBe(201)
    const there = await talk('haeun', into)
    expect(there).toMatchObject([
      { id, case: from },
      { id: moved.id, case: into }
    ])
    expect(there.flatMap((it) => it.may)).not.toContain('comment.adopt')
    const narrow = { visibility: 'people', people: ['ioana'] }
    await world.as('marta').patch(`/api/cases/${from}`, narrow, { 'if-match': '"2"' })
    expect(await talk('haeun', into)).toMatchObject([{ id: moved.id }])
    expect(await talk('ioana', into)).toMatchObject([{ id }, { id: moved.id }])
  })
})
