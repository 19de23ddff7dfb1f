import type { BridgeTemplate } from '#schema/api/bridge-plans.ts'
import type { BridgeKind } from '#schema/words.ts'
import { daysBetween, isDay } from './days.ts'

/** Below this many days there is no time for closes: the plan counts days. */
export const EMERGENCY_DAYS = 45

interface About {
  kind: BridgeKind
  startsOn: string
  endsOn: string
}

/** Whether so little time is left that only the emergency plan fits. */
export const isShort = ({ kind, startsOn, endsOn }: About) =>
  kind === 'handover' &&
  isDay(startsOn) &&
  isDay(endsOn) &&
  daysBetween(startsOn, endsOn) < EMERGENCY_DAYS

/** The template that fits, by its kind and by the time that is left: first the shipped one. */
export function templateFor(templates: BridgeTemplate[], about: About) {
  const kind = isShort(about) ? 'emergency' : about.kind
  const fitting = templates.filter((it) => it.kind === kind)
  return fitting.find(({ shipped }) => shipped) ?? fitting[0]
}
