import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eq } from 'drizzle-orm'
import type { Stabilisation, StableClose, UnitBridge } from '#schema/api/stabilisation.ts'
import { bridges, cases, occurrences, uncrossed } from '#schema/tables/index.ts'
import { aBridge, anItem } from '../testing/bridges.ts'
import { startTest, type World } from '../testing/build.ts'
import { phaseOf, type Phased } from './unit.ts'

let world: World
let bridge: string
let number: string
beforeAll(async () => {
  world = await startTest()
  bridge = await aBridge(world)
  const { body } = await world.as('jiwoo').post('/api/cases', {
    ...{ title: 'Tax note late', symptom: 'It waits', process: 'tax.vat' },
    ...{ steps: [{ text: 'Send it' }], proof: 'Zero', cause: 'Sent late' }
  })
  number = body.number
  await anItem(world, bridge, { case: number })
  await world.database.transaction(async (tx) => {
    const change = { startsOn: '2026-03-02', endsOn: '2026-07-15', endedBy: 'dohyun' }
    await tx
      .update(bridges)
      .set({ ...change, endedAt: '2026-07-15T08:00:00.000Z', ending: 'signedOff' })
      .where(eq(bridges.id, bridge))
  })
})
afterAll(() => world.close())

const solved = (closedBy: string, on: string, minutes: number | null, more: object = {}) =>
  world.database.transaction((tx) =>
    tx.insert(occurrences).values({
      ...{ caseNumber: Number(number.slice(3)), first: false, known: true, restricted: false },
      ...{ reporter: closedBy, openedAt: `${on}T01:00:00.000Z`, entity: 'KR01' },
      ...{ period: on.slice(0, 7), workingDay: null, seen: '', counterpart: '' },
      ...{ documentRefs: [], stepsDone: [], note: '', minutes, outcome: 'worked' },
      ...{ closedAt: `${on}T02:00:00.000Z`, closedBy, ...more }
    })
  )
const asked = async (who = 'haeun') =>
  (await world.as(who).get(`/api/bridges/${bridge}/stabilisation`)).body as Stabilisation
const close = ({ closes }: Stabilisation, period: string) =>
  closes.find((it) => it.period === period) as StableClose

describe('what became of a bridge', () => {
  it('is not judged while there is nothing of the giver to compare with', async () => {
    await solved('haeun', '2026-08-31', 30)
    const { baseline, verdict, closes } = await asked()
    expect(baseline).toBeNull()
    expect(verdict).toBe('unknown')
    expect(closes.every(({ within }) => within === null)).toBe(true)
  })

  it('holds since the first of two closes running within a tenth of the giver', async () => {
    await solved('jiwoo', '2025-11-28', 30)
    await solved('jiwoo', '2026-01-30', 30)
    await solved('jiwoo', '2024-01-30', 300)
    await solved('haeun', '2026-04-30', 90, { helpedBy: 'jiwoo' })
    await solved('haeun', '2026-09-30', 33)
    const found = await asked()
    expect(found.baseline).toMatchObject({ from: '2025-03-02', worked: 1, alone: 1, timed: 1 })
    expect(found.baseline?.runs).toHaveLength(2)
    expect(close(found, '2026-04')).toMatchObject({ after: false, minutes: 3, alone: 0 })
    expect(close(found, '2026-08')).toMatchObject({ after: true, minutes: 1, within: true })
    expect(close(found, '2026-09')).toMatchObject({ minutes: 1.1, within: true })
    expect(close(found, '2026-07')).toMatchObject({ minutes: null, within: null, runs: [] })
    expect(found).toMatchObject({ verdict: 'held', heldSince: '2026-08', until: '2026-10-13' })
  })

  it('counts, for each reader, what that reader may see', async () => {
    const period = '2026-09'
    await solved('haeun', '2026-09-28', 300, { restricted: true })
    expect(close(await asked('haeun'), period).runs).toHaveLength(2)
    await world.database.transaction((tx) =>
      tx
        .update(cases)
        .set({ visibility: 'people', owner: 'haeun', author: 'haeun' })
        .where(eq(cases.number, Number(number.slice(3))))
    )
    const hidden = await asked('jiwoo')
    expect(hidden.baseline).toBeNull()
    expect(JSON.stringify(hidden)).not.toContain(number)
    expect((await world.as('helen').get(`/api/bridges/${bridge}/stabilisation`)).status).toBe(404)
  })

  it('says what did not cross and who has it, and no title that is not for the reader', async () => {
    const open = await anItem(world, bridge, { title: 'When to call the bank' })
    const items = (await world.as('haeun').get(`/api/bridges/${bridge}/items`)).body.items
    const hidden = items.find((it: { case: string | null }) => it.case === number)?.id as string
    await world.database.transaction((tx) =>
      tx.insert(uncrossed).values(
        [open, hidden].map((item) => ({
          ...{ bridge, item, owner: 'dohyun', text: 'Asks the bank', dueOn: '2026-12-01' },
          ...{ by: 'dohyun', at: world.clock.now() }
        }))
      )
    )
    const of = async (who: string) =>
      (await asked(who)).uncrossed.find(({ item }) => item === hidden)
    expect(await of('jiwoo')).toMatchObject({ title: null, text: '', owner: { id: 'dohyun' } })
    expect(await of('haeun')).toMatchObject({ title: 'Tax note late', text: 'Asks the bank' })
  })
})

