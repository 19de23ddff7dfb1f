import { composing } from '#lib/composing.ts'
import { keysAreOn } from '#lib/keys.ts'

export type Press = { move: 1 | -1 } | 'mark'

const MOVES: Record<string, 1 | -1> = { ArrowDown: 1, ArrowUp: -1, KeyJ: 1, KeyK: -1 }

/** What a key means for the list; Enter opens by itself, since each line is a link. */
export function pressOf(event: KeyboardEvent): Press | undefined {
  const { code, target, ctrlKey, metaKey, altKey, shiftKey } = event
  if (event.defaultPrevented || composing(event) || ctrlKey || metaKey || altKey || shiftKey) {
    return undefined
  }
  const element = target instanceof Element ? target : null
  if (element?.closest('dialog, [popover], [role="listbox"], input, textarea, select')) {
    return undefined
  }
  const move = MOVES[code]
  const isArrow = code.startsWith('Arrow')
  // Arrows scroll the page until the hand is in the list.
  if (move && (isArrow ? element?.closest('[data-notice]') : keysAreOn())) return { move }
  return code === 'KeyX' && keysAreOn() && !event.repeat ? 'mark' : undefined
}
