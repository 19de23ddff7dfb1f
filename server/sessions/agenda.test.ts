import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eq } from 'drizzle-orm'
import { bridgeItems, evidence, stageExceptions } from '#schema/tables/index.ts'
import { aBridge, anItem } from '../testing/bridges.ts'
import { startTest, type World } from '../testing/build.ts'

interface Line {
  id: string
  item: string | null
  title: string | null
  text: string
  reason: string
}

let world: World
let bridge: string
beforeAll(async () => {
  world = await startTest()
})
beforeEach(async () => {
  bridge = await aBridge(world, { giver: 'anna', receiver: 'marta', entity: 'PL02' })
})
afterAll(() => world.close())

const when = { day: '2026-11-05', time: '10:00', minutes: 60 }
const plan = async (more: object = {}) =>
  (await world.as('tomasz').post(`/api/bridges/${bridge}/planned-sessions`, { ...when, ...more }))
    .body
const named = (title: string, criticality = 3) => anItem(world, bridge, { title, criticality })
const lines = (agenda: Line[]) => agenda.map(({ title, text, reason }) => [text || title, reason])
const on = (session: { id: string }, path: string) => `/api/bridge-sessions/${session.id}/${path}`

async function offered(item: string, more: object = {}) {
  await world.database.transaction((tx) =>
    tx.insert(evidence).values({
      ...{ item, kind: 'answer', stage: 'captured', happenedOn: '2026-11-02' },
      ...{ giverText: 'So', receiverText: '', offeredBy: 'anna', offeredAt: world.clock.now() },
      ...{ giverAt: world.clock.now(), disputeReason: '', withdrawReason: '' },
      ...more
    })
  )
}

