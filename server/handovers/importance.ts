import type { Forecast } from '#schema/api/forecast.ts'
import {
  CRITICALITY_MAX,
  type BridgeKind,
  type CaseState,
  type ProposalReason
} from '#schema/words.ts'

/** What the importance of a case hangs on. */
export interface Facts {
  criticality: number
  /** The giver has done it alone. */
  giverAlone: boolean
  /** Others who are here and can do it alone. */
  others: number
  state: CaseState
  hasCues: boolean
  forecast: Forecast | null
  /** Times that it came in the last twelve months. */
  times: number
  runs: number
  failed: number
  helped: number
  firstMinutes: number | null
  laterMinutes: number | null
  receiverOwns: boolean
}

interface Sign {
  reason: ProposalReason
  /** 0 … 1 */
  weight: number
  value: number | null
}

/**
 * How much each sign counts; together 1. What is lost for good comes first: what matters and what
 * nobody else can do. Whether it is written down, comes back, goes wrong or takes long to learn
 * says how soon the loss would be felt, and how much work the crossing is.
 */
const WEIGHTS = {
  critical: 0.27,
  others: 0.27,
  written: 0.12,
  comes: 0.14,
  goesWrong: 0.08,
  takesLong: 0.08,
  receiverOwns: 0.04
}
/** Mentoring is for the work that its receiver has: that weighs as much as what may be lost. */
const OF_MENTORING = { ...WEIGHTS, critical: 0.18, others: 0.12, receiverOwns: 0.28 }

/** From here on it is said of a case that it is critical, comes often, will come back or goes wrong. */
const NOTABLE = 3
const OFTEN = 6
const LIKELY = 0.5
const FEW = 2
const WRONG = 0.1

const part = (is: boolean, share: number) => (is ? share : 0)

/** Its importance, 0 … 1, and why: what weighs most first, each with its figure. */
export function importanceOf(facts: Facts, kind: BridgeKind) {
  const weights = kind === 'mentoring' ? OF_MENTORING : WEIGHTS
  const signs = signsOf(facts, weights).filter(({ weight }) => weight > 0)
  const reasons = signs
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ reason, value }) => ({ reason, value }))
  const importance = signs.reduce((sum, { weight }) => sum + weight, 0)
  return { importance: Math.round(Math.min(1, importance) * 1_000) / 1_000, reasons }
}

function signsOf(facts: Facts, weights: typeof WEIGHTS): Sign[] {
  const { criticality, others, giverAlone, forecast, times, runs, failed, helped } = facts
  const only = others === 0
  const next = forecast?.next?.probability ?? 0
  const wrong = runs ? (failed + helped) / runs : 0
  return [
    {
      reason: 'critical',
      weight: part(
        criticality >= NOTABLE,
        (weights.critical * (criticality - 1)) / (CRITICALITY_MAX - 1)
      ),
      value: criticality
    },
    { reason: 'onlyGiver', weight: part(only && giverAlone, weights.others), value: 0 },
    {
      reason: 'fewOthers',
      weight: part(others <= FEW && !(only && giverAlone), (weights.others * 0.7) / (1 + others)),
      value: others
    },
    {
      reason: 'notValidated',
      weight: part(facts.state !== 'validated', weights.written / 2),
      value: null
    },
    { reason: 'noCues', weight: part(!facts.hasCues, weights.written / 2), value: null },
    {
      reason: 'often',
      weight: part(times >= OFTEN, (weights.comes / 2) * Math.min(1, times / 12)),
      value: times
    },
    { reason: 'comesBack', weight: part(next >= LIKELY, (weights.comes / 2) * next), value: next },
    {
      reason: 'goesWrong',
      weight: part(wrong >= WRONG, weights.goesWrong * Math.min(1, 2 * wrong)),
      value: Math.round(wrong * 100) / 100
    },
    { reason: 'takesLong', weight: weights.takesLong * gained(facts), value: facts.firstMinutes },
    {
      reason: 'receiverOwns',
      weight: part(facts.receiverOwns, weights.receiverOwns),
      value: null
    }
  ]
}

/** An hour is much for a thing that is known. */
const LONG = 60

/** 0 … 1: long the first time and quick later, so that it has to be learnt. */
function gained({ firstMinutes, laterMinutes }: Facts): number {
  const first = firstMinutes ?? 0
  return first >= LONG && laterMinutes !== null ? Math.max(0, 1 - laterMinutes / first) : 0
}