describe('the bridges of a unit', () => {
  const lines = async (who: string) =>
    (await world.as(who).get('/api/unit-bridges')).body.items as UnitBridge[]

  it('are for whoever leads it, with what is open on them', async () => {
    const running = await aBridge(world, { giver: 'anna', receiver: 'haeun', entity: 'PL02' })
    await world.as('haeun').post(`/api/bridges/${running}/questions`, { text: 'Which bank?' })
    const its = (await lines('tomasz')).find(({ id }) => id === running)
    expect(its).toMatchObject({ phase: 'running', openQuestions: 1, units: ['pl-services'] })
    expect((await lines('dohyun')).map(({ id }) => id).toSorted()).toEqual(
      [running, bridge].toSorted()
    )
    expect((await world.as('haeun').get('/api/unit-bridges')).status).toBe(403)
    expect((await world.as('helen').get('/api/unit-bridges')).status).toBe(403)
  })
})

describe('the phase of a bridge', () => {
  const line: Phased = {
    ...{ kind: 'handover', state: 'running', ending: null, endsOn: '2026-12-31' },
    ...{ items: 4, atTarget: 1, late: 0 }
  }
  const on = (more: object = {}, verdict: string | null = null) =>
    phaseOf({ ...line, ...more }, { today: '2026-11-03', verdict })

  it('is late, or waits for signatures, before it has ended', () => {
    expect(on()).toBe('running')
    expect(on({ state: 'planned' })).toBe('planned')
    expect(on({ late: 1 })).toBe('late')
    expect(on({ late: 1, endsOn: '2026-11-03' })).toBe('toSign')
    expect(on({ atTarget: 4 })).toBe('toSign')
    expect(on({ kind: 'mentoring', atTarget: 4 })).toBe('running')
    expect(on({ kind: 'mentoring', endsOn: '2026-11-02' })).toBe('late')
  })

  it('says afterwards whether it held, of what was signed off', () => {
    const ended = { state: 'ended', ending: 'signedOff' }
    expect(on(ended, 'notYet')).toBe('stabilising')
    expect(on(ended, 'held')).toBe('held')
    expect(on(ended, 'notHeld')).toBe('notHeld')
    expect(on(ended, 'unknown')).toBe('over')
    expect(on({ ...ended, ending: 'stopped' }, 'held')).toBe('over')
    expect(on({ ...ended, kind: 'mentoring', ending: 'completed' }, 'notYet')).toBe('over')
  })
})
