import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BridgeTemplate, Plan, Push } from '#schema/api/bridge-plans.ts'
import { startTest, type World } from '../testing/build.ts'

let world: World
beforeAll(async () => {
  world = await startTest()
})
afterAll(() => world.close())

const all = async (who = 'dohyun'): Promise<BridgeTemplate[]> =>
  (await world.as(who).get('/api/bridge-templates')).body.items
const one = async (id: string, who = 'dohyun') =>
  (await all(who)).find((it) => it.id === id) as BridgeTemplate
const put = (it: BridgeTemplate, change: object, who = 'dohyun') => {
  const steps = it.steps.map(({ id, title, stage, moment }) => ({ id, title, stage, moment }))
  return world
    .as(who)
    .put(`/api/bridge-templates/${it.id}`, { steps, version: it.version, ...change })
}

describe('templates', () => {
  it('come with the product, in everybody’s language', async () => {
    const inEnglish = await all('grace')
    expect(inEnglish.map(({ kind, shipped }) => [kind, shipped])).toEqual([
      ['handover', true],
      ['emergency', true],
      ['mentoring', true]
    ])
    expect(inEnglish[0]?.name).toBe('Handover over six closes')
    expect((await one('mentoring', 'haeun')).name).toBe('멘토링')
    expect((await one('mentoring', 'haeun')).may).toEqual([])
  })

  it('are kept by leads and administrators, and by nobody else', async () => {
    const wish = { from: 'handover', name: 'Ours' }
    expect((await world.as('haeun').post('/api/bridge-templates', wish)).status).toBe(403)
    const nothing = { from: 'nothing', name: 'Ours' }
    const refused = await world.as('helen').post('/api/bridge-templates', nothing)
    expect(refused.body.fields).toHaveProperty('from')
    const { status, body } = await world.as('helen').post('/api/bridge-templates', wish)
    expect(status).toBe(201)
    expect(body).toMatchObject({ name: 'Ours', kind: 'handover', shipped: false })
    expect(body.steps.length).toBe((await one('handover')).steps.length)
    await world.as('helen').delete(`/api/bridge-templates/${body.id}`)
    expect(await one(body.id)).toBeUndefined()
    expect((await world.as('helen').delete('/api/bridge-templates/handover')).status).toBe(409)
  })

  it('keep the languages of every line whose words were not changed', async () => {
    const before = await one('emergency', 'grace')
    const steps = before.steps.map(({ id, title, stage, moment }, at) => ({
      ...{ id, stage, moment },
      title: at === 1 ? 'Ask Helen' : title
    }))
    expect((await put(before, { steps }, 'grace')).status).toBe(200)
    const after = await one('emergency', 'haeun')
    expect(after.steps[0]?.title).toMatch(/^위임/)
    expect(after.steps[1]).toMatchObject({ title: 'Ask Helen', key: null })
    const stale = await put(before, {}, 'dohyun')
    expect(stale.status).toBe(409)
    expect(stale.body.newest.version).toBe(before.version + 1)
  })

  it('say which line is wrong', async () => {
    const it = await one('mentoring')
    const fields = async (steps: object[]) => (await put(it, { steps })).body.fields
    const day = { days: 3 }
    expect(await fields([{ title: ' ', stage: null, moment: day }])).toHaveProperty('steps.0.title')
    const zero = { close: 1, day: 0 }
    expect(await fields([{ title: 'x', stage: null, moment: zero }])).toHaveProperty(
      'steps.0.moment'
    )
    const watched = { title: '', stage: 'watched', moment: day }
    expect(await fields([watched, watched])).toHaveProperty('steps.1.stage')
    const strange = { id: 'nothing', title: 'x', stage: null, moment: day }
    expect(await fields([strange])).toHaveProperty('steps.0.id')
  })
})

describe('a template that was changed', () => {
  let bridge: string
  const plan = async (): Promise<Plan> =>
    (await world.as('dohyun').get(`/api/bridges/${bridge}/plan`)).body
  const url = '/api/bridge-templates/handover/pushes'
  const pushes = async (who = 'dohyun'): Promise<Push[]> =>
    (await world.as(who).get(url)).body.items

  beforeAll(async () => {
    const wish = { kind: 'handover', giver: 'jiwoo', receiver: 'haeun', entity: 'KR01' }
    const { body } = await world.as('dohyun').post('/api/bridges', {
      ...{ ...wish, endsOn: '2027-05-31', template: 'handover' }
    })
    bridge = body.id
    await world.as('dohyun').post(`/api/bridges/${bridge}/items`, {
      ...{ kind: 'decision', title: 'When to call first' }
    })
    await world.as('dohyun').post(`/api/bridges/${bridge}/plan`, {})
    await world.as('dohyun').post(`/api/bridges/${bridge}/start`, {})
  })

  it('leaves running bridges as they are, and shows what it would change', async () => {
    expect((await one('handover')).running).toBe(1)
    expect((await one('handover', 'grace')).running).toBe(0)
    expect(await pushes()).toEqual([])
    const before = await one('handover')
    const moved = (at: number, { stage, moment }: BridgeTemplate['steps'][number]) => {
      if (at === 5) return { days: 21 }
      return stage === 'watched' ? { close: 3, day: 2 } : moment
    }
    const steps = before.steps
      .map((step, at) => {
        const { id, title, stage } = step
        return { id, title, stage, moment: moved(at, step) }
      })
      .toSpliced(4, 1)
    const mine = { title: 'Lunch with the bank', stage: null, moment: { close: 2, day: 6 } }
    const sent = await put(before, { steps: [...steps, mine] })
    expect(sent.status).toBe(200)
    const [pushed] = await pushes()
    expect(pushed?.added.map(({ title }) => title)).toEqual(['Lunch with the bank'])
    expect(pushed?.removed.map(({ title }) => title)).toEqual([before.steps[4]?.title])
    expect(pushed?.moved.map(({ step, to }) => [step.stage ?? step.title, to])).toEqual([
      [before.steps[5]?.title, '2026-11-25'],
      ['watched', '2027-02-02']
    ])
    expect((await plan()).steps.map(({ title }) => title)).not.toContain('Lunch with the bank')
    expect(await pushes('grace')).toEqual([])
  })

  it('takes along the bridges that its lead names, but nothing that was done or moved', async () => {
    const [, moved] = (await pushes()).flatMap((it) => it.moved)
    const away = { dueOn: '2027-02-09' }
    await world.as('haeun').patch(`/api/bridge-steps/${moved?.step.id}`, away)
    expect((await world.as('grace').post(url, { bridges: [bridge] })).status).toBe(422)
    const { status, body } = await world.as('dohyun').post(url, { bridges: [bridge] })
    expect(status).toBe(201)
    expect(body.items[0].moved.length).toBe(1)
    const { steps } = await plan()
    expect(steps.map(({ title }) => title)).toContain('Lunch with the bank')
    expect(steps.find(({ id }) => id === moved?.step.id)?.dueOn).toBe('2027-02-09')
    expect(await pushes()).toEqual([])
  })
})
