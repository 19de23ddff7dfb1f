import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chanceFor } from '#seeds/chance.ts'
import type { Person } from '../http/person.ts'
import { startTest, type World } from '../testing/build.ts'
import { signalsOf } from './signals.ts'
import { excess, factorOf, lately, surely } from './signal-values.ts'
import { MOST_BY_SIGNALS, SIGNALS } from './weights.ts'

const person = (id: string, entity: string): Person => ({
  ...{ id, name: id, language: 'en', entity, unit: null, roles: [], sessionId: null }
})
const chance = chanceFor(process.env.TEST_SEED ?? 'signals')
const drawn = () => factorOf(() => chance.next() * 3 - 1)

describe('words decide', () => {
  it('all signals together are one, and add no more than they may', () => {
    expect(Object.values(SIGNALS).reduce((sum, it) => sum + it, 0)).toBeCloseTo(1)
    expect(factorOf(() => 0)).toBe(1)
    expect(factorOf(() => 1)).toBeCloseTo(1 + MOST_BY_SIGNALS)
    expect(MOST_BY_SIGNALS).toBeLessThanOrEqual(0.1)
  })

  it('a case whose words are clearly better is never overtaken, whatever is known of both', () => {
    for (let run = 0; run < 2_000; run++) {
      const worse = chance.next() * 20
      const better = worse * (1 + MOST_BY_SIGNALS) + 1e-9
      expect(better * drawn()).toBeGreaterThan(worse * drawn())
    }
  })

  it('signals drawn at random cost a search nothing that can be measured', () => {
    const found = Array.from({ length: 400 }, () => {
      const relevant = 4 + chance.next() * 10
      return [relevant, ...Array.from({ length: 30 }, () => chance.next() ** 2 * 10)]
    })
    const reciprocal = (scores: number[]) =>
      1 / (1 + scores.filter((it) => it > (scores[0] ?? 0)).length)
    const mean = (all: number[][]) => all.reduce((sum, it) => sum + reciprocal(it), 0) / all.length
    const plain = mean(found)
    expect(plain).toBeGreaterThan(0.5)
    const moved = mean(found.map((scores) => scores.map((it) => it * drawn())))
    expect(plain - moved).toBeLessThan(0.01)
  })

  it('few uses prove little, old ones less, one time no season', () => {
    expect(surely(1, 1)).toBeLessThan(surely(8, 9))
    expect(surely(8, 9)).toBeLessThan(surely(80, 90))
    expect(surely(0, 5)).toBe(0)
    expect(lately('2026-05-07T00:00:00Z', '2026-11-03T00:00:00Z')).toBeCloseTo(0.5)
    expect(excess(1, 1, 1 / 12)).toBeLessThan(excess(3, 3, 1 / 12))
    expect(excess(2, 24, 1 / 12)).toBe(0)
  })
})

describe('what is known of a case', () => {
  let world: World
  beforeAll(async () => {
    world = await startTest()
  })
  afterAll(() => world.close())

  const solve = { steps: [{ text: 'Do it' }], process: 'finance.ap.grir', entity: 'PL02' }
  async function solved(rest: object = {}) {
    const draft = { title: 'A residual stays', symptom: 'It stays on the account', language: 'en' }
    const { body } = await world.as('marta').post('/api/cases', { ...draft, ...rest })
    await world.as('marta').post(`/api/cases/${body.number}/resolution`, solve)
    return { name: body.number as string, number: Number(body.number.slice(3)) }
  }
  const about = async (number: number, who: Person, asked = {}) => {
    const all = await signalsOf(world.database.read, who, [number], asked, world.clock.now())
    return all.get(number)
  }

  it('counts for it, and is said', async () => {
    const { name, number } = await solved({ system: 'SAP S/4', accounts: ['191100'] })
    const before = await about(number, person('haeun', 'KR01'))
    expect(before?.why).toEqual(['recent:2026-11-03', 'trust:1/1'])
    await world.as('anna').post(`/api/cases/${name}/occurrences`, { outcome: 'worked' })
    const after = await about(number, person('haeun', 'KR01'))
    expect(after?.why).toContain('trust:2/2')
    expect(after?.factor).toBeGreaterThan(before?.factor ?? 9)
    const here = await about(number, person('anna', 'PL02'))
    expect(here?.why).toContain('entity:PL02')
    const named = await about(number, person('haeun', 'KR01'), { q: 'sap 191100' })
    expect(named?.why).toEqual(expect.arrayContaining(['system:SAP S/4', 'account:191100']))
    expect(named?.factor).toBeGreaterThan(after?.factor ?? 9)
  })

  it('fails: less is said for it', async () => {
    const { name, number } = await solved()
    const before = await about(number, person('haeun', 'KR01'))
    await world.as('anna').post(`/api/cases/${name}/occurrences`, { outcome: 'failed' })
    const after = await about(number, person('haeun', 'KR01'))
    expect(after?.why).toContain('trust:1/2')
    expect(after?.factor).toBeLessThan(before?.factor ?? 0)
  })

  it('is only what its reader may see: a restricted occurrence moves nothing for others', async () => {
    const { name, number } = await solved()
    const before = await about(number, person('sam', 'KR01'))
    const hidden = { outcome: 'worked', entity: 'KR01', restrictedTo: { people: ['jiwoo'] } }
    const made = await world.as('jiwoo').post(`/api/cases/${name}/occurrences`, hidden)
    expect(made.status).toBe(201)
    expect(await about(number, person('sam', 'KR01'))).toEqual(before)
    const seen = await about(number, person('jiwoo', 'KR01'))
    expect(seen?.why).toEqual(expect.arrayContaining(['trust:2/2', 'entity:KR01']))
  })
})
