const GAP = 6
const EDGE = 8

/** Puts a panel below what opened it, or above where there is no room, inside the window. */
export function place(panel: HTMLElement, opener: HTMLElement) {
  const from = opener.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = panel
  const below = from.bottom + GAP
  const fits = below + height <= innerHeight - EDGE
  const left = Math.min(from.left, innerWidth - width - EDGE)
  panel.style.left = `${Math.max(EDGE, left)}px`
  panel.style.top = `${fits ? below : Math.max(EDGE, from.top - GAP - height)}px`
}
