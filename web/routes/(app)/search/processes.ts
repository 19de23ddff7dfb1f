import { organisation } from '#lib/organisation/lists.svelte.ts'

interface Count {
  value: string
  count: number
}

/** Of the tree, what helps next: the chosen process with what lies right below it, or the roots. */
export function levelOf(counts: Count[], chosen: string): Count[] {
  const parents = new Map(organisation.processes.map(({ code, parent }) => [code, parent]))
  const below = counts.filter(({ value }) => (parents.get(value) ?? '') === chosen)
  const itself = counts.filter(({ value }) => chosen !== '' && value === chosen)
  return [...itself, ...below]
}
