import type { Output } from '#lib/api.ts'
import { locale, t } from '#lib/language/index.ts'
import { processPath } from '#lib/organisation/lists.svelte.ts'

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
  const words = factsIn(hit.differs).map(({ kind, value }) => {
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

/** "process:finance.ap" and the like. */
const factsIn = (facts: string[]) =>
  facts.map((fact) => {
    const at = fact.indexOf(':')
    return { kind: fact.slice(0, at), value: fact.slice(at + 1) }
  })

const listed = (words: string[]) => new Intl.ListFormat(locale.language).format(words)
