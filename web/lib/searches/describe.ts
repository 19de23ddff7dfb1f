import { FILTERS, nameOf } from './filters.ts'

/** A search as a person reads it: “bank file” · Accounts payable · SAP S/4. */
export function describeSearch(query: string): string {
  const asked = new URLSearchParams(query)
  const q = asked.get('q')
  const filters = FILTERS.flatMap((filter) => {
    const value = asked.get(filter)
    return value ? [nameOf(filter, value)] : []
  })
  return [...(q ? [q] : []), ...filters].join(' · ')
}

export const searchHref = (query: string) => `/search?${query}`
