import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTest, type World } from '../testing/build.ts'
import { aBridge } from '../testing/bridges.ts'

let world: World
let bridge: string
/** An item that names a process alone. */
let item: string
/** A case of the process, and one of another. */
let number: string
let elsewhere: string

const made = async (process: string) => {
  const { body } = await world.as('jiwoo').post('/api/cases', {
    ...{ title: `Stuck in ${process}`, symptom: 'It stays', process, proof: 'Zero' },
    ...{ steps: [{ text: 'Compare quantities' }], cause: 'Billed at shipment' }
  })
  return body.number as string
}
beforeAll(async () => {
  world = await startTest()
  number = await made('finance.ap.grir')
  elsewhere = await made('tax.withholding')
  bridge = await aBridge(world)
  item = await added({ kind: 'decision', title: 'Clearing', process: 'finance.ap' })
})
afterAll(() => world.close())

const added = async (body: object) =>
  (await world.as('haeun').post(`/api/bridges/${bridge}/items`, body)).body.id as string
async function runs(who: string, on: string, more: object = {}): Promise<string> {
  world.clock.forward({ minutes: 1 })
  const use = { outcome: 'worked', entity: 'KR01', ...more }
  return (await world.as(who).post(`/api/cases/${on}/occurrences`, use)).body.id
}
const listed = async (who = 'haeun', of = item) => {
  const { status, body } = await world.as(who).get(`/api/bridge-items/${of}/runs`)
  expect(status).toBe(200)
  return body.items.map((it: { run: { id: string }; stage: string }) => [it.run.id, it.stage])
}
const offers = async (of = item) => {
  const { body } = await world.as('haeun').get(`/api/bridge-items/${of}`)
  return body.offers.map((it: { run: { id: string } }) => it.run.id)
}
const offer = (body: object) => world.as('haeun').post(`/api/bridge-items/${item}/evidence`, body)

describe('an item that names a process alone', () => {
  let alone: string
  let helped: string

  it('is proven by what the two did on it, picked or offered', async () => {
    expect(await listed()).toEqual([])
    alone = await runs('haeun', number)
    helped = await runs('haeun', number, { helpedBy: 'jiwoo' })
    await runs('haeun', elsewhere)
    await runs('jiwoo', number)
    await runs('haeun', number, { outcome: 'failed' })
    await runs('dohyun', number)
    expect(await listed()).toEqual([
      [helped, 'doneTogether'],
      [alone, 'doneAlone']
    ])
    expect(await offers()).toEqual([alone, helped])
    expect((await offer({ kind: 'occurrence', occurrence: helped })).status).toBe(201)
    expect(await listed('jiwoo')).toEqual([[alone, 'doneAlone']])
    expect(await offers()).toEqual([alone])
  })

  it('asks for no more of what is proven', async () => {
    const { body } = await world.as('jiwoo').get(`/api/bridge-items/${item}`)
    const [{ id }] = body.evidence
    const confirmed = await world.as('jiwoo').post(`/api/evidence/${id}/confirmation`)
    expect(confirmed.status).toBe(201)
    const again = await runs('haeun', number, { helpedBy: 'jiwoo' })
    expect(await offers()).toEqual([alone])
    expect((await listed())[0]).toEqual([again, 'doneTogether'])
  })

  it('leaves what a case with an item of its own is offered to that', async () => {
    const own = await added({ kind: 'case', case: number })
    expect(await offers()).toEqual([])
    expect(await offers(own)).toContain(alone)
    expect((await listed()).map(([id]: string[]) => id)).toContain(alone)
  })

  it('names no run that one of the two may not see', async () => {
    const together = { helpedBy: 'haeun', restrictedTo: { people: ['tomasz'] } }
    const hidden = await runs('jiwoo', number, together)
    expect(hidden).toBeTruthy()
    const ids = (await listed('jiwoo')).map(([id]: string[]) => id)
    expect(ids).toContain(alone)
    expect(ids).not.toContain(hidden)
    expect((await world.as('helen').get(`/api/bridge-items/${item}/runs`)).status).toBe(404)
  })
})

it('names the run that is answered blind', async () => {
  const judged = await added({ kind: 'decision', domain: 'judgement', title: 'When to wait' })
  const old = await runs('jiwoo', number)
  const blind = (occurrence: string) =>
    world
      .as('haeun')
      .post(`/api/bridge-items/${judged}/evidence`, { kind: 'blind', text: 'Wait', occurrence })
  expect((await blind('nothing')).body.fields).toHaveProperty('occurrence')
  const { status, body } = await blind(old)
  expect(status).toBe(201)
  expect(body.evidence[0]).toMatchObject({ kind: 'blind', run: { id: old }, counts: false })
})
