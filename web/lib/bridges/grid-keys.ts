const CELL = '[data-cell]'

/**
 * Arrows move between the cells of a table, Home and End to the ends of a row, with Ctrl to the
 * first and the last cell of all. Enter is the link's own. One cell at a time can be reached by Tab.
 */
export function gridKeys(table: HTMLElement) {
  const rows = () =>
    [...table.querySelectorAll('tr')]
      .map((row) => [...row.querySelectorAll<HTMLElement>(CELL)])
      .filter((cells) => cells.length > 0)

  function go(to: HTMLElement | undefined) {
    if (!to) return
    const all = table.querySelectorAll<HTMLElement>(CELL)
    all.forEach((it) => it.setAttribute('tabindex', it === to ? '0' : '-1'))
    to.focus()
  }

  function press(event: KeyboardEvent) {
    const from = (event.target as Element).closest<HTMLElement>(CELL)
    if (!from || event.altKey || event.metaKey || event.shiftKey) return
    const grid = rows()
    const y = grid.findIndex((cells) => cells.includes(from))
    const x = grid[y]?.indexOf(from) ?? 0
    const last = grid.length - 1
    const far = event.ctrlKey
    const to: Record<string, [number, number]> = {
      ArrowRight: [y, x + 1],
      ArrowLeft: [y, x - 1],
      ArrowDown: [y + 1, x],
      ArrowUp: [y - 1, x],
      Home: [far ? 0 : y, 0],
      End: [far ? last : y, (grid[far ? last : y]?.length ?? 1) - 1]
    }
    const place = to[event.key]
    if (!place) return
    event.preventDefault()
    go(grid[place[0]]?.[place[1]])
  }

  // Whatever comes and goes, exactly one cell can be reached; a press makes its cell that one.
  const settle = () => {
    const all = [...table.querySelectorAll<HTMLElement>(CELL)]
    const open = all.filter((it) => it.getAttribute('tabindex') === '0')
    if (open.length === 1) return
    all.forEach((it, at) => it.setAttribute('tabindex', at === 0 ? '0' : '-1'))
  }
  const watcher = new MutationObserver(settle)
  watcher.observe(table, { childList: true, subtree: true })
  settle()
  table.addEventListener('keydown', press)
  return () => {
    watcher.disconnect()
    table.removeEventListener('keydown', press)
  }
}
