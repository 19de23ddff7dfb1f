import { afterAll, beforeAll, expect, it } from 'vitest'
import { aBridge } from '../testing/bridges.ts'
import { startTest, type World } from '../testing/build.ts'

let world: World
beforeAll(async () => {
  world = await startTest()
})
afterAll(() => world.close())

it('follows a case that was merged into another, and loses no proof', async () => {
  const made = async (title: string): Promise<string> => {
    const sent = { title, symptom: 'It stays', process: 'treasury.statement', entity: 'KR01' }
    const { body } = await world.as('jiwoo').post('/api/cases', sent)
    await world
      .as('jiwoo')
      .post(`/api/cases/${body.number}/resolution`, { steps: [{ text: 'Go' }] })
    return body.number
  }
  const [from, into] = [await made('The same'), await made('The same again')]
  const bridge = await aBridge(world)
  const added = await world
    .as('jiwoo')
    .post(`/api/bridges/${bridge}/items`, { kind: 'case', case: from })
  const url = `/api/bridge-items/${added.body.id}`
  for (const period of ['2026-09', '2026-10']) {
    const use = { outcome: 'worked', entity: 'KR01', period }
    const { body: run } = await world.as('haeun').post(`/api/cases/${from}/occurrences`, use)
    const offer = { kind: 'occurrence', occurrence: run.id }
    const { body: item } = await world.as('haeun').post(`${url}/evidence`, offer)
    const proof = item.evidence.find((it: { run: { id: string } }) => it.run.id === run.id)
    await world.as('jiwoo').post(`/api/evidence/${proof.id}/confirmation`)
  }
  expect((await world.as('haeun').get(url)).body).toMatchObject({ stage: 'doneAlone', case: from })
  const merged = await world.as('jiwoo').post(`/api/cases/${from}/merger`, { into, base: 2 })
  expect(merged.status).toBe(201)
  expect((await world.as('haeun').get(url)).body).toMatchObject({
    ...{ stage: 'doneAlone', case: into, title: 'The same again' }
  })
})
