import { untrack } from 'svelte'
import { SvelteMap } from 'svelte/reactivity'
import type { ReviewItem } from '#schema/api/reviews.ts'
import { call } from '#lib/api.ts'
import { resource } from '#lib/resource.svelte.ts'
import { waiting } from '#lib/reviews/waiting.svelte.ts'

/**
 * What waits for a judgement. What is judged here leaves the list at once; it stays away until a
 * queue that was asked for afterwards has come.
 */
export function openQueue() {
  const judged = new SvelteMap<string, 'going' | 'done'>()
  const known = resource(async (signal) => {
    const done = untrack(() => [...judged].filter(([, how]) => how === 'done'))
    const reviews = await call('GET /api/reviews', { signal })
    for (const [number] of done) judged.delete(number)
    return reviews
  })
  const left = (items: ReviewItem[] = []) => items.filter(({ number }) => !judged.has(number))
  const sections = $derived([
    { name: 'mine' as const, items: left(known.data?.items) },
    { name: 'waiting' as const, items: left(known.data?.waiting) },
    { name: 'others' as const, items: left(known.data?.others) }
  ])

  $effect(() => {
    if (known.data) waiting.count = left(known.data.items).length
  })

  return {
    known,
    get sections() {
      return sections.filter(({ items }) => items.length > 0)
    },
    /** All of them, in the order of the screen. */
    get items() {
      return sections.flatMap(({ items }) => items)
    },
    /** Takes it out while `act` is on its way; it comes back when that is refused. */
    async settle<T>({ number }: ReviewItem, act: () => Promise<T>): Promise<T> {
      judged.set(number, 'going')
      try {
        const settled = await act()
        judged.set(number, 'done')
        return settled
      } catch (problem) {
        judged.delete(number)
        throw problem
      } finally {
        known.reload()
      }
    }
  }
}

export type Queue = ReturnType<typeof openQueue>
