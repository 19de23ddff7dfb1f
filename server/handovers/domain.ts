import type { CaseContent } from '#schema/api/content.ts'
import type { Forecast } from '#schema/api/forecast.ts'
import { CRITICAL, type Domain } from '#schema/words.ts'

type Said = Pick<CaseContent, 'judgement' | 'causeKind' | 'counterpartKind' | 'contacts' | 'tried'>

/** Comes so seldom that nobody is in practice. */
const SELDOM: readonly Forecast['pattern'][] = ['rare', 'nowAndThen', 'sameMonth', 'unknown']
/** Money or wages that do not arrive. */
const HURTS: readonly CaseContent['counterpartKind'][] = ['bank', 'employee']

/** Offices and banks: it goes as well as one knows somebody there. */
const OFFICES: readonly CaseContent['counterpartKind'][] = [
  'taxOffice',
  'authority',
  'bank',
  'auditor'
]
/** So many roads were tried that choosing one is the art of it. */
const ROADS = 2

/**
 * Where a case belongs on the map, by what was written of it: an emergency first, then what it
 * hangs on, then what takes a decision: reasons are given, and there were several roads or much is
 * at stake. Whatever else there is is done the same way each time.
 */
export function domainOf(said: Said, criticality: number, pattern: Forecast['pattern']): Domain {
  const { causeKind, counterpartKind, contacts, judgement, tried } = said
  if (isCrisis(said, criticality, pattern)) return 'crisis'
  if (causeKind === 'interface' || causeKind === 'configuration') return 'systems'
  if (causeKind === 'missingDocument') return 'documents'
  if (judgement.trim() && (tried.length >= ROADS || criticality >= CRITICAL)) return 'judgement'
  if (causeKind === 'thirdParty') return 'stakeholders'
  if (contacts.length && OFFICES.includes(counterpartKind)) return 'stakeholders'
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