describe('the agenda of a session', () => {
  it('is drawn from the map, the most pressing first, each with its reason', async () => {
    await named('Something quiet', 1)
    await offered(await named('Waits for a yes'))
    await offered(await named('Disputed', 1), {
      disputedAt: world.clock.now(),
      disputedBy: 'marta'
    })
    const late = await named('Late')
    const step = { title: 'A talk with the bank', dueOn: '2026-11-10' }
    await world.as('tomasz').post(`/api/bridges/${bridge}/steps`, step)
    await world.as('tomasz').post(`/api/bridges/${bridge}/plan`)
    await world.as('marta').post(`/api/bridges/${bridge}/actions`, {
      ...{ text: 'Ask for access to the portal', who: 'marta' }
    })
    const { agenda } = await plan({ minutes: 450 })
    const reasons = new Map(lines(agenda).map(([what, reason]) => [what, reason]))
    expect(lines(agenda)[0]).toEqual(['Disputed', 'disputed'])
    expect(reasons.get('Waits for a yes')).toBeDefined()
    expect(reasons.get('Ask for access to the portal')).toBe('action')
    expect(reasons.get('Something quiet')).toBeDefined()
    expect(agenda.filter((it: Line) => it.item === late)).toHaveLength(1)
    const ORDER = ['disputed', 'late', 'comesBack', 'helpNeeded', 'toConfirm', 'action', 'next']
    const ranks = agenda.map(({ reason }: Line) => ORDER.indexOf(reason))
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
  })

  it('holds about a line for each quarter of an hour, and three at least', async () => {
    for (const at of [1, 2, 3, 4, 5, 6]) await named(`Item ${at}`)
    expect((await plan({ minutes: 20 })).agenda).toHaveLength(3)
    expect((await plan({ minutes: 60 })).agenda).toHaveLength(4)
    expect((await plan({ minutes: 90 })).agenda).toHaveLength(6)
  })

  it('says nothing of what has crossed already', async () => {
    const item = await named('Crossed')
    await named('Not yet')
    await world.database.transaction(async (tx) => {
      await tx.update(bridgeItems).set({ target: 'captured' }).where(eq(bridgeItems.id, item))
      await tx.insert(stageExceptions).values({
        ...{ item, stage: 'captured', by: 'tomasz', reason: 'So', at: world.clock.now() }
      })
    })
    expect(lines((await plan()).agenda)).toEqual([['Not yet', 'next']])
  })

  it('is drawn anew until it begins; what somebody added or placed stays where it stands', async () => {
    for (const at of [1, 2, 3]) await named(`Item ${at}`, at)
    const session = await plan({ lines: ['How the week was'] })
    expect(lines(session.agenda)[0]).toEqual(['How the week was', 'own'])
    const last = session.agenda.at(-1)
    const placed = await world.as('anna').patch(`/api/agenda-lines/${last.id}`, { position: 0 })
    expect(placed.body.agenda[0].id).toBe(last.id)
    const fresh = await named('Suddenly critical', 5)
    const drawn = await world.as('marta').post(on(session, 'agenda'))
    expect(drawn.status).toBe(201)
    expect(lines(drawn.body.agenda).slice(0, 2)).toEqual([
      [last.title, last.reason],
      ['How the week was', 'own']
    ])
    expect(drawn.body.agenda[2].item).toBe(fresh)
    expect(drawn.body.agenda).toHaveLength(4)

    world.clock.set('2026-11-05T09:30:00.000Z')
    const begun = await world.as('marta').post(on(session, 'agenda'))
    world.clock.set('2026-11-03T16:40:00.000Z')
    expect(begun.body.detail).toContain('has begun')
  })

  it('takes lines off, puts them back where they stood, and names each item once', async () => {
    const [first, second] = [await named('First', 5), await named('Second', 4)]
    const session = await plan()
    const [line] = session.agenda
    const off = await world.as('anna').delete(`/api/agenda-lines/${line.id}`)
    expect(off.body.agenda.map((it: Line) => it.item)).toEqual([second])
    const { item, reason } = line
    const back = { item, reason, position: 0 }
    const put = await world.as('anna').post(on(session, 'agenda-lines'), back)
    expect(put.body.agenda.map((it: Line) => [it.item, it.reason])).toEqual([
      [first, reason],
      [second, 'next']
    ])
    const twice = await world.as('anna').post(on(session, 'agenda-lines'), { item })
    expect(twice.body.fields.item).toBe('This is on the agenda already.')
    const empty = await world.as('anna').post(on(session, 'agenda-lines'), { text: '  ' })
    expect(Object.keys(empty.body.fields)).toEqual(['text'])
    const foreign = await anItem(world, await aBridge(world), { title: 'Elsewhere' })
    const refused = await world.as('anna').post(on(session, 'agenda-lines'), { item: foreign })
    expect(refused.body.fields.item).toContain('not on the map')
  })

  it('says no word about a case that its reader may not see', async () => {
    bridge = await aBridge(world, { receiver: 'marta' })
    const { body: made } = await world.as('jiwoo').post('/api/cases', {
      ...{ title: 'A secret write-off', symptom: 'Nobody may know' },
      ...{ visibility: 'people', people: ['marta'] }
    })
    const item = await anItem(world, bridge, { case: made.number, criticality: 5 })
    await world.as('marta').post(`/api/bridges/${bridge}/actions`, {
      ...{ text: 'Read the write-off', who: 'marta', item }
    })
    const session = await plan({ minutes: 120 })
    expect(JSON.stringify(session)).not.toContain('write-off')
    expect(session.agenda).toMatchObject([
      { item, title: null, text: '', reason: 'action' },
      { item, title: null, text: '' }
    ])
    const { body } = await world.as('marta').get(`/api/bridge-sessions/${session.id}`)
    expect(body.agenda.map((it: Line) => it.text || it.title).sort()).toEqual([
      'A secret write-off',
      'Read the write-off'
    ])
    const { body: actions } = await world.as('tomasz').get(`/api/bridges/${bridge}/actions`)
    expect(actions.items).toMatchObject([{ text: null, item }])
    const reworded = await world
      .as('tomasz')
      .patch(`/api/next-actions/${actions.items[0].id}`, { text: 'Mine' })
    expect(reworded.status).toBe(404)
  })
})
