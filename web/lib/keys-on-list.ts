import { composing } from './composing.ts'
import { keysAreOn } from './keys.ts'

const PATIENCE = 1_200

interface Keys<P> {
  /** What the arrows mean where they are pressed on a line; the others are not for lists. */
  arrows: Record<string, P>
  /** By the key's place: it counts, whatever letter the layout writes with it. */
  letters: Record<string, P>
  /** Where a line is, as a selector. */
  line: string
  /** May be held down. */
  repeats: (press: P) => boolean
}

/** What keys mean for a list of lines; `act` says whether it did something. */
export function keysOnList<P>(
  { arrows, letters, line, repeats }: Keys<P>,
  act: (press: P) => boolean
) {
  let goesAt = -Infinity
  return (event: KeyboardEvent) => {
    const { key, code, target, timeStamp, ctrlKey, metaKey, altKey, shiftKey } = event
    if (event.defaultPrevented || composing(event)) return
    if (ctrlKey || metaKey || altKey || shiftKey) return
    const element = target instanceof Element ? target : null
    if (element?.closest('dialog, [popover], [role="listbox"], [role="tablist"]')) return
    if (element?.matches('input, textarea, select')) return
    // "g t" leads to Today, and does nothing here on the way.
    const goes = timeStamp - goesAt < PATIENCE
    goesAt = code === 'KeyG' ? timeStamp : -Infinity
    if (goes) return
    const onLine = element?.closest(line) != null
    const press = onLine && key in arrows ? arrows[key] : keysAreOn() ? letters[code] : undefined
    if (press === undefined || (event.repeat && !repeats(press))) return
    if (act(press)) event.preventDefault()
  }
}
