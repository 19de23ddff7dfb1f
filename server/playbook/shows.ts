import type { Marks } from './excerpts.ts'
import type { Shown } from './hits.ts'

/** Whether what a hit shows has a word of the query. */
export const shows = ({ places, language }: Pick<Shown, 'places' | 'language'>, one: Marks) =>
  places.some(({ text, ranges }) =>
    ranges.some(([from, to]) => one(text.slice(from, to), language).length > 0)
  )
