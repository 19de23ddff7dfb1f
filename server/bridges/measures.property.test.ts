import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DOMAINS, EVIDENCE_KINDS, STAGES, type EvidenceKind, type Stage } from '#schema/words.ts'
import { measuresOf, weigh, type Measured } from './measures.ts'
import { progressOf } from './progress.ts'
import {
  hasReached,
  highest,
  stageAt,
  stagesAt,
  stagesOf,
  type Facts,
  type Proof
} from './stages.ts'

const seed = Number(process.env['TEST_SEED'] ?? 2026)
const numRuns = Number(process.env['TEST_RUNS'] ?? 200)
const laws = { seed, numRuns }

const STAGE_OF: Record<EvidenceKind, Stage[]> = {
  case: ['captured'],
  answer: ['captured'],
  recording: ['captured'],
  session: ['watched'],
  occurrence: ['doneTogether', 'doneAlone'],
  blind: ['doneAlone'],
  rehearsal: ['watched'],
  teaching: ['canTeach']
}
const DAYS = 60
const moment = fc
  .integer({ min: 0, max: DAYS - 1 })
  .map((day) => new Date(Date.UTC(2026, 10, 1 + day, 9)).toISOString())
const maybe = (freq = 3) => fc.option(moment, { freq })
const proof = fc.constantFrom(...EVIDENCE_KINDS).chain((kind): fc.Arbitrary<Proof> =>
  fc.record({
    id: fc.uuid(),
    kind: fc.constant(kind),
    stage: fc.constantFrom(...STAGE_OF[kind]),
    giverAt: maybe(),
    receiverAt: maybe(),
    disputedAt: fc.option(moment, { freq: 1 }).map((it) => (kind === 'answer' ? it : null)),
    withdrawnAt: fc.option(moment, { freq: 1 }).map((it) => (kind === 'case' ? it : null)),
    words: fc.constant([]),
    holds: fc.nat({ max: 5 }).map((it) => it > 0),
    period: kind === 'occurrence' ? fc.constantFrom('2026-10', '2026-11') : fc.constant(null)
  })
)
const facts: fc.Arbitrary<Facts> = fc.record({
  domain: fc.constantFrom(...DOMAINS),
  ratedAt: maybe(),
  proofs: fc.array(proof, { maxLength: 8 }),
  exceptions: fc.array(
    fc.record({ stage: fc.constantFrom(...STAGES), at: moment, withdrawnAt: maybe(1) }),
    { maxLength: 2 }
  )
})
const item = fc.record({
  id: fc.uuid(),
  weight: fc.integer({ min: 0, max: 5 }),
  target: fc.constantFrom(...STAGES),
  facts,
  onlyGiver: fc.boolean(),
  onlyGiverAtStart: fc.boolean()
})
type Some = Facts extends infer F ? { facts: F } & Omit<Measured, 'standings'> : never
const items = fc.array(item, { maxLength: 8 })

const dayOf = (at: string) => at.slice(0, 10)
const days = { startsOn: '2026-11-01', closeEnds: ['2026-11-08', '2026-12-08'], dayOf }
const measured = (some: Some[]) =>
  measuresOf(
    some.map((it) => ({ ...it, standings: stagesOf(it.facts) })),
    days
  )
const later = '2027-01-01T09:00:00.000Z'
const confirmed = (it: Proof): Proof => ({
  ...it,
  ...{ giverAt: later, receiverAt: later, disputedAt: null, withdrawnAt: null, holds: true }
})
/** Coverage at every stage, and completeness. */
const figures = (some: Some[]) => {
  const { coverage, completeness } = measured(some)
  return [...coverage.map(({ value }) => value ?? 0), completeness.value ?? 0]
}

