import type { Process } from '#schema/api/organisation.ts'
import { locale } from '#lib/language/index.ts'
import { depthOf, organisation, processPath } from '#lib/organisation/lists.svelte.ts'
import { matching, type Option } from '#lib/ui/option.ts'

export interface Node extends Process {
  depth: number
  children: number
  /** Its siblings before and after it. */
  before?: string
  after?: string
}

/** The lines that show: of a branch that is shut its head alone; of a search whatever is found. */
export function linesOf(open: ReadonlySet<string>, typed: string): Node[] {
  const { processes } = organisation
  const under = Map.groupBy(processes, ({ parent }) => parent)
  const toNode = (process: Process): Node => {
    const siblings = under.get(process.parent) ?? []
    const at = siblings.indexOf(process)
    return {
      ...process,
      depth: depthOf(process.code),
      children: under.get(process.code)?.length ?? 0,
      before: siblings[at - 1]?.code,
      after: siblings[at + 1]?.code
    }
  }
  if (typed.trim()) {
    const found = new Set(matching(options(), typed).map(({ value }) => value))
    return processes.filter(({ code }) => found.has(code)).map(toNode)
  }
  const shown = (parent: string | null): Process[] =>
    (under.get(parent) ?? []).flatMap((it) => [it, ...(open.has(it.code) ? shown(it.code) : [])])
  return shown(null).map(toNode)
}

/** Where it may be put or merged: everywhere but below itself. */
export function placesFor(code: string): Option[] {
  const parents = new Map(organisation.processes.map((it) => [it.code, it.parent]))
  const isBelow = (it: string | null): boolean =>
    it === code || (it !== null && isBelow(parents.get(it) ?? null))
  return options().filter(({ value }) => !isBelow(value))
}

const options = (): Option[] =>
  organisation.processes.map(({ code, names, parent }) => ({
    value: code,
    label: names[locale.language],
    hint: parent ? processPath(parent) : undefined,
    depth: depthOf(code)
  }))
