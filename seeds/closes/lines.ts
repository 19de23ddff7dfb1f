import type { CLOSE_DAYS, TaskRhythm } from '#schema/words.ts'

/** A line of an entity's template, and what becomes of it in the close that is going on. */
export interface SeedLine {
  key: string
  title: string
  how: string
  process: string
  by: string
  review: string | null
  due: (typeof CLOSE_DAYS)[number]
  rhythm?: TaskRhythm
  after?: string[]
  /**
   * ahead: done before anybody has to; back: prepared ahead and sent back; waits: prepared ahead,
   * not reviewed before its day; late: not done when its day comes.
   */
  now?: 'ahead' | 'back' | 'waits' | 'late'
  /** Who has taken it over since the last close. */
  handedTo?: string
  /** What the reviewer says when it goes back. */
  says?: string
  /** A note of so many closes ago that nobody has cleared, and its answer. */
  note?: { closesAgo: 1 | 2; text: string; answer?: string }
}
