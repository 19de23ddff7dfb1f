import { SvelteSet } from 'svelte/reactivity'
import { topicOf } from '#schema/api/live.ts'
import type { CommentField } from '#schema/words.ts'
import { call } from '#lib/api.ts'
import { whenChanged } from '#lib/live/live.svelte.ts'
import { resource } from '#lib/resource.svelte.ts'
import { isOpen, threadsOf, type Thread } from './threads.ts'

/** What is said about a case, shared by the places of its page where that shows. */
export function openTalk(number: string) {
  const params = { number }
  const said = resource((signal) => call('GET /api/cases/:number/comments', { params, signal }))
  const items = $derived(said.data?.items ?? [])
  const threads = $derived(threadsOf(items))
  // What was said about a case that was merged into this one is of that one.
  const numbers = $derived([...new Set([number, ...items.map((it) => it.case)])])
  whenChanged(() => numbers.map((it) => topicOf.case(Number(it.slice(3)))), said.reload)
  const unfolded = new SvelteSet<string>()

  return {
    number,
    said,
    get threads() {
      return threads
    },
    get count() {
      return items.filter(({ removed }) => !removed).length
    },
    get open() {
      return items.filter(isOpen).length
    },
    of: (field: CommentField) =>
      threads.filter(({ said: it }) => it.field === field && it.case === number),
    on: (occurrence: string) => threads.filter((it) => it.said.occurrence === occurrence),
    /** What is shown in place: a field, or an occurrence by its id. */
    unfolded,
    reload: said.reload
  }
}

export type Talk = ReturnType<typeof openTalk>

export const countIn = (threads: Thread[]) =>
  threads.reduce((sum, { replies }) => sum + 1 + replies.length, 0)
