import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Offer } from '#schema/api/completions.ts'
import { asPerson, personRow } from '../people/find.ts'
import { startTest, type World } from '../testing/build.ts'
import { understand } from './operators.ts'

let world: World
let hidden: string

beforeAll(async () => {
  world = await startTest()
  await log('marta', { title: 'Posting blocked', process: 'finance.ap.grir', system: 'SAP S/4' })
  await log('marta', { title: 'Wrong tax code', process: 'finance.ap.grir', system: 'SAP S/4' })
  await log('jiwoo', { title: 'Leave not counted', system: 'SAP SuccessFactors' })
  await log('natalia', { title: 'Obmen stoit', system: '1C:ERP', language: 'ru' })
  hidden = await log('helen', {
    title: 'Board pay',
    system: 'Zephyr',
    visibility: 'people',
    people: ['helen']
  })
})
afterAll(() => world.close())

async function log(as: string, what: Record<string, unknown>): Promise<string> {
  const draft = { symptom: 'It stops', language: 'en', ...what }
  const { status, body } = await world.as(as).post('/api/cases', draft)
  expect(status).toBe(201)
  return body.number
}

async function meaning(handle: string, q: string) {
  const { read } = world.database
  return understand(read, await asPerson(read, await personRow(read, handle), null), q)
}
const offersTo = async (handle: string, q: string, at = q.length): Promise<Offer[]> => {
  const address = `/api/search/completions?q=${encodeURIComponent(q)}&at=${at}`
  const { status, body } = await world.as(handle).get(address)
  expect(status).toBe(200)
  return body.offers
}
const textsTo = async (handle: string, q: string) =>
  (await offersTo(handle, q)).map(({ text }) => text)

describe('an operator', () => {
  it('names a process by its code, by a beginning, or by its name in any language', async () => {
    for (const q of [
      ...['process:finance.ap.grir', 'process:GRIR', 'process:GR/IR', 'process:gri'],
      ...['proces:"Goods receipt / invoice match"', 'процесс:grir']
    ]) {
      expect((await meaning('marta', q)).filters.process, q).toEqual(['finance.ap.grir'])
    }
  })

  it('names a system by whole words of it, or by a beginning that only one has', async () => {
    const bySystem = async (value: string) =>
      (await meaning('marta', `system:${value}`)).filters.system.toSorted()
    expect(await bySystem('"sap s4"')).toEqual(['SAP S/4'])
    expect(await bySystem('sap')).toEqual(['SAP S/4', 'SAP SuccessFactors'])
    expect(await bySystem('succ')).toEqual(['SAP SuccessFactors'])
    expect(await bySystem('1c')).toEqual(['1C:ERP'])
    expect(await bySystem('s')).toEqual([])
  })

  it('names an entity, a state, a person and a period as people call them', async () => {
    for (const [q, name, means] of [
      ['entity:pl02', 'entity', ['PL02']],
      ['entity:timisoara', 'entity', ['RO01']],
      ['법인:KR01', 'entity', ['KR01']],
      ['state:valid', 'state', ['validated']],
      ['stan:zwalidowany', 'state', ['validated']],
      ['상태:검증됨', 'state', ['validated']],
      ['состояние:решен', 'state', ['solved']],
      ['by:me', 'by', ['marta']],
      ['автор:я', 'by', ['marta']],
      ['by:jiwoo', 'by', ['jiwoo']],
      ['period:2026-11', 'period', ['2026-11']],
      ['period:11/2026', 'period', ['2026-11']],
      ['okres:"listopad 2026"', 'period', ['2026-11']],
      ['period:october', 'period', ['2026-10']],
      ['period:2026', 'period', ['2026-10']]
    ] as const) {
      const { filters, unknown } = await meaning('marta', q)
      expect(filters[name], q).toEqual(means)
      expect(unknown, q).toEqual([])
    }
  })

  it('several times means any of it, and leaves the rest to be looked for', async () => {
    const q = 'tax state:open state:solved "wrong code" -freight'
    const { filters, text, words, read } = await meaning('marta', q)
    expect(filters.state).toEqual(['open', 'solved'])
    expect(text.trim()).toBe('tax')
    expect(words.trim().split(/\s+/)).toEqual(['tax', 'wrong', 'code'])
    expect(words.indexOf('wrong')).toBe(q.indexOf('wrong'))
    expect(read).toMatchObject([
      { name: 'state', value: 'open', start: 4, end: 14, means: ['open'] },
      { name: 'state', value: 'solved', means: ['solved'] }
    ])
  })

  it('with a value that nobody knows is words, and is named', async () => {
    const { filters, text, unknown } = await meaning('marta', 'tax system:sapp state:open')
    expect(unknown).toEqual([{ name: 'system', value: 'sapp' }])
    expect(filters).toMatchObject({ system: [], state: ['open'] })
    expect(text.trim()).toBe('tax system sapp')
  })

  it('does not know what only hidden cases have', async () => {
    expect((await meaning('helen', 'system:zephyr')).filters.system).toEqual(['Zephyr'])
    const other = await meaning('haeun', 'system:zephyr')
    const none = await meaning('haeun', 'system:zephyx')
    expect(other.filters).toEqual(none.filters)
    expect(other.unknown).toEqual([{ name: 'system', value: 'zephyr' }])
  })
})

