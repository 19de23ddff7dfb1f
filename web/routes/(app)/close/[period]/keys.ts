import { composing } from '#lib/composing.ts'
import { keysAreOn } from '#lib/keys.ts'

export type Press = { slip: 1 | -1 } | { lane: 1 | -1 } | 'take' | 'handOn'

const PATIENCE = 1_200
const ARROWS: Record<string, Press> = {
  ArrowDown: { slip: 1 },
  ArrowUp: { slip: -1 },
  ArrowRight: { lane: 1 },
  ArrowLeft: { lane: -1 }
}
const LETTERS: Record<string, Press> = {
  KeyJ: { slip: 1 },
  KeyK: { slip: -1 },
  KeyT: 'take',
  KeyH: 'handOn'
}

/** What keys mean for the board; the key counts, whatever letter the layout writes with it. */
export function listenOnBoard(act: (press: Press) => boolean) {
  let goesAt = -Infinity
  return (event: KeyboardEvent) => {
    const { key, code, target, timeStamp, ctrlKey, metaKey, altKey, shiftKey } = event
    if (event.defaultPrevented || composing(event)) return
    if (ctrlKey || metaKey || altKey || shiftKey) return
    const element = target instanceof Element ? target : null
    if (element?.closest('dialog, [popover], [role="listbox"], [role="tablist"]')) return
    if (element?.matches('input, textarea, select')) return
    // "g t" leads to Today, and takes nothing on the way.
    const goes = timeStamp - goesAt < PATIENCE
    goesAt = code === 'KeyG' ? timeStamp : -Infinity
    if (goes) return
    const onSlip = element?.closest('[data-slip]') != null
    const press = onSlip && key in ARROWS ? ARROWS[key] : keysAreOn() ? LETTERS[code] : undefined
    if (!press || (event.repeat && typeof press === 'string')) return
    if (act(press)) event.preventDefault()
  }
}
