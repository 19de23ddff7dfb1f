import { composing } from '#lib/composing.ts'
import { keysAreOn } from '#lib/keys.ts'

/** What a key means for the list of hits, wherever the hand is: in the search box or outside. */
export function moveOf(
  event: KeyboardEvent,
  box: HTMLElement | null
): 1 | -1 | 'clear' | undefined {
  const { key, code, target, ctrlKey, metaKey, altKey, shiftKey } = event
  if (event.defaultPrevented || composing(event) || ctrlKey || metaKey || altKey) return undefined
  const element = target instanceof Element ? target : null
  if (element?.closest('dialog, [popover], [role="listbox"], .facets, .peek, details'))
    return undefined
  const inBox = box !== null && element === box
  if (!inBox && element?.matches('input, textarea, select')) return undefined
  if (key === 'ArrowDown') return 1
  if (inBox) return undefined
  if (key === 'ArrowUp') return -1
  if (key === 'Escape') return 'clear'
  if (shiftKey || !keysAreOn()) return undefined
  // The key counts, not the letter that a Korean or Russian keyboard writes with it.
  if (code === 'KeyJ') return 1
  return code === 'KeyK' ? -1 : undefined
}
