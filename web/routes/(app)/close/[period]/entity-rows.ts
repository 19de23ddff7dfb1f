import type { Board, Lane } from '#schema/api/closes.ts'

export interface Cell {
  workingDay: number | null
  count: number
  open: number
  isToday: boolean
}
export interface EntityRow {
  code: string | null
  name: string
  cells: Cell[]
  count: number
  open: number
}

/** The board by entity: how much came on each day, and how much of it is open. */
export function entityRows({ entities }: Board, lanes: Lane[]): EntityRow[] {
  const shown = entities.filter((it) => it.shown)
  const hasNone = lanes.some(({ slips }) => slips.some(({ entity }) => entity === null))
  const rows = [...shown, ...(hasNone ? [{ code: null, name: '', today: null }] : [])]
  return rows.map(({ code, name, today }) => {
    const cells = lanes.map(({ workingDay, slips }) => {
      const own = slips.filter(({ entity }) => entity === code)
      const open = own.filter(({ outcome }) => outcome === null).length
      const isToday = today !== null && today === workingDay
      return { workingDay, count: own.length, open, isToday }
    })
    const sum = (of: 'count' | 'open') => cells.reduce((all, it) => all + it[of], 0)
    return { code, name, cells, count: sum('count'), open: sum('open') }
  })
}
