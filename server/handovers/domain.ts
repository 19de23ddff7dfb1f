import type { CaseContent } from '#schema/api/content.ts'
import type { Forecast } from '#schema/api/forecast.ts'
import { CRITICAL, type Domain } from '#schema/words.ts'

type Said = Pick<
  CaseContent,
  'judgement' | 'cues' | 'causeKind' | 'counterpartKind' | 'contacts' | 'tried'
>

/** Comes so seldom that nobody is in practice. */
const SELDOM: readonly Forecast['pattern'][] = ['rare', 'nowAndThen', 'sameMonth', 'unknown']
/** Money or wages that do not arrive. */
const HURTS: readonly CaseContent['counterpartKind'][] = ['bank', 'employee']

/**
 * Where a case belongs on the map, by what was written of it: an emergency first, then what takes a
 * decision (its reasons, or cues to tell roads apart that were tried), then what it hangs on.
 */
export function domainOf(said: Said, criticality: number, pattern: Forecast['pattern']): Domain {
  if (isCrisis(said, criticality, pattern)) return 'crisis'
  if (said.judgement.trim() || (said.cues.trim() && said.tried.length)) return 'judgement'
  if (said.causeKind === 'interface' || said.causeKind === 'configuration') return 'systems'
  if (said.contacts.length || said.causeKind === 'thirdParty') return 'stakeholders'
  if (said.causeKind === 'missingDocument') return 'documents'
  return 'routine'
}

function isCrisis(
  { causeKind, counterpartKind }: Said,
  criticality: number,
  pattern: Forecast['pattern']
) {
  if (causeKind === 'fraudSuspicion') return true
  return criticality >= CRITICAL && SELDOM.includes(pattern) && HURTS.includes(counterpartKind)
}
