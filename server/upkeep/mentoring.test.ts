import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bridges, pulses } from '#schema/tables/index.ts'
import { aBridge } from '../testing/bridges.ts'
import { startTest, type World } from '../testing/build.ts'

let world: World
beforeAll(async () => {
  world = await startTest()
})
afterAll(() => world.close())

const mine = async (who: string) => (await world.as(who).get('/api/mentoring')).body
const wish = { words: 'Please', goals: ['So'], process: 'finance.ap.grir' }

it('takes what a double offers, asked and answered along to the other', async () => {
  const offer = { places: 2, words: 'Gladly', processes: ['finance.ap.grir'] }
  await world.as('sam').put('/api/mentoring/offer', offer)
  await world.as('sam').post('/api/mentoring/requests', { ...wish, mentor: 'olga' })
  await world.as('haeun').post('/api/mentoring/requests', { ...wish, mentor: 'sam' })
  const bridge = await aBridge(world, { giver: 'sam', receiver: 'haeun', entity: 'KR01' })
  await world.database.transaction(async (tx) => {
    await tx.update(bridges).set({ kind: 'mentoring' }).where(eq(bridges.id, bridge))
    const said = { useful: 4, pace: 3, text: 'Good', at: world.clock.now() }
    await tx.insert(pulses).values({ bridge, dueOn: '2026-10-01', person: 'sam', ...said })
  })
  const merged = await world.as('helen').post('/api/people/sam/merger', { into: 'grace' })
  expect(merged.status).toBeLessThan(300)
  expect(await mine('grace')).toMatchObject({
    offer: { places: 2 },
    asked: [{ mentor: { id: 'olga' } }],
    asking: [{ mentee: { id: 'haeun' }, mentor: { id: 'grace' } }]
  })
  const { items } = (await world.as('haeun').get(`/api/bridges/${bridge}/pulses`)).body
  expect(items[0].mentor).toMatchObject({ answered: true, answer: { text: 'Good' } })
})

it('names the process that another was merged into', async () => {
  const url = '/api/processes/finance.ap.grir/merger'
  const merged = await world.as('helen').post(url, { into: 'finance.ap.invoice' })
  expect(merged.status).toBeLessThan(300)
  const { offer, asked } = await mine('grace')
  expect(offer.processes).toEqual(['finance.ap.invoice'])
  expect(asked[0].process).toBe('finance.ap.invoice')
})

it('names a process no more that was removed, and offers nothing in its place', async () => {
  const add = async (en: string) => {
    const sent = { parent: 'finance', names: { en } }
    return (await world.as('helen').post('/api/processes', sent)).body.code as string
  }
  const gone = await add('Soon gone')
  const offer = (who: string, processes: string[]) =>
    world.as(who).put('/api/mentoring/offer', { places: 5, words: 'Gladly', processes })
  await offer('grace', [gone, 'finance.ap.invoice'])
  await offer('anna', [gone])
  const asked = { words: 'Please', goals: ['So'], process: gone, mentor: 'grace' }
  expect((await world.as('marta').post('/api/mentoring/requests', asked)).status).toBe(201)

  expect((await world.as('helen').delete(`/api/processes/${gone}`)).status).toBeLessThan(300)
  expect((await mine('grace')).offer.processes).toEqual(['finance.ap.invoice'])
  expect((await mine('marta')).asked).toMatchObject([{ process: null, words: 'Please' }])
  // Of nothing but it: an offer without a process would be one of everything.
  expect((await mine('anna')).offer).toBeNull()
})
