import { composing } from '#lib/composing.ts'
import { keysAreOn } from '#lib/keys.ts'

export type Act = 'prepare' | 'review' | 'sendBack' | 'note'
export type Press = { move: 1 | -1 } | { act: Act } | 'undo'

const PATIENCE = 1_200
const ARROWS: Record<string, 1 | -1> = { ArrowDown: 1, ArrowUp: -1 }
const LETTERS: Record<string, Press> = {
  KeyJ: { move: 1 },
  KeyK: { move: -1 },
  KeyP: { act: 'prepare' },
  KeyR: { act: 'review' },
  KeyB: { act: 'sendBack' },
  KeyO: { act: 'note' },
  KeyU: 'undo'
}

/** What keys mean for the tasks; the key counts, whatever letter the layout writes with it. */
export function listenOnTasks(act: (press: Press) => void) {
  let goesAt = -Infinity
  return (event: KeyboardEvent) => {
    const { key, code, target, timeStamp, ctrlKey, metaKey, altKey, shiftKey } = event
    if (event.defaultPrevented || composing(event)) return
    if (ctrlKey || metaKey || altKey || shiftKey) return
    const element = target instanceof Element ? target : null
    if (element?.closest('dialog, [popover], [role="listbox"], input, textarea, select')) return
    // "g p" leads to the playbook, and prepares nothing on the way.
    const goes = timeStamp - goesAt < PATIENCE
    goesAt = code === 'KeyG' ? timeStamp : -Infinity
    if (goes) return
    const arrow = element?.closest('[data-task]') ? ARROWS[key] : undefined
    const press = arrow ? { move: arrow } : keysAreOn() ? LETTERS[code] : undefined
    if (!press || (event.repeat && !(typeof press === 'object' && 'move' in press))) return
    event.preventDefault()
    act(press)
  }
}
