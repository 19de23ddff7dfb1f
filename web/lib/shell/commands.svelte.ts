import type { LucideIcon } from '@lucide/svelte'
import { onDestroy } from 'svelte'
import { SvelteMap } from 'svelte/reactivity'

/** Something that can be done here and now. */
export interface Command {
  /** An action that is there everywhere ('print') gives way to the page's own of that name. */
  id: string
  /** In the reader's language. */
  says: string
  icon?: LucideIcon
  /** What else somebody might type to find it. */
  hint?: string
  keys?: readonly string[]
  run: () => void
}

const offers = new SvelteMap<symbol, () => Command[]>()

/**
 * A page or a part of it offers what it can do to the command palette, for as long as it is there:
 * `offerCommands(() => [{ id: 'case.edit', says: t('case.edit'), run: edit }])`. Asked when the
 * palette is open, so what it may not do now is simply left out.
 */
export function offerCommands(commands: () => Command[]) {
  const key = Symbol('offer')
  offers.set(key, commands)
  onDestroy(() => offers.delete(key))
}

/** What the page offers at the moment. */
export const offered = () => [...offers.values()].flatMap((commands) => commands())
