import { untrack } from 'svelte'
import { beforeNavigate } from '$app/navigation'
import { t } from '#lib/language/index.ts'
import { drop, keep, shelf, writeDown } from './shelf.svelte.ts'
import { vaultWorks } from './vault.ts'

export interface Draft<T> {
  readonly name: string
  value: T
  /** Something was typed that is not sent yet. */
  readonly dirty: boolean
  /** It was typed before this page was opened. */
  readonly restored: boolean
  /** Something was redacted from it while it was open here. */
  readonly redacted: boolean
  /** It went by itself, when the connection came back. */
  readonly sent: boolean
  /** What the outbox needs to know of it. */
  now(): { name: string; title: string; text: string }
  /** It was sent; or it is given up, and the form begins again. */
  clear(): void
  startOver(): void
  /** It was saved, and the form goes on from there. */
  settle(): void
}

/**
 * Keeps a form while it is filled in: through a reload, another language, signing out and being
 * offline, for its writer alone. `title` says to its writer what it is about. Where neither the
 * browser nor the server keeps it, leaving asks first.
 */
export function keepDraft<T>(
  name: string,
  start: T,
  title: string | ((value: T) => string) = ''
): Draft<T> {
  const first = JSON.stringify(start)
  let begin = $state.raw(first)
  const kept = shelf.find(name)
  let restored = $state.raw(kept !== undefined)
  let redacted = $state.raw(false)
  const draft = $state({ value: filled(start, kept?.text ?? first) })
  const text = $derived(JSON.stringify(draft.value))
  let last = untrack(() => text)
  let redactedAt = kept?.redactedAt ?? null
  let over = $state.raw(false)

  const now = () => {
    const about = typeof title === 'string' ? title : title($state.snapshot(draft.value) as T)
    return { name, title: about.trim().replaceAll(/\s+/g, ' '), text: JSON.stringify(draft.value) }
  }
  const adopt = (found: string) => {
    draft.value = filled(start, found)
    last = JSON.stringify(draft.value)
  }

  $effect(() => {
    if (text === last || over) return
    last = text
    untrack(() => {
      if (last === begin) drop(name)
      else keep(name, now().title, last)
    })
  })
  // What another computer kept can come after the form; what was redacted must not stay.
  $effect(() => {
    const there = shelf.find(name)
    untrack(() => {
      if (shelf.wasSent(name)) over = true
      if (!there || over) return
      if (there.redactedAt !== redactedAt && there.redactedAt !== null) {
        redacted = last !== begin
        adopt(there.text)
      } else if (last === begin && there.text !== begin) {
        adopt(there.text)
        restored = true
      }
      redactedAt = there.redactedAt
    })
  })
  beforeNavigate((navigation) => {
    const isKept = vaultWorks() || shelf.find(name)?.dirty === false
    if (over || isKept || untrack(() => text) === begin) return
    if (navigation.willUnload || !confirm(t('form.leave'))) navigation.cancel()
  })

  return {
    name,
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
    get redacted() {
      return redacted
    },
    get sent() {
      return shelf.wasSent(name)
    },
    now,
    clear() {
      over = true
      drop(name)
    },
    startOver() {
      draft.value = JSON.parse(begin) as T
    },
    settle() {
      begin = last = text
      drop(name)
    }
  }
}

/** Puts a form back that was sent by mistake; it is written down before anybody looks at it. */
export async function putBack(name: string, title: string, value: unknown) {
  keep(name, title, JSON.stringify(value))
  await writeDown()
}

/** A draft of an older version of the form lacks what came since. */
function filled<T>(start: T, text: string): T {
  const kept = JSON.parse(text) as T
  const isRecord = typeof start === 'object' && start !== null && !Array.isArray(start)
  return isRecord ? { ...JSON.parse(JSON.stringify(start)), ...kept } : kept
}
