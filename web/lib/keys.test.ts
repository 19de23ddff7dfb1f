import { beforeEach, expect, it, vi } from 'vitest'
import { KEY_GROUPS } from './shell/key-groups.ts'
import { KEYS, keyName, listenToKeys, turnKeys } from './keys.ts'

const actions = {
  search: vi.fn(),
  palette: vi.fn(),
  log: vi.fn(),
  today: vi.fn(),
  playbook: vi.fn(),
  close: vi.fn(),
  notices: vi.fn(),
  list: vi.fn()
}
const listen = listenToKeys(actions)

function press(key: string, more: KeyboardEventInit = {}, on: HTMLElement = document.body) {
  on.addEventListener('keydown', listen, { once: true })
  on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }))
}

beforeEach(() => {
  vi.clearAllMocks()
  turnKeys(true)
})

it('calls what its keys stand for', () => {
  press('n')
  press('g')
  press('p')
  expect(actions.log).toHaveBeenCalledOnce()
  expect(actions.playbook).toHaveBeenCalledOnce()
})

it('does not wait after a key that begins nothing', () => {
  press('Escape')
  press('Shift')
  press('?')
  press('x')
  press('n')
  expect(actions.list).toHaveBeenCalledOnce()
  expect(actions.log).toHaveBeenCalledOnce()
})

it('goes by the key, not by the letter on it, on Korean and Russian keyboards', () => {
  press('ㅜ', { code: 'KeyN' })
  press('т', { code: 'KeyN' })
  press('.', { code: 'Slash' })
  expect(actions.log).toHaveBeenCalledTimes(2)
  expect(actions.search).toHaveBeenCalledOnce()
})

it('leaves alone whoever is typing, composing or using the browser’s own keys', () => {
  const box = document.body.appendChild(document.createElement('input'))
  press('n', {}, box)
  press('n', { isComposing: true })
  press('n', { ctrlKey: true })
  expect(actions.log).not.toHaveBeenCalled()
})

it('can be turned off', () => {
  turnKeys(false)
  press('n')
  expect(actions.log).not.toHaveBeenCalled()
})

it('opens the palette from inside a box and with single letters off, but not over a dialog', () => {
  turnKeys(false)
  const box = document.body.appendChild(document.createElement('input'))
  press('k', { ctrlKey: true, code: 'KeyK' }, box)
  press('л', { metaKey: true, code: 'KeyK' })
  expect(actions.palette).toHaveBeenCalledTimes(2)
  press('k', { ctrlKey: true, shiftKey: true, code: 'KeyK' })
  const dialog = document.body.appendChild(document.createElement('dialog'))
  press('k', { ctrlKey: true, code: 'KeyK' }, dialog.appendChild(document.createElement('input')))
  expect(actions.palette).toHaveBeenCalledTimes(2)
})

it('lists every key that it listens to, by what stands on it', () => {
  const listed = KEY_GROUPS.flatMap(({ keys }) => keys)
  expect(listed).toEqual(expect.arrayContaining(Object.values(KEYS)))
  expect(['?', 'n', 'mod+k', 'alt+up'].map(keyName)).toEqual(['?', 'N', 'Ctrl K', 'Alt ↑'])
})
