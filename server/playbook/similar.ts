import { and } from 'drizzle-orm'
import { forwards } from '#schema/tables/index.ts'
import type { Found } from '../cases/find.ts'
import { caseName, caseNumber } from '../cases/numbers.ts'
import { visibleTo } from '../cases/visible.ts'
import { among } from '../database/among.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { lookedFor } from '../search/ask.ts'
import { streamOf } from '../search/forward.ts'
import { likenessTo } from './alike.ts'
import { inUse } from './filters.ts'
import { candidatesFor } from './found.ts'
import { toHits } from './hits.ts'
import { findPublished } from './published.ts'
import { alikeByPlace, differing, matching, worthOf, type Place } from './similar-attributes.ts'
import { draftOf, nearlySame } from './nearly-same.ts'
import { notesFor, type Noted } from './similar-notes.ts'
import { ALIKE, CASES_ALIKE } from './weights.ts'

export interface Draft extends Place, Noted {
  title?: string
  symptom?: string
  except?: string
}

const CANDIDATES = 25
const MOST = 5
const LONGEST = 600
/** Enough to see whether it helps. */
const FIRST_STEPS = 2
/** One word in common is chance. */
const ENOUGH = 2

/** Cases that may be the one that is being written, each with what matches and differs. */
export async function similar(read: Reader, person: Person, draft: Draft, now: string) {
  const { sought, best } = await alike(read, person, draft)
  const hits = await toHits(read, person, best, lookedFor(sought), now)
  const numbers = best.map(({ number }) => number)
  const notes = await notesFor(read, person, draft, numbers, now)
  const said = new Map(best.map((it) => [caseName(it.number), it.said]))
  return hits.map(({ content, places: _places, ...hit }) => ({
    ...hit,
    said: said.get(hit.number) ?? 0,
    steps: content.steps.slice(0, FIRST_STEPS).map(({ text }) => text),
    matches: matching(draft, content).map(({ kind, value }) => `${kind}:${value}`),
    differs: differing(draft, content, hit.entities),
    notes: notes(caseNumber(hit.number) ?? 0, content, hit.language, hit.entities)
  }))
}

/** By shared words and by shared attributes; what reaches neither far enough is left out. */
export async function alike(read: Reader, person: Person, draft: Draft) {
  const own = caseNumber(draft.except ?? '') ?? 0
  const may = and(visibleTo(read, person), inUse())
  const { sought, stats, ranked } = await candidatesFor(
    read,
    person,
    textOf(draft),
    may,
    CANDIDATES
  )
  const byPlace = await alikeByPlace(read, person, draft)
  const numbers = [...new Set([...ranked.map(({ number }) => number), ...byPlace])].filter(
    (it) => it !== own
  )
  const published = await findPublished(read, numbers)
  const streams = numbers.length
    ? await read.select().from(forwards).where(among(forwards.caseNumber, numbers))
    : []
  const likeness = likenessTo(sought, stats)
  const enough = Math.min(ENOUGH, new Set(sought.map(({ typed }) => typed.toLowerCase())).size)
  const best = streams
    .flatMap(({ caseNumber: number, words: stream }) => {
      const content = published.get(number)?.content
      if (!content) return []
      const { share, words } = likeness(streamOf(stream))
      const said = words >= enough ? share : 0
      return [{ number, said, score: said + worthOf(matching(draft, content)) }]
    })
    .filter(({ score }) => score >= (draft.except ? CASES_ALIKE : ALIKE))
    .sort((a, b) => b.score - a.score || b.number - a.number)
    .slice(0, MOST)
  return { sought, best }
}

const textOf = ({ title, messageCode, symptom, accounts = [] }: Draft) =>
  [title, messageCode, symptom, ...accounts].filter(Boolean).join('\n').slice(0, LONGEST)

/** Cases like one that is there already, which the reader has found; some may be the same one. */
export async function similarTo(read: Reader, person: Person, { row }: Found, now: string) {
  const hits = await similar(read, person, await draftOf(read, row), now)
  const same = await nearlySame(read, person, row, hits)
  return hits.map((hit) => ({ ...hit, same: same.has(hit.number) }))
}
