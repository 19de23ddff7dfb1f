import type { CaseGap, Probe } from '#schema/words.ts'
import { DEEPENING, PROBES_FOR } from './probes.ts'

/** Of one case or item: what there is to ask about, the gaps that are still open. */
export interface Topic {
  gaps: readonly CaseGap[]
  /** Worth its story, and a question that goes deeper; else what is missing is asked, and no more. */
  whole: boolean
  /** Worth a question even where nothing is missing. */
  critical: boolean
  /** Chooses between questions that are as good as each other, so that neighbours differ. */
  turn: number
}

export interface Ask {
  probe: Probe
  gap: CaseGap | null
}

/** A story, so many questions about gaps, one that deepens: six, and nobody is tired yet. */
const ABOUT_GAPS = 4

/**
 * What is still to be asked of one topic: in its first turn, and, for the gaps that it leaves, in
 * a second one when every topic has had its first.
 */
export function sequenceOf(topic: Topic, asked: readonly Ask[]): { first: Ask[]; second: Ask[] } {
  const had = new Set<Probe>(asked.map(({ probe }) => probe).filter((it) => it !== 'own'))
  const { gaps } = topic
  if (!gaps.length && !had.size && !topic.critical) return { first: [], second: [] }
  const aimed = new Set(asked.flatMap(({ gap }) => gap ?? []))
  const slots = Math.max(0, ABOUT_GAPS - asked.filter(({ gap }) => gap !== null).length)
  const fresh = gaps.filter((gap) => !aimed.has(gap))
  const once = pick(fresh, slots, had)
  const again = pick(gaps, slots - once.length, new Set([...had, ...probesOf(once)]))
  const about = [...once, ...again]
  const story: Ask[] =
    topic.whole && gaps.length && !had.has('story') ? [{ probe: 'story', gap: null }] : []
  const deeper = topic.whole && deepening(topic, new Set([...had, ...probesOf(about)]))
  const deep: Ask[] = deeper ? [{ probe: deeper, gap: null }] : []
  const late = fresh.filter((gap) => !once.some((it) => it.gap === gap))
  const all = new Set([...had, ...probesOf([...about, ...deep])])
  return { first: [...story, ...about, ...deep], second: pick(late, late.length, all) }
}

/** For each of some gaps its next probe, then round again, as far as there is room. */
function pick(gaps: readonly CaseGap[], room: number, had: ReadonlySet<Probe>): Ask[] {
  const chosen: Ask[] = []
  const out = new Set(had)
  for (const gap of gaps) {
    const probe = PROBES_FOR[gap].find((it) => !out.has(it))
    if (!probe || chosen.length >= room) continue
    out.add(probe)
    chosen.push({ probe, gap })
  }
  if (!chosen.length || chosen.length >= room) return chosen
  return [...chosen, ...pick(gaps, room - chosen.length, out)]
}

function deepening({ turn }: Topic, had: ReadonlySet<Probe>): Probe | undefined {
  if (DEEPENING.some((it) => had.has(it))) return undefined
  return DEEPENING[turn % DEEPENING.length]
}

const probesOf = (asks: readonly Ask[]) => asks.map(({ probe }) => probe)
