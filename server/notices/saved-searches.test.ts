import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { startTest, type World } from '../testing/build.ts'

let world: World
beforeAll(async () => {
  world = await startTest()
})
afterAll(() => world.close())
beforeEach(() => world.clock.forward({ minutes: 1 }))

const save = async (who: string, query: string, name = 'Mine') =>
  (await world.as(who).post('/api/searches', { query, name })).body.id as string
const notify = (who: string, id: string, wanted = true) =>
  world.as(who).patch(`/api/searches/${id}`, { notify: wanted })
const log = async (who: string, draft: object) => {
  world.clock.forward({ minutes: 1 })
  const about = { symptom: 'Nothing goes', language: 'en' }
  return (await world.as(who).post('/api/cases', { ...about, ...draft })).body.number as string
}
const told = async (who: string) => {
  await world.app.notices.look()
  const { items } = (await world.as(who).get('/api/notices?held=true')).body
  return (items as { kind: string; case: { number: string }; search: { name: string } }[])
    .filter(({ kind }) => kind === 'search.found')
    .map((it) => [it.case.number, it.search?.name ?? null])
}

it('tells its owner of a case that is new, once, with the name of the search', async () => {
  const before = await log('marta', { title: 'Azurite before' })
  const id = await save('haeun', 'q=azurite', 'Blue')
  expect((await notify('haeun', id)).body.notifySince).toBe(world.clock.now())
  const number = await log('marta', { title: 'Azurite after' })
  expect(await told('haeun')).toEqual([[number, 'Blue']])
  const change = { title: 'Azurite after all' }
  await world.as('marta').patch(`/api/cases/${number}`, change, { 'if-match': '"1"' })
  expect(await told('haeun')).toEqual([[number, 'Blue']])
  expect(await told('marta')).toEqual([])
  expect(before).not.toBe(number)
})

it('tells of a case that comes to match when it is changed, by all of its words', async () => {
  await notify('sam', await save('sam', 'q=gypsum+ledger'))
  const number = await log('marta', { title: 'Gypsum' })
  expect(await told('sam')).toEqual([])
  world.clock.forward({ minutes: 1 })
  const change = { title: 'Gypsum in the ledgers' }
  await world.as('marta').patch(`/api/cases/${number}`, change, { 'if-match': '"1"' })
  expect(await told('sam')).toEqual([[number, 'Mine']])
})

it('says nothing of what its owner may not see, wrote, or filters out', async () => {
  const before = await told('haeun')
  await notify('haeun', await save('haeun', 'q=cinnabar&language=pl'))
  await log('ioana', { title: 'Cinnabar', language: 'pl', visibility: 'people', people: [] })
  await log('marta', { title: 'Cinnabar', language: 'en' })
  const own = await log('haeun', { title: 'Cinnabar', language: 'pl' })
  world.clock.forward({ minutes: 1 })
  await world.as('jiwoo').patch(`/api/cases/${own}`, { cues: 'Red' }, { 'if-match': '"1"' })
  const seen = await log('marta', { title: 'Cinnabar', language: 'pl' })
  expect((await told('haeun')).sort()).toEqual([...before, [seen, 'Mine']].sort())
})

it('understands operators, phrases and a minus as the search does', async () => {
  const q = new URLSearchParams({ q: 'realgar system:SAP -cheque "stays open"' })
  await notify('priya', await save('priya', q.toString()))
  const draft = { title: 'Realgar', symptom: 'It stays open', system: 'SAP S/4' }
  await log('marta', { ...draft, system: 'Symfonia' })
  await log('marta', { ...draft, cues: 'A cheque' })
  await log('marta', { ...draft, symptom: 'Open it stays' })
  const number = await log('marta', draft)
  expect(await told('priya')).toEqual([[number, 'Mine']])
})

it('tells of a case once it becomes visible', async () => {
  await notify('sam', await save('sam', 'q=orpiment'))
  const narrow = { visibility: 'people', people: [] }
  const number = await log('marta', { title: 'Orpiment', ...narrow })
  expect((await told('sam')).map(([it]) => it)).not.toContain(number)
  world.clock.forward({ minutes: 1 })
  const open = { visibility: 'everyone' }
  await world.as('marta').patch(`/api/cases/${number}`, open, { 'if-match': '"1"' })
  expect((await told('sam')).map(([it]) => it)).toContain(number)
})

it('is quiet when it is switched off, or the kind is', async () => {
  const id = await save('grace', 'q=lapis')
  await notify('grace', id)
  expect((await notify('grace', id, false)).body.notifySince).toBeNull()
  await log('marta', { title: 'Lapis one' })
  expect(await told('grace')).toEqual([])
  await notify('grace', id)
  await world.as('grace').patch('/api/me/choices', { off: ['search.found'] })
  await log('marta', { title: 'Lapis two' })
  expect(await told('grace')).toEqual([])
})

it('goes by saved searches of one’s own only, in sentences', async () => {
  const recent = (await world.as('marta').post('/api/searches', { query: 'q=agate' })).body
  expect(recent.notifySince).toBeNull()
  expect((await notify('marta', recent.id)).status).toBe(409)
  expect((await notify('anna', recent.id)).status).toBe(404)
})
