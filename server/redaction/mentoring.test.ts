import { afterAll, beforeAll, expect, it } from 'vitest'
import { goals, mentorOffers, mentorRequests, pulses } from '#schema/tables/index.ts'
import { aBridge } from '../testing/bridges.ts'
import { startTest, type World } from '../testing/build.ts'

const SECRET = 'open sesame'

let world: World
beforeAll(async () => {
  world = await startTest()
  const bridge = await aBridge(world)
  const at = world.clock.now()
  await world.database.transaction(async (tx) => {
    await tx.insert(mentorOffers).values({
      ...{ person: 'anna', places: 1, words: SECRET, processes: [], at }
    })
    await tx.insert(mentorRequests).values({
      ...{ mentee: 'haeun', mentor: 'anna', words: SECRET, goals: ['So', SECRET], at },
      answer: SECRET
    })
    await tx.insert(goals).values({
      ...{ bridge, text: SECRET, state: 'open', position: 0, by: 'haeun', at, note: SECRET }
    })
    await tx.insert(pulses).values({
      ...{ bridge, dueOn: '2026-10-01', person: 'haeun', useful: 4, pace: 3, text: SECRET, at }
    })
  })
})
afterAll(() => world.close())

async function written() {
  const { read } = world.database
  const rows = [
    ...(await read.select().from(mentorOffers)),
    ...(await read.select().from(mentorRequests)),
    ...(await read.select().from(goals)),
    ...(await read.select().from(pulses))
  ]
  return JSON.stringify(rows).split(SECRET).length - 1
}

it('takes a secret out of offers, requests, goals and pulses, and shows nobody’s words', async () => {
  expect(await written()).toBe(7)
  const helen = world.as('helen')
  const { body } = await helen.post('/api/redactions/preview', { secret: SECRET })
  expect(body).toMatchObject({ bridges: 4, cases: [], hidden: 0 })
  expect(JSON.stringify(body)).not.toContain('So')
  await helen.post('/api/redactions', { secret: SECRET, reason: 'A password' })
  expect(await written()).toBe(0)
})
