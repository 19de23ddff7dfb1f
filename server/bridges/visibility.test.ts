import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { audiences, bridgeSteps, cases, occurrences } from '#schema/tables/index.ts'
import { aBridge, anItem } from '../testing/bridges.ts'
import { startTest, type World } from '../testing/build.ts'

let world: World
let bridge: string
beforeAll(async () => {
  world = await startTest()
  bridge = await aBridge(world)
  await solved('The first one')
})
afterAll(() => world.close())

/** One of Ji-woo's, solved; seen by everybody, or by those named besides. */
async function solved(title: string, only?: string[]): Promise<string> {
  const { body } = await world.as('jiwoo').post('/api/cases', {
    ...{ title, symptom: 'Two', process: 'treasury.statement', steps: [{ text: 'Do it' }] },
    contacts: [{ name: `Who knows ${title}` }]
  })
  if (only) {
    const number = Number(body.number.slice(3))
    await world.database.transaction(async (tx) => {
      await tx
        .update(cases)
        .set({ visibility: 'people', owner: 'haeun', author: 'haeun' })
        .where(eq(cases.number, number))
      for (const person of only) await tx.insert(audiences).values({ caseNumber: number, person })
    })
  }
  return body.number
}
async function runs(who: string, number: string, more: object = {}): Promise<string> {
  const use = { outcome: 'worked', entity: 'KR01', ...more }
  const { status, body } = await world.as(who).post(`/api/cases/${number}/occurrences`, use)
  expect(status).toBe(201)
  return body.id
}

describe('what a lead may not see of a bridge', () => {
  it('keeps its place and its counts, and loses its words', async () => {
    const number = await solved('Payment abroad', ['jiwoo', 'haeun', 'kyungmin'])
    // Leads see what people of their unit own; this is owned elsewhere.
    await world.database.transaction((tx) =>
      tx
        .update(cases)
        .set({ owner: 'marta', author: 'marta' })
        .where(eq(cases.number, Number(number.slice(3))))
    )
    const { body: added } = await world
      .as('haeun')
      .post(`/api/bridges/${bridge}/items`, { kind: 'case', case: number, note: 'Whom to ask' })
    const url = `/api/bridge-items/${added.id}`
    const run = await runs('haeun', number, { helpedBy: 'jiwoo' })
    const offered = { kind: 'occurrence', occurrence: run }
    const { body: seen } = await world.as('haeun').post(`${url}/evidence`, offered)
    await world.as('jiwoo').post(`/api/evidence/${seen.evidence[0].id}/dispute`, { reason: 'Mine' })
    expect((await world.as('jiwoo').get(url)).body).toMatchObject({
      ...{ title: 'Payment abroad', case: number, note: 'Whom to ask' },
      contacts: [{ name: 'Who knows Payment abroad' }],
      evidence: [{ run: { id: run }, dispute: { reason: 'Mine' } }]
    })
    const { body } = await world.as('dohyun').get(url)
    expect(body).toMatchObject({
      ...{ title: null, case: null, process: null, note: '', contacts: [], forecast: null },
      ...{ offers: [], helped: [], disputed: true },
      evidence: [{ run: null, case: null, dispute: { reason: '' } }]
    })
    for (const rest of ['', '/items', '/progress']) {
      const all = await world.as('dohyun').get(`/api/bridges/${bridge}${rest}`)
      expect(all.status).toBe(200)
      for (const word of ['Payment abroad', number, run]) {
        expect(JSON.stringify([body, all.body]), word).not.toContain(word)
      }
    }
    const { items } = (await world.as('dohyun').get(`/api/bridges/${bridge}/items`)).body
    expect(items).toHaveLength(1)
  }, 30_000)

  it('is no run either: of a restricted occurrence nothing shows, and nobody blind offers it', async () => {
    const number = await solved('Statement')
    const { body } = await world
      .as('jiwoo')
      .post(`/api/bridges/${bridge}/items`, { kind: 'case', case: number })
    const url = `/api/bridge-items/${body.id}`
    const run = await runs('haeun', number)
    const restrict = (restricted: boolean) =>
      world.database.transaction((tx) =>
        tx.update(occurrences).set({ restricted, holder: 'haeun' }).where(eq(occurrences.id, run))
      )
    await restrict(true)
    // Its holder sees it, whoever answers for its case does; Ji-woo answers for this one no more.
    await world.database.transaction((tx) =>
      tx
        .update(cases)
        .set({ owner: 'marta' })
        .where(eq(cases.number, Number(number.slice(3))))
    )
    expect((await world.as('haeun').get(url)).body.offers).toEqual([])
    const offered = await world
      .as('haeun')
      .post(`${url}/evidence`, { kind: 'occurrence', occurrence: run })
    expect(offered.status).toBe(422)
    await restrict(false)
    expect((await world.as('haeun').get(url)).body.offers).toMatchObject([{ run: { id: run } }])
  })
})

describe('what asks for an eye', () => {
  it('is late when its plan is, at risk when it is critical besides, and only the giver’s', async () => {
    const number = await solved('Year end')
    await runs('jiwoo', number)
    await world.database.transaction((tx) =>
      tx
        .update(occurrences)
        .set({ period: '2026-08', closedAt: '2026-09-05T09:00:00.000Z' })
        .where(eq(occurrences.caseNumber, Number(number.slice(3))))
    )
    await runs('jiwoo', number)
    const item = await anItem(world, bridge, { case: number, criticality: 4 })
    const url = `/api/bridge-items/${item}`
    expect((await world.as('dohyun').get(url)).body).toMatchObject({
      ...{ late: false, atRisk: false, onlyGiver: true }
    })
    await world.database.transaction((tx) =>
      tx.insert(bridgeSteps).values({
        ...{ bridge, item, stage: 'watched', title: '', period: '2026-10' },
        ...{ dueOn: '2026-11-03', reason: 'template' }
      })
    )
    const { body } = await world.as('dohyun').get(url)
    expect(body).toMatchObject({ late: true, atRisk: true })
    expect(body.stages[2]).toMatchObject({ plannedOn: '2026-11-03', late: true })
    expect(body.stages[1].late).toBe(false)
    const { items } = (await world.as('dohyun').get('/api/bridges')).body
    expect(items[0]).toMatchObject({ items: 3, late: 1, atRisk: 1, atTarget: 0 })
    const { measures } = (await world.as('dohyun').get(`/api/bridges/${bridge}`)).body
    expect(measures.onlyGiver.now).toEqual([item])
    expect(measures.onlyGiver.atStart).toEqual([])
  })
})

describe('a map of many items', () => {
  it('is answered by so many queries, however many items there are', async () => {
    const large = await aBridge(world, { giver: 'sam', receiver: 'marta', entity: 'PL02' })
    const number = await solved('Once more')
    const count = () => queriesOf(() => world.as('sam').get(`/api/bridges/${large}/items`))
    await anItem(world, large, { case: number })
    const one = await count()
    for (let more = 0; more < 119; more++) await anItem(world, large, { case: number })
    expect(await count()).toBe(one)
    const { body } = await world.as('sam').get(`/api/bridges/${large}/items`)
    expect(body.items).toHaveLength(120)
  })
})

/** How many statements of reading something takes. */
async function queriesOf(work: () => Promise<unknown>): Promise<number> {
  const { read } = world.database
  const original = read.select.bind(read)
  let count = 0
  read.select = ((...args: Parameters<typeof original>) => {
    count++
    return original(...args)
  }) as typeof read.select
  await work()
  read.select = original as typeof read.select
  return count
}
