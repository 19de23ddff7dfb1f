const STEPS: Record<string, [down: number, across: number]> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1]
}

/** Arrows lead to the next cell that holds something; Home and End to the ends of the row. */
export function moveInGrid(event: KeyboardEvent) {
  const cell = event.target instanceof Element ? event.target.closest('td, th') : null
  const row = cell?.parentElement
  if (!cell || !row || event.ctrlKey || event.metaKey || event.altKey) return
  const next = nextOf(event.key, row, [...row.children].indexOf(cell))
  if (!next) return
  event.preventDefault()
  next.focus()
  next.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

function nextOf(key: string, row: Element, column: number): HTMLElement | undefined {
  const inRow = [...row.querySelectorAll('button')]
  if (key === 'Home') return inRow[0]
  if (key === 'End') return inRow.at(-1)
  const [down, across] = STEPS[key] ?? [0, 0]
  if (!down && !across) return undefined
  const rows = [...(row.parentElement?.children ?? [])]
  let y = rows.indexOf(row)
  let x = column
  for (;;) {
    y += down
    x += across
    const cell = rows[y]?.children[x]
    if (!cell) return undefined
    const button = cell.querySelector('button')
    if (button) return button
  }
}
