import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AbilityOfCase, MyAbility } from '#schema/api/ability.ts'
import { startTest, type World } from '../testing/build.ts'

let world: World
beforeAll(async () => {
  world = await startTest()
})
afterAll(() => world.close())

/** A case that Anna solved with somebody at her side, so that its first time proves nothing alone. */
async function solved(rest: object = {}): Promise<string> {
  const what = { title: 'GR/IR differs', symptom: 'It differs', language: 'en', entity: 'PL02' }
  const { body } = await world
    .as('anna')
    .post('/api/cases', { ...what, process: 'finance.ap.grir', ...rest })
  const solution = { steps: [{ text: 'Clear it' }], helpedBy: 'grace' }
  await world.as('anna').post(`/api/cases/${body.number}/resolution`, solution)
  return body.number
}

/** Somebody closes the case once more, on that day. */
async function run(number: string, who: string, occurredAt: string, rest: object = {}) {
  const use = { entity: 'PL02', outcome: 'worked', occurredAt, ...rest }
  const { status, body } = await world.as(who).post(`/api/cases/${number}/occurrences`, use)
  expect(status).toBe(201)
  return body.id as string
}

const abilityOf = async (number: string, reader = 'marta'): Promise<AbilityOfCase> =>
  (await world.as(reader).get(`/api/cases/${number}/ability`)).body

/** What the case says of one person. */
async function says(number: string, who: string, reader?: string) {
  const { alone, helped } = await abilityOf(number, reader)
  return [...alone, ...helped].find(({ person }) => person.id === who)
}

describe('who can do a case', () => {
  it('is alone after clean runs in two periods, never before', async () => {
    const number = await solved()
    expect(await says(number, 'marta')).toBeUndefined()
    await run(number, 'marta', '2026-08-12')
    await run(number, 'marta', '2026-08-20')
    expect(await says(number, 'marta')).toMatchObject({
      ability: 'helped',
      cleanRuns: 2,
      periods: 1
    })
    await run(number, 'marta', '2026-09-15', { outcome: 'adapted', entity: 'RO01' })
    expect(await abilityOf(number)).toMatchObject({
      alone: [{ person: { id: 'marta', name: 'Marta Kowal' }, cleanRuns: 3, periods: 2 }],
      helped: [{ person: { id: 'anna' }, helpedRuns: 1, helpNeededOn: '2026-11-03' }],
      leavers: 0
    })
  })

  it('goes by the close that a day belongs to, not by its month', async () => {
    const number = await solved()
    // Both belong to the close of August.
    await run(number, 'marta', '2026-08-31')
    await run(number, 'marta', '2026-09-02')
    expect(await says(number, 'marta')).toMatchObject({ ability: 'helped', periods: 1 })
  })

  it('counts neither what failed nor what took a helper as done alone', async () => {
    const number = await solved()
    await run(number, 'marta', '2026-08-12')
    await run(number, 'marta', '2026-09-15', { helpedBy: 'anna' })
    await run(number, 'marta', '2026-10-15', { outcome: 'failed' })
    await run(number, 'sam', '2026-10-15', { outcome: 'failed' })
    expect(await says(number, 'marta')).toMatchObject({ ability: 'helped', helpedRuns: 1 })
    expect(await says(number, 'sam')).toBeUndefined()
  })

  it('stays when help is needed later, and says so', async () => {
    const number = await solved()
    await run(number, 'marta', '2026-07-15')
    await run(number, 'marta', '2026-08-15')
    world.clock.forward({ minutes: 5 })
    await run(number, 'marta', '2026-09-15', { helpedBy: 'anna' })
    const needed = { ability: 'alone', helpNeededOn: '2026-11-03' }
    expect(await says(number, 'marta')).toMatchObject(needed)
    world.clock.forward({ minutes: 5 })
    await run(number, 'marta', '2026-10-15')
    expect(await says(number, 'marta')).toMatchObject({ ability: 'alone', helpNeededOn: null })
  })

  it('is not shown by what was withdrawn', async () => {
    const number = await solved()
    await run(number, 'marta', '2026-08-12')
    const mistaken = await run(number, 'marta', '2026-09-15')
    expect(await says(number, 'marta')).toMatchObject({ ability: 'alone' })
    await world.as('marta').delete(`/api/occurrences/${mistaken}/outcome`)
    await world.as('marta').post(`/api/occurrences/${mistaken}/withdrawal`, {})
    expect(await says(number, 'marta')).toMatchObject({ ability: 'helped', cleanRuns: 1 })
  })

  it('counts those who have left apart', async () => {
    const number = await solved()
    await run(number, 'dmitri', '2026-08-12')
    await run(number, 'dmitri', '2026-09-15')
    expect(await abilityOf(number)).toMatchObject({ alone: [{}], leavers: 0 })
    await world.as('helen').post('/api/people/dmitri/deactivation', {})
    expect(await abilityOf(number)).toMatchObject({ alone: [], leavers: 1 })
    await world.as('helen').delete('/api/people/dmitri/deactivation')
  })

  it('is told only of cases that one may see', async () => {
    const number = await solved({ visibility: 'people', people: ['marta'] })
    expect((await world.as('viktor').get(`/api/cases/${number}/ability`)).status).toBe(404)
  })
})

