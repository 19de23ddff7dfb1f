import type { MatchReason } from '#schema/api/mentoring.ts'
import { date, LANGUAGE_NAMES, t } from '#lib/language/index.ts'
import { processName } from '#lib/organisation/lists.svelte.ts'

/** Why somebody is suggested, in words. */
export const why = ({ reason, count, of, day, language, process, unit }: MatchReason) =>
  t(`mentoring.why.${reason}`, {
    count: count ?? 0,
    of: of ?? 0,
    day: day === null ? '' : date(day),
    language: language === null ? '' : LANGUAGE_NAMES[language],
    process: process === null ? '' : processName(process),
    unit: unit ?? ''
  })

/** What to know before asking, not what speaks for somebody. */
export const isCaution = ({ reason, count }: MatchReason) =>
  reason === 'away' || reason === 'leavesSoon' || (reason === 'hasPlaces' && count === 0)
