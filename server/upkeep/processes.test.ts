import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { processes } from '#schema/tables/index.ts'
import { startTest, type World } from '../testing/build.ts'

let world: World
beforeAll(async () => {
  world = await startTest()
})
afterAll(() => world.close())

const helen = () => world.as('helen')
interface Process {
  code: string
  parent: string | null
  names: Record<string, string>
}
const tree = async (): Promise<Process[]> => (await helen().get('/api/processes')).body.items
const childrenOf = async (parent: string | null) =>
  (await tree()).filter((it) => it.parent === parent).map(({ code }) => code)
const add = async (parent: string | null, en: string) =>
  (await helen().post('/api/processes', { parent, names: { en } })).body.code as string
const place = (code: string, body: object) => helen().post(`/api/processes/${code}/place`, body)

/** What every tree is: parents first, each path the way from the root, no position twice. */
async function expectSound() {
  const rows = await world.database.read.select().from(processes)
  const known = new Map(rows.map((row) => [row.code, row]))
  for (const { code, parent, path, position } of rows) {
    const above = parent === null ? '' : known.get(parent)?.path
    expect(path).toBe(`${above}${code}/`)
    if (parent !== null) expect(position).toBeGreaterThan(known.get(parent)?.position ?? Infinity)
  }
  expect(new Set(rows.map(({ position }) => position)).size).toBe(rows.length)
}

describe('a process', () => {
  it('is added below another, with its name in every language', async () => {
    const { status, body } = await helen().post('/api/processes', {
      parent: 'finance.ap',
      names: { en: 'Supplier cards', ko: '법인카드' }
    })
    expect(status).toBe(201)
    expect(body).toMatchObject({
      code: 'finance.ap.supplier-cards',
      parent: 'finance.ap',
      names: { en: 'Supplier cards', ko: '법인카드', pl: 'Supplier cards' }
    })
    expect((await childrenOf('finance.ap')).at(-1)).toBe(body.code)
    await expectSound()
    const again = await helen().post('/api/processes', {
      parent: 'finance.ap',
      names: { en: 'supplier CARDS' }
    })
    expect(again.body.fields).toEqual({ 'names.en': 'This name is there already.' })
    const nameless = await helen().post('/api/processes', { parent: null, names: { en: ' ' } })
    expect(nameless.body.fields).toHaveProperty('names.en')
  })

  it('keeps its code when it is renamed, and its cases are found by the new name', async () => {
    const code = await add('finance.ap', 'Zeppelins')
    const { body } = await world.as('marta').post('/api/cases', {
      ...{ title: 'One', symptom: 'Two', process: code }
    })
    const hits = async (q: string) =>
      (await world.as('marta').get(`/api/search?q=${q}`)).body.hits.map(
        ({ number }: { number: string }) => number
      )
    expect(await hits('zeppelins')).toEqual([body.number])
    const names = { en: 'Airships', pl: 'Sterowce' }
    const renamed = await helen().put(`/api/processes/${code}/names`, { names })
    expect(renamed.body).toMatchObject({ code, names: { en: 'Airships', pl: 'Sterowce' } })
    expect(await hits('airships')).toEqual([body.number])
    expect(await hits('sterowce')).toEqual([body.number])
  })

  it('moves with all below it; who is an expert there is told and may see it', async () => {
    const top = await add('finance.ap', 'Cards')
    const below = await add(top, 'Lost cards')
    const { body } = await world.as('marta').post('/api/cases', {
      ...{ title: 'One', symptom: 'Two', process: below, visibility: 'people', people: [] }
    })
    const read = async (who: string) =>
      (await world.as(who).get(`/api/cases/${body.number}`)).status
    expect([await read('anna'), await read('piotr')]).toEqual([200, 404])
    const look = await place(top, { parent: 'tax', preview: true })
    expect(look.body.touched).toEqual([
      { what: 'processes', count: 2 },
      { what: 'cases', count: 1 }
    ])
    const sight = new Map(
      look.body.sight.map((it: { person: { id: string }; gains: object; loses: object }) => [
        it.person.id,
        [it.gains, it.loses]
      ])
    )
    const [one, none] = [
      { cases: 1, occurrences: 0 },
      { cases: 0, occurrences: 0 }
    ]
    expect(sight.get('piotr')).toEqual([one, none])
    expect(sight.get('anna')).toEqual([none, one])
    expect([await read('anna'), await read('piotr')]).toEqual([200, 404])
    const done = await place(top, { parent: 'tax' })
    expect(done.body).toEqual(look.body)
    expect([await read('anna'), await read('piotr')]).toEqual([404, 200])
    await expectSound()
  })

  it('is put in another order among its siblings', async () => {
    const before = await childrenOf('finance')
    await place(String(before.at(-1)), { parent: 'finance', before: before[0] })
    expect(await childrenOf('finance')).toEqual([before.at(-1), ...before.slice(0, -1)])
    await expectSound()
    const wrong = await place('finance.gl', { parent: 'finance', before: 'tax.vat' })
    expect(wrong.body.fields).toHaveProperty('before')
  })

  it('never lies below itself', async () => {
    expect((await place('finance', { parent: 'finance.ap' })).body.fields).toEqual({
      parent: 'A process cannot lie below itself.'
    })
    const merger = await helen().post('/api/processes/finance/merger', { into: 'finance.ap' })
    expect(merger.body.fields).toHaveProperty('into')
  })

  it('is merged with cases, people, roles and what lies below, losing none', async () => {
    const double = await add('tax', 'VAT again')
    const child = await add(double, 'Returns again')
    const { body } = await world.as('viktor').post('/api/cases', {
      ...{ title: 'Счёт', symptom: 'Нет вычета', process: double, language: 'ru' }
    })
    await world.as('viktor').patch('/api/me', { processes: [double, 'tax.vat'] })
    await helen().patch('/api/people/viktor', { roles: [{ role: 'expert', process: double }] })
    const count = async () => (await tree()).length
    const before = await count()
    const { body: done } = await helen().post(`/api/processes/${double}/merger`, {
      into: 'tax.vat'
    })
    expect(done.touched).toEqual([
      { what: 'people', count: 1 },
      { what: 'roles', count: 1 },
      { what: 'processes', count: 1 },
      { what: 'cases', count: 1 }
    ])
    expect(await count()).toBe(before - 1)
    expect(await childrenOf('tax.vat')).toContain(child)
    expect((await world.as('viktor').get(`/api/cases/${body.number}`)).body.process).toBe('tax.vat')
    const people = (await helen().get('/api/people')).body.items
    expect(people.find(({ id }: { id: string }) => id === 'viktor')).toMatchObject({
      processes: ['tax.vat'],
      roles: [{ role: 'expert', process: 'tax.vat' }]
    })
    await expectSound()
  })

  it('is removed only while nothing hangs on it', async () => {
    const code = await add('legal', 'For a moment')
    const child = await add(code, 'Below')
    expect((await helen().delete(`/api/processes/${code}`)).status).toBe(409)
    expect((await helen().delete(`/api/processes/${child}`)).status).toBe(204)
    await world.as('marta').post('/api/cases', { title: 'a', symptom: 'b', process: code })
    expect((await helen().delete(`/api/processes/${code}`)).status).toBe(409)
    expect((await helen().delete('/api/processes/nothing')).status).toBe(404)
  })
})
