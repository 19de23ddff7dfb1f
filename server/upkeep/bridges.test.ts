import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bridgeItems, bridges } from '#schema/tables/index.ts'
import { aBridge, anItem } from '../testing/bridges.ts'
import { startTest, type World } from '../testing/build.ts'

let world: World
beforeAll(async () => {
  world = await startTest()
})
afterAll(() => world.close())

const helen = () => world.as('helen')
const rowOf = async (id: string) => {
  const [row] = await world.database.read.select().from(bridges).where(eq(bridges.id, id))
  return row
}

describe('a bridge', () => {
  it('goes with its entity to the one that stays', async () => {
    const id = await aBridge(world)
    const { body } = await helen().post('/api/entities/KR01/merger', { into: 'PL02' })
    expect(body.touched).toContainEqual({ what: 'bridges', count: 1 })
    expect(await rowOf(id)).toMatchObject({ entity: 'PL02', version: 2 })
  })

  it('keeps a process from being removed, and follows it into another', async () => {
    const { body: made } = await helen().post('/api/processes', {
      ...{ parent: 'finance', names: { en: 'Twice here' } }
    })
    const id = await anItem(world, await aBridge(world, { entity: 'PL02' }))
    await world.database.transaction((tx) =>
      tx.update(bridgeItems).set({ process: made.code }).where(eq(bridgeItems.id, id))
    )
    expect((await helen().delete(`/api/processes/${made.code}`)).status).toBe(409)
    const merger = { into: 'finance.ap' }
    const { body } = await helen().post(`/api/processes/${made.code}/merger`, merger)
    expect(body.touched).toContainEqual({ what: 'bridges', count: 1 })
    const [item] = await world.database.read
      .select()
      .from(bridgeItems)
      .where(eq(bridgeItems.id, id))
    expect(item).toMatchObject({ process: 'finance.ap', version: 2 })
  })

  it('goes on with the one whose double gave or received, and never from somebody to themselves', async () => {
    const given = await aBridge(world, { giver: 'joanna', receiver: 'haeun', entity: 'PL02' })
    const received = await aBridge(world, { giver: 'anna', receiver: 'joanna', entity: 'PL02' })
    const between = await aBridge(world, { giver: 'marta', receiver: 'joanna', entity: 'PL02' })
    const over = await aBridge(world, { giver: 'joanna', receiver: 'jiwoo', entity: 'PL02' })
    await world.database.transaction((tx) =>
      tx
        .update(bridges)
        .set({ endedAt: world.clock.now(), endedBy: 'joanna', ending: 'stopped' })
        .where(eq(bridges.id, over))
    )
    const { body: notes } = await world.as('joanna').post(`/api/bridges/${given}/notes`, {
      ...{ text: 'Of joanna alone', private: true }
    })
    const look = { into: 'marta', preview: true }
    const { body } = await helen().post('/api/people/joanna/merger', look)
    expect(body.touched).toContainEqual({ what: 'bridges', count: 2 })
    expect(await rowOf(given)).toMatchObject({ giver: 'joanna' })

    await helen().post('/api/people/joanna/merger', { into: 'marta' })
    expect(await rowOf(given)).toMatchObject({ giver: 'marta', receiver: 'haeun' })
    expect(await rowOf(received)).toMatchObject({ giver: 'anna', receiver: 'marta' })
    expect(await rowOf(between)).toMatchObject({ giver: 'marta', receiver: 'joanna' })
    expect(await rowOf(over)).toMatchObject({ giver: 'joanna' })

    // Otherwise an administrator could read what somebody keeps private, by merging the two.
    const url = `/api/bridges/${given}/notes`
    expect((await world.as('marta').get(url)).body.items).toEqual([])
    const { status } = await world.as('marta').patch(`/api/bridge-notes/${notes.id}`, {
      ...{ private: false }
    })
    expect(status).toBe(404)
  })
})
