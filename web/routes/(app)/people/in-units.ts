import type { Person } from '#schema/api/people.ts'
import { locale, t } from '#lib/language/index.ts'
import { processPath, unitName } from '#lib/organisation/lists.svelte.ts'
import { roleInWords } from '#lib/people/roles.ts'
import { matching } from '#lib/ui/option.ts'

export interface UnitOfPeople {
  name: string
  people: Person[]
}

/** Those in whom every word typed is found: name, address, unit, entity, roles, processes. */
export function peopleFound(people: Person[], typed: string): Person[] {
  if (!typed.trim()) return people
  const options = people.map((person) => ({
    value: person.id,
    label: person.name,
    hint: [
      person.email,
      person.unit ? unitName(person.unit) : '',
      person.entity ?? '',
      ...person.roles.map(roleInWords),
      ...person.processes.map(processPath)
    ].join(' ')
  }))
  const found = new Set(matching(options, typed).map(({ value }) => value))
  return people.filter(({ id }) => found.has(id))
}

/** Unit by unit, by name as the reader's language sorts; whoever has none comes last. */
export function inUnits(people: Person[]): UnitOfPeople[] {
  const { compare } = new Intl.Collator(locale.tag)
  const sorted = people.toSorted((a, b) => compare(a.name, b.name))
  const units = Map.groupBy(sorted, ({ unit }) => (unit === null ? '' : unitName(unit)))
  return [...units]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || compare(a, b))
    .map(([name, people]) => ({ name: name || t('people.noUnit'), people }))
}
