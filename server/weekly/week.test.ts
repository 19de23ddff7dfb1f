import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eq } from 'drizzle-orm'
import {
  bridgeItems,
  bridgeQuestions,
  bridges,
  bridgeSessions,
  bridgeSteps,
  nextActions
} from '#schema/tables/index.ts'
import { aBridge, anItem } from '../testing/bridges.ts'
import { startTest, type World } from '../testing/build.ts'

let world: World
let bridge: string
let item: string
const as = (who: string) => world.as(who)
const weekOf = async (who: string, of = '', id = bridge) =>
  as(who).get(`/api/bridges/${id}/week${of && `?of=${of}`}`)

beforeAll(async () => {
  world = await startTest()
  world.clock.set('2026-11-17T09:00:00.000Z')
  bridge = await aBridge(world)
  item = await anItem(world, bridge, { title: 'When to call the bank' })
})
afterAll(() => world.close())

const offered = async (text: string) =>
  (
    await as('jiwoo').post(`/api/bridge-items/${item}/evidence`, { kind: 'answer', text })
  ).body.evidence.at(-1).id as string

describe('a week of a bridge', () => {
  it('is quiet when nothing moved, and is this week where none is named', async () => {
    const { status, body } = await weekOf('haeun')
    expect(status).toBe(200)
    expect(body).toMatchObject({
      ...{ of: '2026-W47', from: '2026-11-16', to: '2026-11-22', isNow: true, moved: false },
      ...{ before: '2026-W46', after: null, proved: [], fellBack: [], held: [], waits: [] }
    })
  })

  it('shows a proof at once, and whom it waited for before', async () => {
    const id = await offered('Before eleven')
    expect((await weekOf('dohyun')).body).toMatchObject({
      ...{ moved: false, proved: [] },
      waits: [{ item: { id: item }, stage: 'captured', who: { id: 'haeun' } }]
    })
    await as('haeun').post(`/api/evidence/${id}/confirmation`)
    expect((await weekOf('dohyun')).body).toMatchObject({
      ...{ moved: true, waits: [] },
      proved: [
        {
          item: { id: item, title: 'When to call the bank' },
          ...{ stage: 'captured', evidence: ['answer'] }
        }
      ]
    })
  })

  it('tells it of the week in which it was, where the bridge is', async () => {
    expect((await weekOf('haeun', '2026-W46')).body).toMatchObject({ moved: false, proved: [] })
    // Sunday evening in Europe is Monday morning in Incheon.
    world.clock.set('2026-11-22T16:00:00.000Z')
    expect((await weekOf('haeun')).body).toMatchObject({ of: '2026-W48', moved: false })
    expect((await weekOf('haeun', '2026-W47')).body.proved).toHaveLength(1)

    const abroad = await aBridge(world, { receiver: 'marta', entity: 'PL02' })
    expect((await weekOf('marta', '', abroad)).body).toMatchObject({ of: '2026-W47' })
  })

  it('shows that a stage fell back, in the week in which it did', async () => {
    world.clock.set('2026-11-25T09:00:00.000Z')
    const { body } = await as('haeun').get(`/api/bridge-items/${item}`)
    const id = body.evidence[0].id as string
    await as('haeun').post(`/api/evidence/${id}/withdrawal`, { reason: 'Not so' })
    expect((await weekOf('haeun')).body).toMatchObject({
      ...{ moved: true, proved: [] },
      fellBack: [{ item: { id: item }, stage: 'captured' }]
    })
    expect((await weekOf('haeun', '2026-W47')).body).toMatchObject({ fellBack: [] })
    expect((await weekOf('haeun', '2026-W47')).body.proved).toHaveLength(1)
  })

  it('has what is late, agreed, asked, planned and held', async () => {
    await world.database.transaction(async (tx) => {
      const by = { madeBy: 'haeun', createdAt: world.clock.now() }
      const step = { bridge, reason: 'spread', title: '' } as const
      await tx.insert(bridgeSteps).values([
        { ...step, item, stage: 'watched', dueOn: '2026-11-24' },
        { ...step, item, stage: 'doneTogether', dueOn: '2026-12-01' },
        { ...step, title: 'Meet the bank', dueOn: '2026-11-30' }
      ])
      await tx.insert(nextActions).values([
        { bridge, text: 'Send the list', who: 'jiwoo', dueOn: '2026-11-20', ...by },
        { bridge, text: 'Read the rules', who: 'haeun', dueOn: '2026-12-02', ...by }
      ])
      await tx.insert(bridgeQuestions).values({
        ...{ bridge, text: 'Who signs above 10,000?', askedOn: '2026-11-24', by: 'haeun' },
        ...{ at: world.clock.now(), answer: '' }
      })
      const session = { bridge, notes: '', version: 1, ...by }
      await tx.insert(bridgeSessions).values([
        { ...session, heldOn: '2026-11-24', minutes: 50 },
        { ...session, heldOn: '2026-12-02', startsAt: '2026-12-02T05:00:00.000Z' },
        { ...session, heldOn: '2026-12-03', startsAt: '2026-12-03T05:00:00.000Z' }
      ])
      await tx
        .update(bridgeSessions)
        .set({ cancelledAt: world.clock.now() })
        .where(eq(bridgeSessions.heldOn, '2026-12-03'))
    })
    const { body } = await weekOf('haeun')
    expect(body).toMatchObject({
      late: [{ item: { id: item }, stage: 'watched', plannedOn: '2026-11-24' }],
      actions: [
        { text: 'Send the list', who: { id: 'jiwoo' }, overdue: true },
        { text: 'Read the rules', who: { id: 'haeun' }, overdue: false }
      ],
      questions: [{ text: 'Who signs above 10,000?', by: { id: 'haeun' } }],
      held: [{ on: '2026-11-24', minutes: 50 }],
      coming: [{ on: '2026-12-02' }],
      next: [{ title: 'Meet the bank' }, { item: { id: item }, stage: 'doneTogether' }]
    })
    expect(body.coming).toHaveLength(1)
    expect((await weekOf('haeun', '2026-W47')).body).toMatchObject({ held: [], actions: [] })
  })

  it('names a question only as long as nothing has come of it, and nobody has answered', async () => {
    const ask = async (text: string) =>
      (await as('haeun').post(`/api/bridges/${bridge}/questions`, { text })).body.id as string
    const [mapped, answered, secret] = [
      await ask('Where does the limit stand?'),
      await ask('Who has the second key?'),
      await ask('Why was the claim dropped?')
    ]
    await as('haeun').post(`/api/bridge-questions/${mapped}/item`, { item })
    await as('jiwoo').put(`/api/bridge-questions/${answered}/answer`, { answer: 'The cashier' })
    const { body: made } = await as('jiwoo').post('/api/cases', {
      ...{ title: 'A claim', symptom: 'Dropped', visibility: 'people', people: ['haeun'] }
    })
    const became = { becameCase: Number(made.number.split('-')[1]) }
    await world.database.transaction((tx) =>
      tx.update(bridgeQuestions).set(became).where(eq(bridgeQuestions.id, secret))
    )
    for (const who of ['haeun', 'dohyun']) {
      const { body } = await weekOf(who)
      const texts = body.questions.map(({ text }: { text: string }) => text)
      expect(texts, who).toEqual(['Who signs above 10,000?'])
    }
  })

  it('keeps the place of what is not for the reader, and none of its words', async () => {
    const { body: made } = await as('jiwoo').post('/api/cases', {
      ...{ title: 'A secret write-off', symptom: 'Nobody may know' },
      ...{ visibility: 'people', people: [] }
    })
    const secret = await anItem(world, bridge, { case: made.number })
    await world.database.transaction(async (tx) => {
      await tx.update(bridgeItems).set({ note: 'Secret' }).where(eq(bridgeItems.id, secret))
      const by = { madeBy: 'jiwoo', createdAt: world.clock.now() }
      await tx.insert(nextActions).values({
        ...{ bridge, item: secret, text: 'Ask about the write-off', who: 'jiwoo' },
        ...{ dueOn: '2026-12-04', ...by }
      })
    })
    await as('jiwoo').post(`/api/bridge-items/${secret}/evidence`, {
      ...{ kind: 'answer', text: 'The write-off' }
    })
    const { body } = await weekOf('haeun')
    expect(body.waits).toMatchObject([{ item: { id: secret, title: null, language: null } }])
    expect(body.actions.at(-1)).toMatchObject({ text: null })
    expect(JSON.stringify(body)).not.toContain('write-off')
    expect(JSON.stringify((await weekOf('jiwoo')).body)).toContain('A secret write-off')
  })

  it('is for whoever sees the bridge, from its beginning up to now', async () => {
    for (const who of ['helen', 'marta']) expect((await weekOf(who)).status).toBe(404)
    const refused = ['2026-W49', '2026-W30', '2025-W53', '9999-W52', '0000-W01', '2026-W99', 'x']
    for (const of of refused) expect((await weekOf('haeun', of)).status).toBe(422)
    expect((await weekOf('haeun', '2026-W36')).body).toMatchObject({ before: null })
    await world.database.transaction((tx) =>
      tx
        .update(bridges)
        .set({ endedAt: '2026-11-17T10:00:00.000Z', endedBy: 'dohyun', ending: 'stopped' })
        .where(eq(bridges.id, bridge))
    )
    expect((await weekOf('haeun')).body).toMatchObject({ of: '2026-W47', after: null })
  })
})
