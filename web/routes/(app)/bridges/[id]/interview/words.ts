import type { InterviewQuestion } from '#schema/api/interviews.ts'
import type { Adoption, CaseGap, Probe } from '#schema/words.ts'
import { t } from '#lib/language/index.ts'

export const gapSaid = (gap: CaseGap): string =>
  gap === 'thinSteps' || gap === 'noCase' || gap === 'stale'
    ? t(`interview.gap.${gap}`)
    : t(`field.${gap}`)

/** Where in the form of a case a gap is filled. */
export const fieldOf = (gap: CaseGap): string => (gap === 'thinSteps' ? 'steps' : gap)

export const kindSaid = (kind: Adoption): string =>
  kind === 'step' || kind === 'contact' || kind === 'case' || kind === 'item'
    ? t(`interview.become.${kind}`)
    : t(`field.${kind}`)

const BY_GAP: Partial<Record<CaseGap, Adoption>> = {
  thinSteps: 'step',
  contacts: 'contact',
  noCase: 'case'
}

const BY_PROBE: Partial<Record<Probe, Adoption>> = {
  ...{ knowledge: 'cues', analogues: 'cues', newcomer: 'cues', nearMiss: 'tried' },
  ...{ errors: 'tried', whatIf: 'judgement', unwritten: 'judgement', goals: 'judgement' },
  ...{ timePressure: 'judgement', story: 'step', timeline: 'step', guidance: 'judgement' }
}

/** What an answer most likely becomes: what the question aimed at. */
export function likely({ gap, probe, becomes }: InterviewQuestion): Adoption | undefined {
  const wish = gap ? (BY_GAP[gap] ?? gap) : BY_PROBE[probe]
  return becomes.find((it) => it === wish)
}
