import type { Facets } from '#schema/api/playbook.ts'
import { CASE_STATES, LANGUAGES } from '#schema/words.ts'
import { LANGUAGE_NAMES, t } from '#lib/language/index.ts'
import { organisation, processName } from '#lib/organisation/lists.svelte.ts'
import { session } from '#lib/session.svelte.ts'

/** What narrows a search down, in the order in which it is offered; each is part of the address. */
export const FACETS = ['process', 'entity', 'system', 'state', 'language'] as const
export type Facet = keyof Facets & (typeof FACETS)[number]
export const FILTERS = [...FACETS, 'by'] as const
export type Filter = (typeof FILTERS)[number]

/** What else decides what is found: no repair of typing errors, concepts of the glossary left out. */
const BESIDES = ['exact', 'without'] as const

type Address = Pick<URLSearchParams, 'get' | 'toString'>

/** The part of the address that decides what is found; which hit is looked at does not. */
export function askedIn(address: Address): string {
  const asked = new URLSearchParams()
  for (const name of ['q', ...FILTERS, ...BESIDES]) {
    const value = address.get(name)?.trim()
    if (value) asked.set(name, value)
  }
  return asked.toString()
}

/** The same search with one thing changed; what was looked at is left behind. */
export function addressWith(
  address: Address,
  name: Filter | 'q' | 'at' | (typeof BESIDES)[number],
  value?: string
) {
  const next = new URLSearchParams(address.toString())
  if (name !== 'at') next.delete('at')
  if (value) next.set(name, value)
  else next.delete(name)
  const query = next.toString()
  return query ? `/search?${query}` : '/search'
}

const isOneOf = <T extends string>(values: readonly T[], value: string): value is T =>
  values.some((it) => it === value)

/** A value as a person reads it. */
export function nameOf(filter: Filter, value: string): string {
  if (filter === 'process') return processName(value)
  if (filter === 'state' && isOneOf(CASE_STATES, value)) return t(`state.${value}`)
  if (filter === 'language' && isOneOf(LANGUAGES, value)) return LANGUAGE_NAMES[value]
  if (filter !== 'by') return value
  if (value === session.me?.person.id) return t('search.byMine')
  const person = organisation.people.find(({ id }) => id === value)
  return t('search.by', { name: person?.name ?? value })
}
