import { connection } from './connection.svelte.ts'
import { outbox } from './outbox.svelte.ts'
import { shelf, troubles } from './shelf.svelte.ts'

/** Where what is typed into a form lies at this moment. */
export type DraftState =
  'nothing' | 'saving' | 'device' | 'server' | 'waiting' | 'sending' | 'refused' | 'nowhere'

export function stateOf(name: string): DraftState {
  const kept = shelf.find(name)
  if (!kept) return 'nothing'
  if (outbox.isGoing(name)) return 'sending'
  if (kept.waiting) return 'waiting'
  if (kept.refused) return 'refused'
  if (!kept.dirty) return 'server'
  if (shelf.isOnDevice(name)) return 'device'
  return shelf.keepsNothing() && !connection.there ? 'nowhere' : 'saving'
}

export const troubleWith = (name: string) => troubles.get(name)