describe('what is offered while typing', () => {
  it('are the operators that begin so, in any language, with what they do', async () => {
    expect(await offersTo('marta', 'sys')).toMatchObject([
      { kind: 'operator', text: 'system:', insert: 'system:', from: 0, to: 3 }
    ])
    expect(await textsTo('jiwoo', 'bank sys')).toEqual(['시스템:'])
    expect(await textsTo('marta', '시스')).toEqual(['system:'])
    expect(await textsTo('marta', '-sys')).toEqual([])
  })

  it('are the values that the reader’s cases have, the most common first', async () => {
    expect(await offersTo('haeun', 'system:sa')).toMatchObject([
      { kind: 'value', text: 'SAP S/4', insert: '"SAP S/4" ', from: 7, to: 9, count: 2 },
      { text: 'SAP SuccessFactors', count: 1 }
    ])
    expect(await textsTo('haeun', 'entity:')).toEqual([
      'Kestrel Polska, Wrocław',
      'Kestrel Korea, Incheon',
      'Kestrel Rus, Yaroslavl'
    ])
    expect(await offersTo('marta', 'stan:')).toMatchObject([{ text: 'otwarty', count: 4 }])
    expect(await offersTo('marta', 'okres:')).toMatchObject([
      { text: 'październik 2026', insert: '2026-10 ' }
    ])
    expect((await offersTo('marta', 'proces:gr'))[0]).toMatchObject({ insert: 'finance.ap.grir ' })
    expect((await offersTo('marta', 'autor:'))[0]).toMatchObject({ insert: 'ja ', count: 2 })
  })

  it('are understood when they are taken', async () => {
    for (const operator of ['process', 'system', 'entity', 'state', 'by', 'period']) {
      const offers = await offersTo('marta', `${operator}:`)
      expect(offers.length, operator).toBeGreaterThan(0)
      for (const { insert } of offers) {
        const { unknown, read } = await meaning('marta', `${operator}:${insert}`)
        expect(unknown, insert).toEqual([])
        expect(read, insert).toHaveLength(1)
      }
    }
  })

  it('are never the names of what is hidden from the reader', async () => {
    expect(await textsTo('helen', 'system:z')).toEqual(['Zephyr'])
    expect(await textsTo('haeun', 'system:z')).toEqual([])
    expect(await textsTo('haeun', 'system:')).not.toContain('Zephyr')
    expect((await world.as('haeun').get(`/api/cases/${hidden}`)).status).toBe(404)
  })

  it('are words that everybody may read, not longer ones once the word is there', async () => {
    expect(await textsTo('haeun', 'tax postin')).toContain('posting')
    expect(await textsTo('haeun', 'posting')).not.toContain('postings')
    expect(await textsTo('haeun', 'zeph')).toEqual([])
    expect(await textsTo('helen', 'zeph')).toEqual([])
  })

  it('are my searches, nobody else’s', async () => {
    await world.as('marta').post('/api/searches', { query: 'q=wrong+tax&state=open' })
    expect(await offersTo('marta', 'wrong')).toContainEqual(
      expect.objectContaining({
        kind: 'search',
        text: 'wrong tax',
        insert: 'q=wrong+tax&state=open'
      })
    )
    expect((await offersTo('haeun', 'wrong')).map(({ kind }) => kind)).not.toContain('search')
  })

  it('is nothing inside of a word, and never an error', async () => {
    expect(await offersTo('marta', 'system', 3)).toEqual([])
    for (const q of ['"', 'system:"', '-', ':', '«', '\ud800', 'by:"%', 'period:99/99']) {
      const address = `/api/search/completions?q=${encodeURIComponent(q.toWellFormed())}&at=500`
      expect((await world.as('marta').get(address)).status, q).toBe(200)
    }
  })
})
