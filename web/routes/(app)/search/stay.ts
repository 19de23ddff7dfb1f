import { tick } from 'svelte'

/**
 * What the reader points at, or has the focus on, stays where it is on the screen while the answer
 * to the same question grows around it; in an effect that runs before the page changes.
 */
export function stay(list: HTMLElement | undefined) {
  const it = list?.querySelector('li:focus-within') ?? list?.querySelector('li:hover')
  if (!it) return
  const { top } = it.getBoundingClientRect()
  void tick().then(() => {
    const moved = it.isConnected ? it.getBoundingClientRect().top - top : 0
    if (Math.abs(moved) >= 1) scrollBy(0, moved)
  })
}
