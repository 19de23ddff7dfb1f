import type { InterviewQuestion, LastTime } from '#schema/api/interviews.ts'
import type { Probe } from '#schema/words.ts'
import { date, duration, t } from '#lib/language/index.ts'

/** Asked in another way of what is in no case. */
const OF_ITEM = ['story', 'cues'] as const
const isOfItem = (probe: Probe): probe is (typeof OF_ITEM)[number] =>
  OF_ITEM.some((it) => it === probe)

type Asked = Pick<InterviewQuestion, 'probe' | 'narrow' | 'text' | 'lastTime' | 'case'>

/** A question as it is said: in two sentences where it comes closer. */
export function saidOf(it: Asked): { lead: string; question: string } {
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
