import type { InterviewQuestion, LastTime } from '#schema/api/interviews.ts'
import type { Adoption, CaseGap, Probe } from '#schema/words.ts'
import { date, duration, t } from '#lib/language/index.ts'

/** Asked in another way of what is in no case. */
const OF_ITEM = ['story', 'cues'] as const
const isOfItem = (probe: Probe): probe is (typeof OF_ITEM)[number] =>
  OF_ITEM.some((it) => it === probe)

/** A question as it is said: in two sentences where it comes closer. */
export function saidOf(it: InterviewQuestion): { lead: string; question: string } {
  const { probe, narrow, text, lastTime } = it
  if (probe === 'own') return { lead: '', question: text }
  if (narrow) return { lead: leadOf(lastTime), question: t(`interview.narrow.${narrow}`) }
  if (it.case === null && isOfItem(probe)) {
    return { lead: '', question: t(`interview.probeItem.${probe}`) }
  }
  return { lead: '', question: t(`interview.probe.${probe}`) }
}

function leadOf(last: LastTime | null): string {
  if (!last) return t('interview.anyTime')
  const day = date(last.on, 'long')
  const { entity, minutes } = last
  if (entity === null) return t('interview.lastOn', { day })
  if (minutes === null) return t('interview.lastAt', { day, entity })
  return t('interview.lastTook', { day, entity, took: duration(minutes) })
}

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
