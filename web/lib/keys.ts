import type { MessageKey } from '#lib/language/index.ts'
import { composing } from './composing.ts'

export interface Key {
  /** Pressed one after another; several at once are joined by '+'. */
  keys: readonly string[]
  says: MessageKey
  /** Where it leads. */
  href?: string
}

/** The keys that work on every page. */
export const KEYS = {
  search: { keys: ['/'], says: 'keys.search' },
  palette: { keys: ['mod+k'], says: 'keys.palette' },
  log: { keys: ['n'], says: 'keys.log', href: '/log' },
  today: { keys: ['g', 't'], says: 'keys.today', href: '/' },
  playbook: { keys: ['g', 'p'], says: 'keys.playbook', href: '/playbook' },
  close: { keys: ['g', 'c'], says: 'keys.close', href: '/close' },
  notices: { keys: ['g', 'n'], says: 'keys.notices', href: '/notices' },
  list: { keys: ['?'], says: 'keys.list' }
} as const satisfies Record<string, Key>

const NAMES: Record<string, string> = {
  esc: 'Esc',
  enter: 'Enter',
  up: '↑',
  down: '↓',
  left: '←',
  right: '→',
  alt: 'Alt'
}
const isMac = /mac|iphone|ipad/i.test(globalThis.navigator?.platform ?? '')

/** What stands on the key. */
export const keyName = (key: string) =>
  key
    .split('+')
    .map((it) => (it === 'mod' ? (isMac ? '⌘' : 'Ctrl') : (NAMES[it] ?? it.toUpperCase())))
    .join(' ')

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
    if (event.defaultPrevented) return
    if (opensPalette(event)) {
      event.preventDefault()
      actions.palette()
      return
    }
    if (isTyping(event) || !keysAreOn()) return
    const key = letter(event)
    if (['Shift', 'Control', 'Alt', 'Meta'].includes(key)) return
    const inTime = event.timeStamp - at < PATIENCE
    const action = (inTime && actionOf(`${before} ${key}`)) || actionOf(key)
    before = key
    at = event.timeStamp
    if (!action) return
    before = ''
    event.preventDefault()
    actions[action]()
  }
}

const actionOf = (pressed: string) =>
  (Object.keys(KEYS) as KeyAction[]).find((name) => KEYS[name].keys.join(' ') === pressed)

/** Also while typing, and where single letters are off; not over another dialog. */
function opensPalette({ code, key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent) {
  if (altKey || shiftKey || ctrlKey === metaKey) return false
  if (target instanceof Element && target.closest('dialog')) return false
  return code === 'KeyK' || (code === '' && key === 'k')
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
