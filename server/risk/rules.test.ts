import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { departureOf, SOURCE } from './departure.ts'
import type { Colleague } from './colleague.ts'
import { asIf, type Known } from './known.ts'
import { isCovered, riskOf } from './of-person.ts'
import { riskOfProcesses } from './of-process.ts'

const TODAY = '2026-11-22'

describe('how soon somebody leaves', () => {
  it('goes by the scale that its source gives, up to five', () => {
    expect(SOURCE).toContain('International Atomic Energy Agency')
    expect(SOURCE).toContain('2006')
    const scale = [
      ['2026-11-01', 5],
      ['2027-11-22', 5],
      ['2027-11-23', 4],
      ['2028-11-22', 4],
      ['2029-11-22', 3],
      ['2029-11-23', 2],
      ['2031-11-22', 2],
      ['2031-11-23', 1],
      ['9999-12-31', 1],
      [null, 1]
    ] as const
    for (const [day, departure] of scale)
      expect([day, departureOf(day, TODAY)]).toEqual([day, departure])
  })

  it('is a year from the 29th of February on the first of March', () => {
    expect(departureOf('2029-03-01', '2028-02-29')).toBe(5)
    expect(departureOf('2029-03-02', '2028-02-29')).toBe(4)
  })
})

const IDS = ['a', 'b', 'c', 'd']
const day = fc.constantFrom(null, '2026-12-31', '2027-06-30', '2028-06-30', '2030-01-01')
const colleagues = fc.tuple(day, day, day, day).map((days) =>
  days.map((leavesOn, at): Colleague => {
    const id = IDS[at] ?? ''
    return { id, name: id.toUpperCase(), unit: 'u', leavesOn }
  })
)
const worlds = colleagues.chain((team) =>
  fc
    .array(
      fc.record({
        process: fc.constantFrom('tax', 'treasury', null),
        criticality: fc.integer({ min: 1, max: 5 }),
        alone: fc.subarray(team)
      }),
      { maxLength: 12 }
    )
    .map((rows) => ({
      team,
      known: rows.map(({ process, criticality, alone }, id): Known => ({
        id,
        case: { number: `EX-${id}`, title: '', language: 'en', criticality, why: [] },
        process,
        alone
      }))
    }))
)
const nothing = { bridges: [], ofCase: new Map() }
const riskIn = (known: Known[], who: Colleague) => riskOf(who, known, nothing, TODAY)

describe('whatever people can do and whenever they leave', () => {
  it('a risk stays within its bounds and equals what it is counted from', () => {
    fc.assert(
      fc.property(worlds, ({ team, known }) => {
        for (const one of team) {
          const { work, ...risk } = riskIn(known, one)
          expect(risk.risk).toBe(risk.departure * risk.criticality)
          expect(risk.residual).toBeGreaterThanOrEqual(0)
          expect(risk.residual).toBeLessThanOrEqual(risk.risk)
          expect(risk.covered === null).toBe(work.length === 0)
          expect(risk.covered ?? 0).toBeGreaterThanOrEqual(0)
          expect(risk.covered ?? 0).toBeLessThanOrEqual(1)
          expect(risk.only).toBe(work.filter((it) => !isCovered(it)).length)
          const critical = work.filter((it) => it.criticality >= 4).length
          expect(risk.counted).toBe(critical || work.length)
          expect(risk.criticality).toBe(Math.max(0, ...work.map((it) => it.criticality)))
        }
      })
    )
  })

  it('it never rises when somebody who stays learns to do a case alone', () => {
    fc.assert(
      fc.property(worlds, fc.nat(), ({ team, known }, which) => {
        const stayer: Colleague = { id: 'new', name: 'New', unit: 'u', leavesOn: null }
        const learned = known.map((it, at) =>
          at === which % known.length ? { ...it, alone: [...it.alone, stayer] } : it
        )
        for (const one of team) {
          expect(riskIn(learned, one).residual).toBeLessThanOrEqual(riskIn(known, one).residual)
        }
      })
    )
  })

  it('it never falls when somebody leaves earlier', () => {
    fc.assert(
      fc.property(worlds, ({ team: [one], known }) => {
        if (!one) return
        const before = riskIn(known, one)
        const sooner = { ...one, leavesOn: TODAY }
        expect(riskIn(asIf(known, sooner), sooner).risk).toBeGreaterThanOrEqual(before.risk)
      })
    )
  })

  it('the figures of processes equal their cases', () => {
    fc.assert(
      fc.property(worlds, ({ known }) => {
        const processes = riskOfProcesses(known, TODAY)
        const cases = processes.reduce((sum, it) => sum + it.cases, 0)
        expect(cases).toBe(known.filter((it) => it.process !== null).length)
        for (const { work, ...it } of processes) {
          expect(it.cases).toBe(work.length)
          expect(it.nobody).toBe(work.filter(({ alone }) => alone.length === 0).length)
          expect(it.one).toBe(work.filter(({ alone }) => alone.length === 1).length)
          expect(it.residual).toBeGreaterThanOrEqual(0)
          expect(it.residual).toBeLessThanOrEqual(it.departure * it.criticality)
          expect(it.departure === 0).toBe(it.holders.length === 0)
        }
      })
    )
  })
})
