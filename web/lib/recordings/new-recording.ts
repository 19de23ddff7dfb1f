import type { Watchers } from '#schema/words.ts'

/** What is typed before anything is recorded. */
export interface Typed {
  title: string
  /** Who is seen or heard, by id; the two of the bridge until somebody says otherwise. */
  in: string[] | null
  watch: Watchers
  watchers: string[]
  deleteOn: string
}

export const emptyWish = (deleteOn: string): Typed => ({
  ...{ title: '', in: null, watch: 'pair', watchers: [], deleteOn }
})
