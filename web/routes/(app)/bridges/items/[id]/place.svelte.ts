import { tick } from 'svelte'

/**
 * Remembers which part of the page somebody works in: `settle` gives it the focus when the button
 * that had it has gone, as a confirmation does once it is made.
 */
export function keepPlace() {
  let place: HTMLElement | null = null
  $effect(() => {
    const notice = ({ target }: FocusEvent) => {
      if (target instanceof Element) place = target.closest<HTMLElement>('[data-place]') ?? place
    }
    document.addEventListener('focusin', notice)
    return () => document.removeEventListener('focusin', notice)
  })
  return {
    async settle() {
      await tick()
      if (document.activeElement === document.body) place?.focus({ preventScroll: true })
    }
  }
}
