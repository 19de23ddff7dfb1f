import type { Hit } from '#schema/api/playbook.ts'
import type { CaseContent } from '#schema/api/content.ts'
import { reviewDue } from '../cases/lifecycle.ts'
import { caseName } from '../cases/numbers.ts'
import { entitiesOf, failuresSince, findUses, trustIn } from '../cases/trust.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { beginningOf, excerptsOf, foundIn, markedTitle, type Marks } from './excerpts.ts'
import { findPublished } from './published.ts'

export interface Ranked {
  number: number
  score: number
  /** What speaks for it besides its words, as kind:value. */
  why?: string[]
}

/** A hit, and what it was made from. */
export interface Shown extends Hit {
  content: CaseContent
  places: ReturnType<typeof foundIn>
}

/** The names of its process, in any language. */
const ELSEWHERE = ['process']

/** One page of what was found, as the reader gets it: excerpts, marks, trust. */
export async function toHits(
  read: Reader,
  person: Person,
  ranked: Ranked[],
  marks: Marks,
  now: string
) {
  const numbers = ranked.map(({ number }) => number)
  if (!numbers.length) return []
  const published = await findPublished(read, numbers)
  const uses = await findUses(read, person, numbers)
  return ranked.flatMap(({ number, score, why = [] }): Shown[] => {
    const found = published.get(number)
    if (!found) return []
    const { row, content, words } = found
    const { language } = row
    const itsUses = uses.get(number) ?? []
    const trust = trustIn(itsUses, row.author)
    const places = foundIn(words, marks)
    const excerpts = excerptsOf(places)
    return [
      {
        number: caseName(number),
        title: content.title,
        titleHtml: markedTitle(content.title, places),
        state: row.state,
        reviewDue: reviewDue(row, failuresSince(itsUses, row.checkedAt), now.slice(0, 10)),
        language,
        process: content.process,
        system: content.system,
        entities: entitiesOf(itsUses),
        score: Math.round(score * 1000) / 1000,
        excerpts: excerpts.length
          ? excerpts
          : [{ field: 'symptom', html: beginningOf(content.symptom) }],
        why: [...(places.length ? places.map(({ field }) => field) : ELSEWHERE), ...why],
        trust: { uses: trust.uses, worked: trust.worked, minutes: trust.minutes },
        content,
        places
      }
    ]
  })
}
