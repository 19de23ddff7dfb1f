import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ABILITIES, OUTCOMES } from '#schema/words.ts'
import { abilitiesIn, abilityIn, aloneIn } from './rule.ts'
import type { Run } from './runs.ts'

const PEOPLE = ['giver', 'receiver', 'backup']
const PERIODS = ['2026-08', '2026-09', '2026-10']

const anyRun = fc
  .record({
    closedBy: fc.constantFrom(...PEOPLE),
    period: fc.constantFrom(...PERIODS),
    outcome: fc.constantFrom(...OUTCOMES),
    helped: fc.boolean(),
    reopened: fc.boolean(),
    hours: fc.integer({ min: 0, max: 2_000 })
  })
  .map(({ helped, reopened, hours, ...rest }, at = 0): Run => ({
    occurrence: `o${at}`,
    caseNumber: 1,
    entity: 'PL02',
    timeZone: 'Europe/Warsaw',
    minutes: null,
    closedAt: new Date(Date.UTC(2026, 7, 1) + hours * 3_600_000).toISOString(),
    helpedBy: helped ? 'somebody' : null,
    clean: rest.outcome !== 'failed' && !helped && !reopened,
    ...rest
  }))
const runs = fc.array(anyRun, { maxLength: 12 })
const of = (all: Run[], who: string) => all.filter(({ closedBy }) => closedBy === who)
/** 0 is the most that somebody can be shown to do. */
const rank = (all: Run[]) => ABILITIES.indexOf(abilityIn(all).ability)

it('is never lowered by another run that worked, alone or with help', () => {
  const worked = anyRun.filter((run) => run.clean || run.helpedBy !== null)
  fc.assert(
    fc.property(runs, worked, fc.nat(12), (all, one, at) => {
      const before = of(all, one.closedBy)
      expect(rank(before.toSpliced(at, 0, one))).toBeLessThanOrEqual(rank(before))
    })
  )
})

it('is neither raised nor lowered by one that failed', () => {
  fc.assert(
    fc.property(runs, anyRun, (all, one) => {
      const failed: Run = { ...one, outcome: 'failed', clean: false }
      const before = of(all, one.closedBy)
      expect(abilityIn([...before, failed])).toEqual(abilityIn(before))
    })
  )
})

it('takes two periods, however many runs there are in one', () => {
  fc.assert(
    fc.property(runs, (all) => {
      for (const who of PEOPLE) {
        const clean = of(all, who).filter((run) => run.clean)
        const two = clean.some(({ period }) => period !== clean[0]?.period)
        expect(aloneIn(all).includes(who)).toBe(two)
      }
    })
  )
})

it('is the same counted for everybody at once and for each', () => {
  fc.assert(
    fc.property(runs, (all) => {
      for (const who of PEOPLE) {
        expect(abilitiesIn(all).get(who) ?? 'none').toBe(abilityIn(of(all, who)).ability)
      }
    })
  )
})

it('says that help is needed exactly while no clean run came after the last helped one', () => {
  fc.assert(
    fc.property(runs, (all) => {
      const its = of(all, 'receiver')
      const helped = its.filter((run) => run.outcome !== 'failed' && run.helpedBy !== null)
      const last = helped
        .map(({ closedAt }) => closedAt)
        .sort()
        .at(-1)
      const since = its.some((run) => run.clean && last !== undefined && run.closedAt >= last)
      expect(abilityIn(its).helpNeededOn !== null).toBe(last !== undefined && !since)
    })
  )
})
