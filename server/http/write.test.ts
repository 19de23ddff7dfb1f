import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTest, type World } from '../testing/build.ts'

let world: World
beforeAll(async () => {
  world = await startTest()
})
afterAll(() => world.close())

const KEY = { 'idempotency-key': 'sent-once-and-heard-twice' }
const logged = async (who: string) => {
  const draft = { title: 'Bank file refused', symptom: 'AC01 in the answer of the bank' }
  return (await world.as(who).post('/api/cases', draft)).body
}

it('an exception that is sent twice with one key is logged once', async () => {
  const draft = { title: 'Sent twice', symptom: 'The answer was lost on its way' }
  const first = await world.as('marta').post('/api/cases', draft, KEY)
  const second = await world.as('marta').post('/api/cases', draft, KEY)
  expect(second).toMatchObject({ status: first.status, body: first.body })
  const { body } = await world.as('marta').get('/api/search?q=answer+was+lost')
  expect(body.hits).toHaveLength(1)
})

it('a change that is sent again gives its first answer, not a conflict with itself', async () => {
  const { number, head } = await logged('sam')
  const change = () =>
    world
      .as('sam')
      .patch(
        `/api/cases/${number}`,
        { cues: 'Only on Fridays' },
        { ...KEY, 'if-match': `"${head}"` }
      )
  const first = await change()
  expect(first).toMatchObject({ status: 200, body: { cues: 'Only on Fridays' } })
  expect(await change()).toMatchObject({ status: 200, body: first.body })
  const { body } = await world.as('sam').get(`/api/cases/${number}?revision=head`)
  expect(body.head).toBe(first.body.head)
})

it('a draft that is kept again with one key is the same one', async () => {
  const keep = () =>
    world.as('grace').put('/api/drafts/log', { title: '', value: 'x', version: 0 }, KEY)
  expect(await keep()).toMatchObject({ status: 200, body: { version: 1 } })
  expect(await keep()).toMatchObject({ status: 200, body: { version: 1 } })
})

it('what was deleted with a key is deleted once, and what came after it stays', async () => {
  const jiwoo = world.as('jiwoo')
  const keep = () => jiwoo.put('/api/drafts/log', { title: '', value: 'x', version: 0 })
  await keep()
  expect((await jiwoo.delete('/api/drafts/log', KEY)).status).toBe(204)
  await keep()
  expect((await jiwoo.delete('/api/drafts/log', KEY)).status).toBe(204)
  expect((await jiwoo.get('/api/drafts')).body.items).toHaveLength(1)
})

it('a key belongs to one request of one person', async () => {
  const own = { 'idempotency-key': 'of-anna' }
  const put = (who: string, name: string) =>
    world.as(who).put(`/api/drafts/${name}`, { title: '', value: who, version: 0 }, own)
  expect((await put('anna', 'log')).status).toBe(200)
  expect((await put('anna', 'edit.EX-1')).status).toBe(422)
  expect(await put('helen', 'log')).toMatchObject({ status: 200, body: { value: 'helen' } })
})