describe('a case that was reopened', () => {
  const reopen = (number: string) =>
    world.as('anna').post(`/api/cases/${number}/reopening`, { reason: 'It came back' })

  it('in the same period undoes what was closed before it, in that period alone', async () => {
    const number = await solved()
    await run(number, 'marta', '2026-08-12')
    await run(number, 'marta', '2026-09-15')
    await run(number, 'marta', '2026-11-03')
    expect(await says(number, 'marta')).toMatchObject({ cleanRuns: 3, periods: 3 })
    // WD+4 still belongs to the close of October.
    world.clock.set('2026-11-05T10:00:00.000Z')
    const { body } = await reopen(number)
    expect(await says(number, 'marta')).toMatchObject({ cleanRuns: 2, periods: 2 })
    expect(body.state).toBe('open')
  })

  it('in a later period leaves the earlier runs as clean as they were', async () => {
    world.clock.set('2026-11-03T16:40:00.000Z')
    const number = await solved()
    await run(number, 'marta', '2026-11-03')
    world.clock.set('2026-11-16T10:00:00.000Z')
    await reopen(number)
    expect(await says(number, 'marta')).toMatchObject({ cleanRuns: 1 })
  })

  it('by mistake changes nothing once that is taken back', async () => {
    world.clock.set('2026-11-03T16:40:00.000Z')
    const number = await solved()
    await run(number, 'marta', '2026-11-03')
    world.clock.forward({ minutes: 5 })
    await reopen(number)
    expect(await says(number, 'marta')).toBeUndefined()
    const { takeBack } = (await world.as('anna').get(`/api/cases/${number}`)).body
    await world.as('anna').delete(`/api/cases/${number}/transitions/${takeBack.transition}`)
    expect(await says(number, 'marta')).toMatchObject({ cleanRuns: 1 })
  })
})

describe('an occurrence that fewer people see', () => {
  it('counts for those who see it, and for nobody else', async () => {
    const number = await solved()
    await run(number, 'marta', '2026-08-12')
    const hidden = await run(number, 'marta', '2026-09-15', {
      restrictedTo: { units: [], people: ['viktor'] }
    })
    expect(hidden).toBeTruthy()
    expect(await says(number, 'marta', 'marta')).toMatchObject({ ability: 'alone' })
    expect(await says(number, 'marta', 'viktor')).toMatchObject({ ability: 'alone' })
    expect(await says(number, 'marta', 'haeun')).toMatchObject({ ability: 'helped', cleanRuns: 1 })
  })
})

describe('what I can do', () => {
  const mine = async (who: string): Promise<MyAbility> =>
    (await world.as(who).get('/api/me/ability')).body

  it('is what I closed; what nobody else can do comes first', async () => {
    const [shared, own, once] = [await solved(), await solved(), await solved()]
    for (const day of ['2026-08-12', '2026-09-15']) {
      await run(shared, 'mihai', day)
      await run(shared, 'sam', day)
      await run(own, 'mihai', day)
    }
    await run(once, 'mihai', '2026-09-15')
    expect(await mine('mihai')).toMatchObject({
      alone: [
        { number: own, process: 'finance.ap.grir', others: 0 },
        { number: shared, others: 1 }
      ],
      helped: [{ number: once, ability: 'helped', cleanRuns: 1 }],
      onlyMe: 1
    })
    expect(await mine('haeun')).toEqual({ alone: [], helped: [], onlyMe: 0 })
  })

  it('leaves out a case that is not solved any more', async () => {
    const number = await solved()
    await run(number, 'ioana', '2026-08-12')
    await run(number, 'ioana', '2026-09-15')
    expect((await mine('ioana')).alone).toHaveLength(1)
    await world.as('anna').post(`/api/cases/${number}/reopening`, { reason: 'Rules changed' })
    expect((await mine('ioana')).alone).toEqual([])
  })
})
