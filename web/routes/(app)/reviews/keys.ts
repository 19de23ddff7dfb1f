import { composing } from '#lib/composing.ts'
import { keysAreOn } from '#lib/keys.ts'
import { WAYS, type Act } from './ways.ts'

export type Press = { move: 1 | -1 } | { act: Act } | 'open' | 'undo'

const ARROWS: Record<string, 1 | -1> = { ArrowDown: 1, ArrowUp: -1 }
const LETTERS: Record<string, 1 | -1> = { KeyJ: 1, KeyK: -1 }

/** What a key means for the queue; the key counts, whatever letter the layout writes with it. */
export function pressOf(event: KeyboardEvent): Press | undefined {
  const { key, code, target, ctrlKey, metaKey, altKey, shiftKey } = event
  if (event.defaultPrevented || composing(event)) return undefined
  if (ctrlKey || metaKey || altKey || shiftKey) return undefined
  const element = target instanceof Element ? target : null
  if (element?.closest('dialog, [popover], [role="listbox"], input, textarea, select')) {
    return undefined
  }
  // What scrolls or opens by itself keeps its own keys.
  const elsewhere = element?.closest('a, button, summary, [data-scrolls]')
  const move = ARROWS[key] ?? (keysAreOn() ? LETTERS[code] : undefined)
  if (move && !(key in ARROWS && element?.closest('[data-scrolls]'))) return { move }
  if (key === 'Enter') return elsewhere ? undefined : 'open'
  if (!keysAreOn() || event.repeat) return undefined
  const way = WAYS.find((it) => code === `Key${it.key.toUpperCase()}`)
  if (way) return { act: way.act }
  return code === 'KeyU' ? 'undo' : undefined
}
