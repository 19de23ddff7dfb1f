import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Plan, Proposal, Step } from '#schema/api/bridge-plans.ts'
import { STAGES } from '#schema/words.ts'
import { aRoutine } from '../testing/handovers.ts'
import { startTest, type World } from '../testing/build.ts'

let world: World
let bridge: string
let number: string
beforeAll(async () => {
  world = await startTest()
  number = await aRoutine(world, 'jiwoo', ['2026-07', '2026-08', '2026-09'])
  bridge = await begin({ giver: 'jiwoo', receiver: 'haeun', endsOn: '2027-05-31' })
})
afterAll(() => world.close())

const begin = async (wish: object) => {
  const { body } = await world
    .as('dohyun')
    .post('/api/bridges', { kind: 'handover', entity: 'KR01', ...wish })
  return body.id as string
}
const planAs = (who: string) => world.as(who).get(`/api/bridges/${bridge}/plan`)
const lay = async (who = 'jiwoo'): Promise<Plan> =>
  (await world.as(who).post(`/api/bridges/${bridge}/plan`, {})).body
const proposals = async (): Promise<Proposal[]> =>
  (await world.as('jiwoo').get(`/api/bridges/${bridge}/proposals`)).body.items
const called = ({ steps }: Plan, title: string) =>
  steps.find((it) => it.title?.startsWith(title)) as Step

describe('what is proposed', () => {
  it('is what the giver alone can do, with why', async () => {
    const all = await proposals()
    const own = all.find((it) => it.case === number && it.kind === 'case')
    expect(own).toMatchObject({ kind: 'case', domain: 'judgement', criticality: 5 })
    expect(own?.reasons).toContainEqual({ reason: 'onlyGiver', value: 0 })
    expect(own?.reasons).toContainEqual({ reason: 'critical', value: 5 })
    expect(own?.reasons).toContainEqual({ reason: 'notValidated', value: null })
    expect(all.map((it) => it.importance)).toEqual(
      all.map((it) => it.importance).sort((one, other) => other - one)
    )
  })

  it('names those whom several cases of the giver name, and what nobody else does', async () => {
    const all = await proposals()
    expect(all.map(({ title }) => title)).not.toContain('Officer Yoon')
    await aRoutine(world, 'jiwoo', ['2026-08'])
    const contacts = (await proposals()).filter(({ kind }) => kind === 'contact')
    expect(contacts.map(({ title }) => title)).toEqual(['Officer Yoon'])
    expect(contacts[0]).toMatchObject({ domain: 'stakeholders', case: number })
    await world
      .as('jiwoo')
      .patch('/api/me', { processes: ['finance.ap.grir', 'finance.gl.accruals'] })
    const processes = (await proposals()).filter(({ kind }) => kind === 'process')
    expect(processes.map(({ process }) => process)).toEqual(['finance.gl.accruals'])
    expect(processes[0]?.reasons).toContainEqual({ reason: 'ownsProcess', value: 0 })
  })

  it('is less pressing once somebody else can do it alone', async () => {
    const before = (await proposals()).find((it) => it.case === number && it.kind === 'case')
    for (const period of ['2026-08', '2026-09']) {
      const run = { outcome: 'worked', minutes: 20, entity: 'KR01', period }
      await world.as('kyungmin').post(`/api/cases/${number}/occurrences`, run)
    }
    const after = (await proposals()).find((it) => it.case === number && it.kind === 'case')
    expect(after?.reasons).toContainEqual({ reason: 'fewOthers', value: 1 })
    expect(after?.importance).toBeLessThan(before?.importance ?? 0)
  })

  it('says nothing of what one of the three may not see', async () => {
    const secret = await aRoutine(world, 'jiwoo', ['2026-08', '2026-09'])
    expect((await proposals()).map((it) => it.case)).toContain(secret)
    const hidden = { visibility: 'people', people: ['dohyun'] }
    const url = `/api/cases/${secret}`
    const { body } = await world.as('jiwoo').get(url)
    const { status } = await world.as('jiwoo').patch(url, hidden, { 'if-match': `"${body.head}"` })
    expect(status).toBe(200)
    expect((await proposals()).map((it) => it.case)).not.toContain(secret)
  })

  it('leaves out what is on the map, and marks what was taken off it', async () => {
    const wish = { kind: 'case', case: number }
    const { body } = await world.as('jiwoo').post(`/api/bridges/${bridge}/items`, wish)
    expect((await proposals()).map((it) => it.case === number && it.kind)).not.toContain('case')
    await world.as('jiwoo').post(`/api/bridge-items/${body.id}/removal`, {})
    const again = (await proposals()).find((it) => it.case === number && it.kind === 'case')
    expect(again?.dropped).toBe(true)
    await world.as('jiwoo').delete(`/api/bridge-items/${body.id}/removal`)
  })

  it('is for those who may change the bridge, and exists for nobody else', async () => {
    for (const who of ['helen', 'marta', 'kyungmin']) {
      for (const url of ['proposals', 'plan']) {
        expect((await world.as(who).get(`/api/bridges/${bridge}/${url}`)).status).toBe(404)
      }
      expect((await world.as(who).post(`/api/bridges/${bridge}/plan`, {})).status).toBe(404)
    }
  })
})

