import { STAGES, type EvidenceKind, type Stage } from '#schema/words.ts'
import type { KnownItem, KnownProof } from '../bridges/know.ts'
import { counts, hasReached, stageAt, stagesAt, waitsFor, type Facts } from '../bridges/stages.ts'
import type { Side } from '../bridges/may.ts'

/** When what a proof rested on was no more, by its id. */
export type Lapses = ReadonlyMap<string, string>

/**
 * What the stages of an item followed from up to a moment: what was offered later had not been
 * there, and what lapsed stood until then.
 */
export function factsUntil(
  { facts, evidence }: Pick<KnownItem, 'facts' | 'evidence'>,
  moment: string,
  lapses: Lapses
): Facts {
  const proofs = evidence
    .filter(({ row }) => row.offeredAt <= moment)
    .map(({ row, proof }: KnownProof) => {
      const lapsedAt = lapses.get(row.id)
      return lapsedAt === undefined || lapsedAt <= moment ? proof : { ...proof, holds: true }
    })
  return { ...facts, proofs }
}

const standingsAt = (it: KnownItem, moment: string, lapses: Lapses) =>
  stagesAt(factsUntil(it, moment, lapses), moment)

/** The highest stage at each of two moments. */
function between(it: KnownItem, starts: string, ends: string, lapses: Lapses) {
  const [before, after] = [starts, ends].map((at) => standingsAt(it, at, lapses))
  const highest = (all: typeof before) =>
    STAGES.findLastIndex((stage) => hasReached(all ?? [], stage))
  return { before: highest(before), after: highest(after) }
}

/** The stage that an item newly reached in a week, with what showed it. */
export function provedIn(it: KnownItem, starts: string, ends: string, lapses: Lapses) {
  const { before, after } = between(it, justBefore(starts), ends, lapses)
  const stage = STAGES[after]
  if (after <= before || !stage) return null
  const kinds = it.evidence
    .filter(({ proof }) => proof.stage === stage && counts(proof))
    .map(({ proof }) => proof.kind)
  return { stage, evidence: [...new Set<EvidenceKind>(kinds)] }
}

/** The highest stage that an item had and lost in a week. */
export function lostIn(it: KnownItem, starts: string, ends: string, lapses: Lapses): Stage | null {
  const { before, after } = between(it, justBefore(starts), ends, lapses)
  return after < before ? (STAGES[before] ?? null) : null
}

/** Whose word its stages waited for at a moment, each side once, at the lowest such stage. */
export function waitingAt(it: KnownItem, moment: string, lapses: Lapses) {
  const { proofs } = factsUntil(it, moment, lapses)
  const standings = standingsAt(it, moment, lapses)
  const open = proofs
    .filter((proof) => !hasReached(standings, proof.stage))
    .map((proof) => asOf(proof, moment))
    .toSorted((a, b) => stageAt(a.stage) - stageAt(b.stage))
  const found = new Map<Side, Stage>()
  for (const proof of open) {
    for (const side of waitsFor(proof)) if (!found.has(side)) found.set(side, proof.stage)
  }
  return [...found].map(([side, stage]) => ({ side, stage }))
}

/** The lowest stage up to the target that the plan wanted before a day, and that was not there. */
export function lateAt(it: KnownItem, day: string, moment: string, lapses: Lapses) {
  const standings = standingsAt(it, moment, lapses)
  const { target, planned } = it.marked
  for (const stage of STAGES.slice(0, stageAt(target) + 1)) {
    const plannedOn = planned.get(stage) ?? day
    if (plannedOn < day && !hasReached(standings, stage)) return { stage, plannedOn }
  }
  return null
}

function asOf<P extends Facts['proofs'][number]>(proof: P, moment: string): P {
  const by = (at: string | null) => (at !== null && at <= moment ? at : null)
  const { giverAt, receiverAt, disputedAt, withdrawnAt } = proof
  return {
    ...proof,
    giverAt: by(giverAt),
    receiverAt: by(receiverAt),
    disputedAt: by(disputedAt),
    withdrawnAt: by(withdrawnAt)
  }
}

const justBefore = (moment: string) => new Date(Date.parse(moment) - 1).toISOString()
