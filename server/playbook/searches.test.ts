import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTest, type World } from '../testing/build.ts'

let world: World
beforeAll(async () => {
  world = await startTest()
})
afterAll(() => world.close())

interface Kept {
  id: string
  query: string
  name: string | null
}

async function searchesOf(handle: string): Promise<Kept[]> {
  return (await world.as(handle).get('/api/searches')).body.items
}

async function keep(handle: string, query: string, name?: string) {
  world.clock.forward({ minutes: 1 })
  return world.as(handle).post('/api/searches', { query, name })
}

const queries = (kept: Kept[]) => kept.map(({ query }) => query)

it('remembers the latest first, and the same search in another order only once', async () => {
  await keep('marta', 'q=bank+file&process=treasury')
  await keep('marta', 'q=invoice')
  expect(queries(await searchesOf('marta'))).toEqual(['q=invoice', 'q=bank+file&process=treasury'])
  const again = await keep('marta', '?process=treasury&at=EX-1&q= bank%20file &cursor=20')
  expect(again.status).toBe(201)
  expect(queries(await searchesOf('marta'))).toEqual(['q=bank+file&process=treasury', 'q=invoice'])
})

it('keeps one under a name; using it again does not lose the name', async () => {
  await keep('marta', 'q=rounding', 'Zaokrąglenia')
  await keep('marta', 'q=dunning', 'Dunning')
  await keep('marta', 'q=rounding')
  const [first, second] = await searchesOf('marta')
  expect([first, second]).toMatchObject([
    { query: 'q=dunning', name: 'Dunning' },
    { query: 'q=rounding', name: 'Zaokrąglenia' }
  ])
  await keep('marta', 'q=rounding', 'Cents')
  expect((await searchesOf('marta'))[0]).toMatchObject({ query: 'q=rounding', name: 'Cents' })
})

it('is nobody else’s to see or to remove', async () => {
  const [mine] = await searchesOf('marta')
  expect(await searchesOf('anna')).toEqual([])
  const { status } = await world.as('anna').delete(`/api/searches/${mine?.id}`)
  expect(status).toBe(404)
  expect(await searchesOf('marta')).toContainEqual(mine)
  await keep('anna', 'q=invoice')
  expect(await searchesOf('anna')).toHaveLength(1)
})

it('is forgotten when its owner removes it', async () => {
  const [mine] = await searchesOf('marta')
  expect((await world.as('marta').delete(`/api/searches/${mine?.id}`)).status).toBe(204)
  expect(await searchesOf('marta')).not.toContainEqual(mine)
  expect((await world.as('marta').delete(`/api/searches/${mine?.id}`)).status).toBe(404)
})

it('forgets the oldest recent ones by itself, never those with a name', async () => {
  await keep('sam', 'q=kept', 'Kept')
  for (let at = 1; at <= 22; at++) await keep('sam', `q=word${at}`)
  const kept = await searchesOf('sam')
  expect(kept).toHaveLength(21)
  expect(kept[0]).toMatchObject({ name: 'Kept' })
  expect(queries(kept).slice(1, 3)).toEqual(['q=word22', 'q=word21'])
  expect(queries(kept)).not.toContain('q=word2')
})

it('keeps at most a hundred, and says what to do', async () => {
  for (let at = 1; at <= 100; at++) await keep('grace', `q=w${at}`, `Name ${at}`)
  const refused = await world
    .as('grace')
    .post('/api/searches', { query: 'q=more', name: 'More' }, { 'accept-language': 'pl' })
  expect(refused.status).toBe(409)
  expect(refused.body.detail).toContain('100 zapisanych')
  expect((await keep('grace', 'q=w7', 'Another name')).status).toBe(201)
  expect((await keep('grace', 'q=more')).body.name).toBeNull()
})

it('refuses a search for nothing', async () => {
  for (const query of ['q=', 'at=EX-1', '?', 'nonsense']) {
    const { status, body } = await keep('marta', query)
    expect(status, query).toBe(422)
    expect(body.fields, query).toHaveProperty('query')
  }
})