describe('a plan', () => {
  it('is empty until it is laid', async () => {
    expect((await planAs('haeun')).body.steps).toEqual([])
  })

  it('has a day and a reason for every stage of every item, on the closes of the bridge', async () => {
    const plan = await lay()
    const stages = plan.steps.filter(({ item }) => item !== null)
    expect(stages.map(({ stage }) => stage)).toEqual(
      expect.arrayContaining(STAGES.slice(0, STAGES.indexOf('doneAlone') + 1))
    )
    for (const { dueOn, title, stage } of plan.steps) {
      expect(dueOn >= '2026-11-04' && dueOn <= '2027-05-31').toBe(true)
      expect(title === null).toBe(stage !== null)
    }
    expect(called(plan, '위임').dueOn).toBe('2026-11-04')
    expect(plan.closes[0]?.number).toBe(0)
    const inPolish = await world.as('dohyun').get(`/api/bridges/${bridge}`)
    expect(inPolish.body.template).toBe('handover')
  })

  it('keeps what was done, moved or taken out when it is laid again', async () => {
    const plan = await lay()
    const [mandate, map, shadow] = ['위임', '지도 작성', '인수자가 전수자의'].map((it) =>
      called(plan, it)
    )
    const change = (id: string | undefined, body: object) =>
      world.as('haeun').patch(`/api/bridge-steps/${id}`, body)
    await change(mandate?.id, { done: true })
    await change(map?.id, { dueOn: '2026-12-24' })
    await world.as('haeun').delete(`/api/bridge-steps/${shadow?.id}`)
    const own = { title: 'Coffee with the tax office', dueOn: '2026-12-01' }
    await world.as('haeun').post(`/api/bridges/${bridge}/steps`, own)
    const again = await lay('dohyun')
    expect(called(again, '위임').done?.by?.id).toBe('haeun')
    expect(called(again, '지도 작성')).toMatchObject({ dueOn: '2026-12-24', reason: 'moved' })
    expect(called(again, '인수자가 전수자의')).toBeUndefined()
    expect(called(again, 'Coffee').dueOn).toBe('2026-12-01')
    expect(again.steps.length).toBe(plan.steps.length)
    const undone = await change(mandate?.id, { done: false })
    expect(called(undone.body, '위임').done).toBeNull()
  })

  it('has a line back as it was, once somebody has second thoughts', async () => {
    const own = { title: 'Lunch with the bank', dueOn: '2026-12-02' }
    const { body } = await world.as('haeun').post(`/api/bridges/${bridge}/steps`, own)
    const line = called(body, 'Lunch')
    const one = `/api/bridge-steps/${line.id}`
    expect(called((await world.as('haeun').delete(one)).body, 'Lunch')).toBeUndefined()
    expect((await world.as('haeun').patch(one, { done: true })).status).toBe(404)
    expect((await world.as('helen').patch(one, { removed: false })).status).toBe(404)
    await lay()
    const back = await world.as('haeun').patch(one, { removed: false })
    expect(called(back.body, 'Lunch')).toEqual(line)
    await world.as('haeun').delete(one)
  })

  it('says on which working day of its close a line falls', async () => {
    const { steps } = await lay()
    for (const { workingDay, period } of steps) expect(workingDay === null).toBe(period === null)
    expect(steps.find(({ title }) => title?.startsWith('두 사람이'))?.workingDay).toBe(1)
  })

  it('takes no day outside the bridge, and no word for a stage that is to be proved', async () => {
    const { steps } = await lay()
    const stage = steps.find((it) => it.stage === 'captured')
    const one = `/api/bridge-steps/${stage?.id}`
    const outside = await world.as('haeun').patch(one, { dueOn: '2027-06-01' })
    expect(outside.status).toBe(422)
    expect(outside.body.fields).toHaveProperty('dueOn')
    expect((await world.as('haeun').patch(one, { done: true })).status).toBe(409)
    expect((await world.as('helen').patch(one, { done: true })).status).toBe(404)
  })

  it('says what is late, and that a stage is done once it is reached', async () => {
    const { steps } = await lay()
    const named = steps.find((it) => it.stage === 'named') as Step
    expect(named).toMatchObject({ late: false, done: null })
    world.clock.set('2026-11-17T01:00:00.000Z')
    const late = (await planAs('haeun')).body.steps as Step[]
    expect(late.find(({ id }) => id === named.id)?.late).toBe(true)
    const rate = { rating: 'heard' }
    await world.as('haeun').put(`/api/bridge-items/${named.item}/rating`, rate)
    const after = (await planAs('haeun')).body.steps as Step[]
    expect(after.find(({ id }) => id === named.id)).toMatchObject({
      late: false,
      done: { by: null }
    })
  })
})
