import type { Hit } from '#schema/api/playbook.ts'
import { shownOf } from './excerpts.ts'
import { find, type Ranked, type Wanted } from './find.ts'
import type { Library } from './library.ts'

export interface Answer {
  total: number
  terms: string[]
  hits: Hit[]
}

const PAGE = 20

/** The first page of what this device knows. */
export function answer(library: Library, wanted: Wanted): Answer {
  const { ranked, words, marks } = find(library, wanted)
  return {
    total: ranked.length,
    terms: [...new Set(words.map(({ word }) => word))],
    hits: ranked.slice(0, PAGE).map((one) => toHit(one, marks))
  }
}

function toHit({ it, score }: Ranked, marks: Parameters<typeof shownOf>[1]): Hit {
  const { number, title, state, reviewDue, language, process, system, entities, trust } = it
  const { uses, worked, minutes } = trust
  return {
    ...{ number, title, state, reviewDue, language, process, system, entities },
    ...shownOf(it, marks),
    score: Math.round(score * 1000) / 1000,
    trust: { uses, worked, minutes }
  }
}
