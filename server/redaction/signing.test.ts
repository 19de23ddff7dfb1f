import { afterAll, beforeAll, expect, it } from 'vitest'
import { signatures, uncrossed } from '#schema/tables/index.ts'
import { aBridge, anItem } from '../testing/bridges.ts'
import { startTest, type World } from '../testing/build.ts'

const SECRET = 'open sesame'

let world: World
beforeAll(async () => {
  world = await startTest()
})
afterAll(() => world.close())

it('takes a secret out of signatures, and of what did not cross', async () => {
  const bridge = await aBridge(world)
  const item = await anItem(world, bridge, { title: 'When to call' })
  const at = world.clock.now()
  await world.database.transaction(async (tx) => {
    await tx.insert(signatures).values({
      ...{ bridge, role: 'receiver', person: 'haeun', words: `Say ${SECRET}`, state: '[]', at }
    })
    await tx
      .insert(uncrossed)
      .values({ bridge, item, owner: 'haeun', text: SECRET, by: 'haeun', at })
  })
  const helen = world.as('helen')
  const { body } = await helen.post('/api/redactions/preview', { secret: SECRET })
  expect(body).toMatchObject({ bridges: 2 })
  await helen.post('/api/redactions', { secret: SECRET, reason: 'A password' })
  const { read } = world.database
  const rows = [...(await read.select().from(signatures)), ...(await read.select().from(uncrossed))]
  expect(rows).toHaveLength(2)
  expect(JSON.stringify(rows)).not.toContain(SECRET)
})
