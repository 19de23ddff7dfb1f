import type { Press } from './keys.ts'

const SLIPS = '[data-slip]'

/** The slip that has the focus, by its id. */
export const focused = () => document.activeElement?.closest<HTMLElement>(SLIPS)?.dataset.slip

export function focusSlip(board: HTMLElement | undefined, id: string, preventScroll = false) {
  const slip = [...(board?.querySelectorAll<HTMLElement>(SLIPS) ?? [])].find(
    (it) => it.dataset.slip === id
  )
  slip?.querySelector<HTMLElement>('a')?.focus({ preventScroll })
}

/** Up and down within a day; to the days beside, at about the same height; the first if none. */
export function moveOn(board: HTMLElement | undefined, press: Exclude<Press, string>): boolean {
  if (!board) return false
  const lanes = [...board.querySelectorAll<HTMLElement>('[data-lane]')]
    .map((lane) => [...lane.querySelectorAll<HTMLElement>(SLIPS)])
    .filter((slips) => slips.length > 0)
  const here = document.activeElement?.closest<HTMLElement>(SLIPS)
  const lane = lanes.findIndex((slips) => here != null && slips.includes(here))
  const at = here ? (lanes[lane]?.indexOf(here) ?? -1) : -1
  if (lane < 0) return focusIn(first(board, lanes))
  if ('slip' in press) return focusIn(lanes[lane]?.[at + press.slip])
  const beside = lanes[lane + press.lane]
  return focusIn(beside?.[Math.min(at, beside.length - 1)])
}

const first = (board: HTMLElement, lanes: HTMLElement[][]) =>
  board.querySelector<HTMLElement>(`[data-lane][data-today] ${SLIPS}`) ?? lanes[0]?.[0]

function focusIn(slip: HTMLElement | undefined): boolean {
  slip?.querySelector<HTMLElement>('a')?.focus()
  return slip !== undefined
}
