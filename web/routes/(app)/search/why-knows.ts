import type { ProcessKnower } from '#schema/api/gaps.ts'
import { date, t } from '#lib/language/index.ts'
import { processName } from '#lib/organisation/lists.svelte.ts'

/** Why somebody is the one to ask about a process, and whether they are there. */
export function whyKnows(knower: ProcessKnower, code: string): string {
  const { why, times, last, standsInFor, awayUntil } = knower
  const process = processName(code)
  const reason =
    why === 'solved' && last
      ? t('vain.solved', { times, process, date: date(last) })
      : t('vain.expert', { process })
  const until = awayUntil ? date(awayUntil, 'short') : ''
  if (standsInFor)
    return [t('talk.standsIn', { name: standsInFor.name, date: until }), reason].join(' · ')
  return [reason, ...(awayUntil ? [t('talk.away', { date: until })] : [])].join(' · ')
}
