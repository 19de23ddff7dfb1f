import type { MessageKey } from '#lib/language/index.ts'
import { composing } from './composing.ts'

/** Every key of the product, in the order in which the list of keys shows them. */
export const KEYS = {
  search: { keys: ['/'], says: 'keys.search' },
  log: { keys: ['n'], says: 'keys.log' },
  today: { keys: ['g', 't'], says: 'keys.today' },
  playbook: { keys: ['g', 'p'], says: 'keys.playbook' },
  list: { keys: ['?'], says: 'keys.list' }
} as const satisfies Record<string, { keys: readonly string[]; says: MessageKey }>

export type KeyAction = keyof typeof KEYS
const OFF = 'bridgebook.keysOff'
const PATIENCE = 1_200

/** Single letters can be in the way of speech input and of unsteady hands: they can be off. */
export const keysAreOn = () => storage()?.getItem(OFF) == null
export const turnKeys = (on: boolean) =>
  on ? storage()?.removeItem(OFF) : storage()?.setItem(OFF, 'yes')

/** Calls the action whose keys were pressed; put it on the window's keydown. */
export function listenToKeys(actions: Record<KeyAction, () => void>) {
  let before = ''
  let at = 0
  return (event: KeyboardEvent) => {
    if (event.defaultPrevented || isTyping(event) || !keysAreOn()) return
    const key = letter(event)
    const pressed = before && event.timeStamp - at < PATIENCE ? `${before} ${key}` : key
    before = key
    at = event.timeStamp
    const names = Object.keys(KEYS) as KeyAction[]
    const action = names.find((name) => KEYS[name].keys.join(' ') === pressed)
    if (!action) return
    before = ''
    event.preventDefault()
    actions[action]()
  }
}

/** On a Korean or Russian keyboard the key itself counts, not the letter on it. */
function letter({ key, code, shiftKey }: KeyboardEvent): string {
  if (code === 'Slash' && key.length === 1 && '.,'.includes(key)) return shiftKey ? '?' : '/'
  if (/^[\x20-\x7e]$/.test(key)) return key.toLowerCase()
  return /^Key[A-Z]$/.test(code) ? code.slice(3).toLowerCase() : key
}

function isTyping(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || composing(event)) return true
  const target = event.target instanceof HTMLElement ? event.target : null
  if (target?.isContentEditable || target?.closest('dialog, [popover], [role="listbox"]'))
    return true
  return target?.matches('input:not([type="checkbox"]), textarea, select') ?? false
}

function storage(): Storage | undefined {
  try {
    return localStorage
  } catch {
    return undefined
  }
}
