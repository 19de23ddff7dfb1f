import type { Option } from '#lib/ui/option.ts'
import { locale } from '#lib/language/index.ts'
import { depthOf, organisation, processPath } from './lists.svelte.ts'

/** The process tree to choose from, each below its parent; the hint says where it hangs. */
export function processOptions(): Option[] {
  return organisation.processes.map(({ code, parent, names }) => ({
    value: code,
    label: names[locale.language],
    hint: parent && depthOf(parent) > 0 ? processPath(parent) : undefined,
    depth: depthOf(code)
  }))
}
