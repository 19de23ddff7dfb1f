import { createContext } from 'svelte'
import type { Chapter } from '#schema/api/book.ts'
import { call, type Output } from '#lib/api.ts'
import { organisation, processName } from '#lib/organisation/lists.svelte.ts'
import { resource, type Resource } from '#lib/resource.svelte.ts'

export type Outline = Output<'GET /api/book'>

/** A chapter with those that lie right below it. */
export interface Branch extends Chapter {
  name: string
  href: string
  below: Branch[]
}

export const [theOutline, setOutline] = createContext<Resource<Outline>>()

/** Asked for once while somebody reads in the book. */
export const openOutline = () => setOutline(resource((signal) => call('GET /api/book', { signal })))

export const processHref = (code: string) => `/playbook/${encodeURIComponent(code)}`
export const systemHref = (name: string) => `/playbook/system/${encodeURIComponent(name)}`

/** The chapters below a process, or the parts of the book; each with its own. */
export function branchesBelow({ processes }: Outline, parent: string | null): Branch[] {
  const parents = new Map(organisation.processes.map((it) => [it.code, it.parent]))
  const below = (above: string | null): Branch[] =>
    processes
      .filter(({ key }) => (parents.get(key) ?? null) === above)
      .map((it) => ({
        ...it,
        name: processName(it.key),
        href: processHref(it.key),
        below: below(it.key)
      }))
  // Until the tree has come nothing lies below anything.
  return organisation.processes.length > 0 ? below(parent) : []
}

export const systemsOf = ({ systems }: Outline): Branch[] =>
  systems.map((it) => ({ ...it, name: it.key, href: systemHref(it.key), below: [] }))

/** The processes that a process lies in, from the root down. */
export function above(code: string): string[] {
  const way: string[] = []
  let at = organisation.processes.find((it) => it.code === code)?.parent ?? null
  while (at !== null) {
    way.unshift(at)
    at = organisation.processes.find((it) => it.code === at)?.parent ?? null
  }
  return way
}