describe('what a bridge is measured by', () => {
  it('is cumulative: what is above is reached by what is below, and no stage without the rest', () => {
    fc.assert(
      fc.property(facts, (some) => {
        const reached = stagesOf(some).map((it) => it.reached !== null)
        expect(reached).toEqual([...reached].sort((a, b) => Number(b) - Number(a)))
      }),
      laws
    )
  })

  it('reaches nothing while one side’s yes is missing, something is disputed, taken back or over', () => {
    const broken = fc.constantFrom<(it: Proof) => Proof>(
      (it) => ({ ...it, giverAt: null }),
      (it) => ({ ...it, receiverAt: null }),
      (it) => ({ ...it, disputedAt: later }),
      (it) => ({ ...it, withdrawnAt: later }),
      (it) => ({ ...it, holds: false })
    )
    fc.assert(
      fc.property(facts, broken, ({ domain, proofs }, breaks) => {
        const given = { domain, ratedAt: null, exceptions: [] }
        const all = { ...given, proofs: proofs.map(confirmed).map(breaks) }
        expect(highest(stagesOf(all))).toBeNull()
      }),
      laws
    )
  })

  it('never falls by evidence that both confirm', () => {
    fc.assert(
      fc.property(items, proof, fc.nat(), (some, added, which) => {
        const more = some.map((it, at) =>
          at === which % some.length
            ? { ...it, facts: { ...it.facts, proofs: [...it.facts.proofs, confirmed(added)] } }
            : it
        )
        const [before, after] = [figures(some), figures(more)]
        after.forEach((value, at) => expect(value).toBeGreaterThanOrEqual(before[at] ?? 0))
      }),
      laws
    )
  })

  it('never rises by what is offered, declined or rehearsed alone', () => {
    fc.assert(
      fc.property(items, proof, (some, added) => {
        const nothing = [
          { ...confirmed(added), giverAt: null },
          { ...confirmed(added), withdrawnAt: later },
          { ...confirmed(added), kind: 'rehearsal' as const, stage: 'watched' as const }
        ]
        const more = some.map((it) => ({
          ...it,
          facts: { ...it.facts, proofs: [...it.facts.proofs, ...nothing] }
        }))
        expect(figures(more)).toEqual(figures(some))
      }),
      laws
    )
  })

  it('loses by a withdrawal exactly what the evidence gave', () => {
    fc.assert(
      fc.property(facts, proof, (some, added) => {
        const given = confirmed(added)
        const withIt = { ...some, proofs: [...some.proofs, given] }
        const taken = { ...some, proofs: [...some.proofs, { ...given, withdrawnAt: later }] }
        const reached = (it: Facts) =>
          stagesOf(it).map(({ stage, reached: by, at }) => [stage, by, at])
        expect(reached(taken)).toEqual(reached(some))
        expect(stagesOf(withIt).length).toBe(STAGES.length)
      }),
      laws
    )
  })

  it('totals what it lists', () => {
    fc.assert(
      fc.property(items, (some) => {
        const { coverage, completeness, closesUntilAlone, evidenced } = measured(some)
        const weightOf = (ids: string[]) => weigh(some.filter(({ id }) => ids.includes(id)))
        for (const { value, items: its, of } of coverage) {
          const all = weightOf(of)
          expect(value).toBe(all === 0 ? null : weightOf(its) / all)
        }
        expect(completeness.value).toBe(
          some.length ? completeness.items.length / some.length : null
        )
        for (const { closes } of closesUntilAlone.items) expect(closes).toBeGreaterThanOrEqual(1)
        expect(closesUntilAlone.median === null).toBe(closesUntilAlone.items.length === 0)
        expect(evidenced.with).toBeLessThanOrEqual(evidenced.of)
        const progress = progressOf(
          some.map((it) => ({ ...it, plannedOn: '2026-12-01' })),
          dayOf
        )
        expect(progress.total).toBe(weigh(some))
        for (const { weight, items: its } of [...progress.planned, ...progress.proven]) {
          expect(weight).toBe(weightOf(its))
        }
        // What the line ends at is what is at its target now.
        expect((progress.proven.at(-1)?.items ?? []).toSorted()).toEqual(
          completeness.items.toSorted()
        )
      }),
      laws
    )
  })

  it('reaches a stage at the moment that it says', () => {
    fc.assert(
      fc.property(facts, (some) => {
        const lasting = { ...some, proofs: some.proofs.map((it) => ({ ...it, disputedAt: null })) }
        for (const { stage, at } of stagesOf(lasting)) {
          if (at === null) continue
          expect(hasReached(stagesAt(lasting, at), stage)).toBe(true)
          expect(stageAt(stage)).toBeGreaterThanOrEqual(0)
        }
      }),
      laws
    )
  })
})
