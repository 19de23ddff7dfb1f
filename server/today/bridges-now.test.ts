import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bridgeSteps } from '#schema/tables/index.ts'
import { aBridge, anItem } from '../testing/bridges.ts'
import { startTest, type World } from '../testing/build.ts'

let world: World
let bridge: string
let item: string
beforeAll(async () => {
  world = await startTest()
  bridge = await aBridge(world)
  item = await anItem(world, bridge, { title: 'When to call the bank', criticality: 5 })
})
afterAll(() => world.close())

const bridgesOf = async (who: string) => (await world.as(who).get('/api/today')).body.bridges

describe('Today', () => {
  it('says nothing of bridges to whoever sees none', async () => {
    expect(await bridgesOf('marta')).toBeNull()
    expect(await bridgesOf('helen')).toBeNull()
    // A lead sees them where something is late or at risk.
    expect(await bridgesOf('dohyun')).toBeNull()
  })

  it('has what waits for the yes of one side, and the next line of the plan', async () => {
    const items = [{ item, summary: 'Before eleven, and only by phone.' }]
    const url = `/api/bridges/${bridge}/sessions`
    await world.as('haeun').post(url, { heldOn: '2026-11-02', items })
    await world.database.transaction((tx) =>
      tx.insert(bridgeSteps).values({
        ...{ bridge, item, stage: 'doneTogether', title: '', dueOn: '2026-11-20' },
        reason: 'template'
      })
    )
    const { mine, led } = await bridgesOf('jiwoo')
    expect(mine).toMatchObject([{ id: bridge, toConfirm: 1, late: 0 }])
    const next = { title: 'When to call the bank', stage: 'doneTogether', dueOn: '2026-11-20' }
    expect(mine[0].next).toMatchObject(next)
    expect(led).toEqual([])
    expect((await bridgesOf('haeun')).mine).toMatchObject([{ toConfirm: 0 }])
  })

  it('tells both, and their leads, what is late', async () => {
    await world.database.transaction((tx) =>
      tx.insert(bridgeSteps).values({
        ...{ bridge, item, stage: 'captured', title: '', dueOn: '2026-10-20' },
        reason: 'template'
      })
    )
    expect((await bridgesOf('haeun')).mine).toMatchObject([{ late: 1 }])
    const lead = await bridgesOf('dohyun')
    expect(lead).toMatchObject({ mine: [], led: [{ id: bridge, late: 1, atRisk: 1 }] })
    expect(await bridgesOf('grace')).toBeNull()
  })
})
