import { STAGES, type Domain, type EvidenceKind, type Reached, type Stage } from '#schema/words.ts'
import type { Side } from './may.ts'

/** A piece of evidence, as far as stages hang on it. */
export interface Proof {
  id: string
  kind: EvidenceKind
  stage: Stage
  giverAt: string | null
  receiverAt: string | null
  disputedAt: string | null
  withdrawnAt: string | null
  /** Whose words are still missing. */
  words: Side[]
  /** What it rests on is still so. */
  holds: boolean
  /** Of the run that it names. */
  period: string | null
}

export interface Excepted {
  stage: Stage
  at: string
  withdrawnAt: string | null
}

/** Everything that the stages of an item follow from. */
export interface Facts {
  domain: Domain
  ratedAt: string | null
  proofs: Proof[]
  exceptions: Excepted[]
}

/** Where an item stands at one stage. */
export interface Standing {
  stage: Stage
  reached: Reached | null
  /** Since when it is reached, by whatever reached it first. */
  at: string | null
  waitsFor: Side[]
  disputed: boolean
  have: number
  need: number
}

/** A rehearsal is of use and proves nothing. */
const SHOWN_BY: Record<Stage, readonly EvidenceKind[]> = {
  named: [],
  captured: ['case', 'answer', 'recording'],
  watched: ['session'],
  doneTogether: ['occurrence'],
  doneAlone: ['occurrence', 'blind'],
  canTeach: ['teaching']
}

/** Clean runs in so many different periods (product.md). */
const PERIODS_ALONE = 2

export const stageAt = (stage: Stage) => STAGES.indexOf(stage)

const isShown = ({ kind, stage }: Pick<Proof, 'kind' | 'stage'>) => SHOWN_BY[stage].includes(kind)

/** Both said yes, nobody said no, it was not taken back, and it is still so. */
export const counts = (it: Omit<Proof, 'id' | 'kind' | 'stage' | 'period' | 'words'>): boolean =>
  it.holds &&
  it.giverAt !== null &&
  it.receiverAt !== null &&
  it.disputedAt === null &&
  it.withdrawnAt === null

/** Neither taken back nor fallen away nor disputed: a yes would help. */
export const isAlive = ({ holds, withdrawnAt, disputedAt }: Proof) =>
  holds && withdrawnAt === null && disputedAt === null

/** Who has to do something for it to count: to write, while words are missing, then to say yes. */
export function waitsFor(proof: Proof): Side[] {
  if (!isAlive(proof)) return []
  if (proof.words.length) return proof.words
  return [
    ...(proof.giverAt === null ? (['giver'] as const) : []),
    ...(proof.receiverAt === null ? (['receiver'] as const) : [])
  ]
}

/** The six stages of an item, the least first. A higher one fills those below it. */
export function stagesOf(facts: Facts): Standing[] {
  const own = STAGES.map((stage) => ownOf(facts, stage))
  const excepted = STAGES.map((stage) => exceptedAt(facts, stage))
  return STAGES.map((stage, at) => {
    const proven = earliest(own.slice(at).map((it) => it.at))
    const let_ = earliest(excepted.slice(at))
    const { at: ownAt, have, need } = own[at] ?? { at: null, have: 0, need: 1 }
    const reached = reachedBy(ownAt, proven, let_)
    const its = facts.proofs.filter((it) => it.stage === stage && isShown(it))
    return {
      ...{ stage, reached, have, need },
      at: earliest([proven, let_]),
      waitsFor: reached === 'evidence' ? [] : [...new Set(its.flatMap(waitsFor))],
      disputed: its.some(({ disputedAt, withdrawnAt }) => disputedAt !== null && !withdrawnAt)
    }
  })
}

function reachedBy(
  own: string | null,
  proven: string | null,
  excepted: string | null
): Reached | null {
  if (own !== null) return 'evidence'
  if (proven !== null) return 'byProof'
  return excepted === null ? null : 'exception'
}

/** The highest stage that is reached. */
export const highest = (standings: readonly Standing[]): Stage | null =>
  standings.findLast(({ reached }) => reached !== null)?.stage ?? null

export const hasReached = (standings: readonly Standing[], stage: Stage): boolean =>
  standings[stageAt(stage)]?.reached != null

/** As it stood at a moment: what had been confirmed by then, and not been taken back before. */
export function stagesAt(facts: Facts, moment: string): Standing[] {
  const by = (at: string | null) => (at !== null && at <= moment ? at : null)
  return stagesOf({
    ...facts,
    ratedAt: by(facts.ratedAt),
    proofs: facts.proofs.map((it) => ({
      ...it,
      giverAt: by(it.giverAt),
      receiverAt: by(it.receiverAt),
      disputedAt: by(it.disputedAt),
      withdrawnAt: by(it.withdrawnAt)
    })),
    exceptions: facts.exceptions
      .filter(({ at }) => at <= moment)
      .map((it) => ({ ...it, withdrawnAt: by(it.withdrawnAt) }))
  })
}

/** When something about an item's stages changed. */
export const momentsOf = ({ ratedAt, proofs, exceptions }: Facts): string[] =>
  [
    ratedAt,
    ...proofs.flatMap((it) => [it.giverAt, it.receiverAt, it.disputedAt, it.withdrawnAt]),
    ...exceptions.flatMap((it) => [it.at, it.withdrawnAt])
  ].filter((it) => it !== null)

interface Own {
  at: string | null
  have: number
  need: number
}

function ownOf({ domain, ratedAt, proofs }: Facts, stage: Stage): Own {
  if (stage === 'named') return { at: ratedAt, have: ratedAt === null ? 0 : 1, need: 1 }
  const its = proofs.filter((it) => it.stage === stage && isShown(it) && counts(it))
  return stage === 'doneAlone' ? alone(domain, its) : one(its)
}

const one = (its: Proof[]): Own => ({
  at: earliest(its.map(since)),
  have: its.length,
  need: 1
})

/** Two periods; of judgement also one set of blind answers that both call equal. */
function alone(domain: Domain, its: Proof[]): Own {
  const blind = domain === 'judgement' ? its.filter(({ kind }) => kind === 'blind') : []
  const runs = its.filter(({ kind }) => kind === 'occurrence')
  const first = new Map<string, string>()
  for (const run of runs.toSorted((a, b) => (since(a) < since(b) ? -1 : 1))) {
    const period = run.period ?? run.id
    if (!first.has(period)) first.set(period, since(run))
  }
  const byRuns = [...first.values()].toSorted()[PERIODS_ALONE - 1] ?? null
  const byBlind = earliest(blind.map(since))
  if (byBlind !== null && (byRuns === null || byBlind < byRuns)) {
    return { at: byBlind, have: blind.length, need: 1 }
  }
  const need = domain === 'judgement' && !first.size ? 1 : PERIODS_ALONE
  return { at: byRuns, have: first.size, need }
}

const exceptedAt = ({ exceptions }: Facts, stage: Stage) =>
  earliest(
    exceptions.filter((it) => it.stage === stage && it.withdrawnAt === null).map(({ at }) => at)
  )

/** Since when both have said yes. */
const since = ({ giverAt, receiverAt }: Proof) => {
  const [giver, receiver] = [giverAt ?? '', receiverAt ?? '']
  return giver > receiver ? giver : receiver
}

const earliest = (moments: (string | null)[]): string | null =>
  moments.filter((it) => it !== null).toSorted()[0] ?? null
