import { untrack } from 'svelte'
import { beforeNavigate } from '$app/navigation'
import { t } from '#lib/language/index.ts'
import { session } from '#lib/session.svelte.ts'

export interface Draft<T> {
  value: T
  /** Something was typed that is not sent yet. */
  readonly dirty: boolean
  /** It was typed before this page was opened. */
  readonly restored: boolean
  /** It was sent; or it is given up, and the form begins again. */
  clear(): void
  startOver(): void
}

/**
 * Keeps a form in this tab while it is being filled in: through a reload, another language, a look
 * elsewhere. It belongs to the person who typed it, and signing out takes it away. Where the
 * browser keeps nothing, leaving asks first.
 */
export function keepDraft<T>(name: string, start: T): Draft<T> {
  const place = `bridgebook.draft.${session.person.id}.${name}`
  const begin = JSON.stringify(start)
  const kept = read(place)
  const restored = $state.raw(kept !== undefined)
  const draft = $state({ value: (kept === undefined ? copy(begin) : copy(kept)) as T })
  const text = $derived(JSON.stringify(draft.value))
  let over = $state(false)
  let isKept = true

  $effect(() => {
    const dirty = text !== begin && !over
    isKept = dirty ? write(place, text) : remove(place)
  })
  beforeNavigate((navigation) => {
    if (over || isKept || untrack(() => text) === begin) return
    if (navigation.willUnload || !confirm(t('form.leave'))) navigation.cancel()
  })

  return {
    get value() {
      return draft.value
    },
    set value(next) {
      draft.value = next
    },
    get dirty() {
      return text !== begin
    },
    get restored() {
      return restored
    },
    clear() {
      over = true
      remove(place)
    },
    startOver() {
      draft.value = copy(begin) as T
    }
  }
}

/** Puts a form back that was sent by mistake. */
export const putBack = (name: string, value: unknown) =>
  write(`bridgebook.draft.${session.person.id}.${name}`, JSON.stringify(value))

const copy = (text: string): unknown => JSON.parse(text)

function read(place: string): string | undefined {
  try {
    return sessionStorage.getItem(place) ?? undefined
  } catch {
    return undefined
  }
}

function write(place: string, text: string): boolean {
  try {
    sessionStorage.setItem(place, text)
    return true
  } catch {
    return false
  }
}

function remove(place: string): boolean {
  try {
    sessionStorage.removeItem(place)
  } catch {
    // Nothing was kept.
  }
  return true
}
