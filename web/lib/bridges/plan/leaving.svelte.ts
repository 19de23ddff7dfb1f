import { SvelteMap } from 'svelte/reactivity'
import { toast } from '#lib/ui/toasts.svelte.ts'

/** As long as the message offers to take it back. */
const PATIENCE = 10_000

/**
 * What is taken out can be brought back just as it was for a while: only when that is over, or
 * something builds on it, the server hears of it.
 */
export function leaving(remove: (id: string) => Promise<unknown>) {
  const waiting = new SvelteMap<string, ReturnType<typeof setTimeout>>()

  async function go(id: string) {
    clearTimeout(waiting.get(id))
    await remove(id)
    waiting.delete(id)
  }
  return {
    has: (id: string) => waiting.has(id),
    take(id: string, says: string) {
      waiting.set(
        id,
        setTimeout(() => void go(id), PATIENCE)
      )
      const undo = () => {
        clearTimeout(waiting.get(id))
        waiting.delete(id)
      }
      toast(says, { undo })
    },
    /** Now, all of it: what comes next builds on it. */
    settle: () => Promise.all([...waiting.keys()].map(go))
  }
}
