import { composing } from '#lib/composing.ts'

/** Ctrl+Enter sends from every box of a form (⌘ on a Mac); a plain Enter in a line never does. */
export const formKeys = (send: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Enter' || composing(event) || event.defaultPrevented) return
  if (event.ctrlKey || event.metaKey) {
    event.preventDefault()
    send()
  } else if (event.target instanceof HTMLInputElement) event.preventDefault()
}
