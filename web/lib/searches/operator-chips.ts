import type { ReadOperator, UnknownValue } from '#schema/api/completions.ts'
import { period, t } from '#lib/language/index.ts'
import { nameOf } from './filters.ts'
import { readQuery, writeQuery, type Part } from './operators.ts'

/** What the server made of the operators of a query. */
export interface Meanings {
  operators?: ReadOperator[]
  unknown?: UnknownValue[]
}

/** Each operator of a query as a person reads it, and the query without it. */
export function operatorChips(q: string, meanings: Meanings = {}) {
  return readQuery(q).parts.flatMap((part) => {
    const name = chipName(q, part, meanings)
    return name ? [{ name, left: writeQuery(q, ({ start }) => start !== part.start) }] : []
  })
}

export const withoutOperators = (q: string) => writeQuery(q, ({ kind }) => kind === 'words')

function chipName(q: string, part: Part, { operators, unknown }: Meanings): string | undefined {
  if (part.kind === 'words') return undefined
  if (part.kind === 'phrase') return t('search.phrase', { words: part.text })
  if (part.kind === 'without') return t('search.without', { words: part.text })
  const { name, value } = part
  const same = (it: { name: string; value: string }) => it.name === name && it.value === value
  // Searched as words: the summary says so.
  if (unknown?.some(same)) return undefined
  const means = operators?.find(same)?.means ?? []
  if (!means.length) return q.slice(part.start, part.end)
  return means.map((it) => (name === 'period' ? period(it) : nameOf(name, it))).join(' / ')
}
