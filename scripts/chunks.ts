import { fileURLToPath } from 'node:url'

interface Module {
  importers: readonly string[]
  importedIds: readonly string[]
  dynamicallyImportedIds: readonly string[]
}
interface House {
  getModuleInfo(id: string): Module | null
}

const at = (...paths: string[]) =>
  paths.map((it) => fileURLToPath(new URL(`../web/${it}`, import.meta.url)))
const SHELL = at(
  'hooks.client.ts',
  'routes/+layout.svelte',
  'routes/+layout.ts',
  'routes/(app)/+layout.svelte',
  'routes/(app)/+layout.ts'
)
const TODAY = at('routes/(app)/+page.svelte', 'routes/(app)/+page.ts')
/** SvelteKit looks for its own chunks by name, and a language is loaded for itself. */
const LEFT_ALONE = /kit.src.runtime|generated|web.messages/
/** What so many others use is worth having for all pages at once. */
const SHARED = 3

/**
 * Which files the browser asks for. Left to itself, the bundler makes one of every set of modules
 * that the same pages share: a case was 188 of them. Instead: what every page needs, what Today
 * needs besides, what these two load later (each for itself), and what many other pages share.
 */
export const chunks = {
  groups: [
    { name: within('shell', SHELL), priority: 4 },
    { name: within('today', TODAY), priority: 3 },
    { name: within('later', [...SHELL, ...TODAY], true), priority: 2, entriesAware: true },
    { name: shared, priority: 1 }
  ]
}

/** Those that can be reached from here are one chunk. */
function within(name: string, from: string[], later = false) {
  let known: Set<string> | undefined
  return (id: string, house: House) => {
    known ??= reached(from, house, later)
    return known.has(id) && !LEFT_ALONE.test(id) ? name : null
  }
}

function shared(id: string, house: House) {
  const users = house.getModuleInfo(id)?.importers.length ?? 0
  return users >= SHARED && !LEFT_ALONE.test(id) ? 'pages' : null
}

function reached(from: string[], house: House, later: boolean): Set<string> {
  const found = new Set<string>()
  const next = [...from]
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    if (found.has(id)) continue
    found.add(id)
    const its = house.getModuleInfo(id)
    next.push(...(its?.importedIds ?? []), ...((later && its?.dynamicallyImportedIds) || []))
  }
  return found
}
