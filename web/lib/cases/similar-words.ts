import type { Output } from '#lib/api.ts'
import type { CauseKind, Language } from '#schema/words.ts'
import { LANGUAGE_NAMES, locale, t } from '#lib/language/index.ts'
import { processPath } from '#lib/organisation/lists.svelte.ts'
import { monthName } from './month-name.ts'

export type SimilarHit = Output<'GET /api/cases/:number/similar'>['hits'][number]

/** "Same account 191100 and message code F5 263": what a similar case has in common, or ''. */
export function sameWords(hit: SimilarHit): string {
  const facts = factsIn(hit.matches)
  const accounts = facts.filter(({ kind }) => kind === 'account').map(({ value }) => value)
  const words = [
    ...facts.flatMap(({ kind, value }) => {
      if (kind === 'process') return [t('similar.process', { value: processPath(value) })]
      if (kind === 'system') return [t('similar.system', { value })]
      return kind === 'messageCode' ? [t('similar.messageCode', { value })] : []
    }),
    ...(accounts.length > 0
      ? [t('similar.accounts', { count: accounts.length, value: accounts.join(', ') })]
      : [])
  ]
  return words.length > 0 ? t('similar.same', { what: listed(words) }) : ''
}

/** "Other system: 1C. So far only at RU01": why it may be another exception all the same, or ''. */
export function otherWords(hit: SimilarHit, entities: string[] = []): string {
  const never = factsIn(hit.notes).find(({ kind }) => kind === 'neverIn')?.value
  const words = factsIn(hit.differs).map(({ kind, value }) => {
    if (kind === 'entity' && never) return t('similar.neverIn', { value: never, others: value })
    if (kind === 'process') return t('similar.otherProcess', { value: processPath(value) })
    return kind === 'system' ? t('similar.otherSystem', { value }) : t('similar.onlyAt', { value })
  })
  // Where a case occurred is known here too, when the one beside it occurred already.
  const isElsewhere = entities.length > 0 && hit.entities.length > 0
  if (isElsewhere && !hit.entities.some((it) => entities.includes(it))) {
    words.push(t('similar.onlyAt', { value: hit.entities.join(', ') }))
  }
  return words.join(' · ')
}

/** "10 times the usual amount: check the approval limit": what to think of first, a line each. */
export const noteWords = (hit: SimilarHit): string[] =>
  factsIn(hit.notes).flatMap(({ kind, value }) => {
    switch (kind) {
      case 'amountMore':
        return [t('similar.amountMore', { times: Number(value) })]
      case 'amountLess':
        return [t('similar.amountLess', { times: Number(value) })]
      case 'season': {
        const [month = 1, now = 1] = value.split('/').map(Number)
        return [t('similar.season', { month: monthName(month), now: monthName(now) })]
      }
      case 'causeKind':
        return [t('similar.otherCause', { value: t(`causeKind.${value as CauseKind}`) })]
      case 'language':
        return [t('similar.writtenIn', { value: LANGUAGE_NAMES[value as Language] })]
      default:
        return []
    }
  })

/** "process:finance.ap" and the like. */
const factsIn = (facts: string[]) =>
  facts.map((fact) => {
    const at = fact.indexOf(':')
    return { kind: fact.slice(0, at), value: fact.slice(at + 1) }
  })

const listed = (words: string[]) => new Intl.ListFormat(locale.language).format(words)
