import { organisation, processPath } from '#lib/organisation/lists.svelte.ts'
import { whereNow } from '#lib/people/away.ts'
import { session } from '#lib/session.svelte.ts'
import { t } from '#lib/language/index.ts'
import type { Option } from '#lib/ui/option.ts'

/** The whole tree by its paths; those that the person works in come first. */
export function processOptions(): Option[] {
  const usual = session.me?.person.processes ?? []
  const { processes } = organisation
  const mine = processes.filter(({ code }) => usual.includes(code))
  const others = processes.filter(({ code }) => !usual.includes(code))
  return [...mine, ...others].map(({ code }) => ({ value: code, label: processPath(code) }))
}

export const entityOptions = (): Option[] =>
  organisation.entities
    .filter(({ active }) => active)
    .map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))

export const currencyOf = (entity: string) =>
  organisation.entities.find(({ code }) => code === entity)?.currency ?? ''

/** The company's own currencies, and those that everybody deals in. */
export const currencyOptions = (chosen: string): Option[] =>
  [...new Set([...organisation.entities.map((it) => it.currency), 'EUR', 'USD', chosen])]
    .filter(Boolean)
    .sort()
    .map((value) => ({ value, label: value }))

export const colleagueOptions = (): Option[] =>
  organisation.people
    .filter(({ active, invited }) => active && !invited)
    .map(({ id, name, entity }) => ({ value: id, label: name, hint: whereNow(id, entity) }))

export const unitOptions = (): Option[] =>
  organisation.units.map(({ id, name }) => ({ value: id, label: name }))

/** A closed list by its names in the language of the screen. */
export const named = <T extends string>(
  words: readonly T[],
  kind: 'causeKind' | 'counterpartKind' | 'materialityBand' | 'ruleKind' | 'linkKind'
): Option[] => words.map((value) => ({ value, label: t(`${kind}.${value}` as never) }))
