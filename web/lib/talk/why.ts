import type { Knower } from '#schema/api/talk.ts'
import { date, t } from '#lib/language/index.ts'

/** Why a question goes to somebody. */
export function whyOf(knower: Knower): string {
  const { standsInFor, awayUntil } = knower
  const until = awayUntil ? date(awayUntil, 'short') : ''
  const away = awayUntil && !standsInFor ? [t('talk.away', { date: until })] : []
  if (!standsInFor) return [reasonOf(knower), ...away].join(' · ')
  return [t('talk.standsIn', { name: standsInFor.name, date: until }), reasonOf(knower)].join(' · ')
}

function reasonOf({ why, times, last, similar }: Knower): string {
  const when = last ? date(last) : ''
  if (why === 'solved') return t('talk.why.solved', { times: times ?? 1, date: when })
  if (why === 'solvedSimilar') {
    return t('talk.why.solvedSimilar', { number: similar?.number ?? '', date: when })
  }
  return t(`talk.why.${why}`)
}
