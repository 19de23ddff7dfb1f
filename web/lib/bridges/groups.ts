import type { Item } from '#schema/api/bridges.ts'
import { DOMAINS, type Domain } from '#schema/words.ts'

export interface Group {
  domain: Domain
  items: Item[]
}

/** The items of a map by domain; a domain without items is not there. */
export const byDomain = (items: Item[]): Group[] =>
  DOMAINS.map((domain) => ({
    domain,
    items: items.filter((it) => it.domain === domain).toSorted((a, b) => a.position - b.position)
  })).filter((group) => group.items.length > 0)
