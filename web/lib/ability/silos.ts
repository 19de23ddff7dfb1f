import type { SiloCase, SiloMatrix, SiloRow } from '#schema/api/ability.ts'

export const SHOWN = ['all', 'one', 'nobody'] as const
export type Shown = (typeof SHOWN)[number]

/** A cell that somebody opened: of one person, or of everybody. */
export interface Cell {
  process: string
  person?: string
  /** Of its cases only these, whatever the page shows. */
  shown?: Shown
}

/** What of the matrix fits: only what hangs on one person, only what nobody can do alone. */
export function fitting({ rows, people, units }: SiloMatrix, shown: Shown): SiloMatrix {
  if (shown === 'all') return { rows, people, units }
  const kept = rows.filter((row) => row[shown] > 0)
  const there = new Set(
    kept.flatMap(({ cells }) =>
      cells.flatMap(({ person, only }) => (shown === 'nobody' || only > 0 ? [person] : []))
    )
  )
  return { units, rows: kept, people: people.filter(({ id }) => there.has(id)) }
}

export const cellOf = ({ cells }: SiloRow, person: string) =>
  cells.find((it) => it.person === person)

/** How many of its cases hang on one person of another unit. */
export const elsewhereIn = ({ one, cells }: SiloRow) =>
  cells.reduce((left, { only }) => left - only, one)

export function sumOf(rows: SiloRow[]) {
  const sum = (of: 'cases' | 'one' | 'nobody') => rows.reduce((all, row) => all + row[of], 0)
  return { cases: sum('cases'), one: sum('one'), nobody: sum('nobody') }
}

/** Those of the cases of a row that its cell counts. */
export function casesIn(items: SiloCase[], cell: Cell, inPage: Shown): SiloCase[] {
  const { person, shown = inPage } = cell
  const isThere = (people: { id: string }[]) => people.some(({ id }) => id === person)
  return items.filter(({ alone, helped }) => {
    if (shown === 'one' && alone.length !== 1) return false
    if (shown === 'nobody' && alone.length !== 0) return false
    return person === undefined || isThere(alone) || (shown !== 'one' && isThere(helped))
  })
}
