import { and, eq, or } from 'drizzle-orm'
import { cases } from '#schema/tables/index.ts'
import type { Language } from '#schema/words.ts'
import { findRevision, publishedRevision, type Found } from '../cases/find.ts'
import { caseName, caseNumber } from '../cases/numbers.ts'
import { visibleTo } from '../cases/visible.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { marksOf } from '../search/ask.ts'
import { sharedWords } from './excerpts.ts'
import { inUse } from './filters.ts'
import { candidatesFor } from './found.ts'
import { toHits } from './hits.ts'

export interface Draft {
  title?: string
  symptom?: string
  language?: Language
  process?: string | null
  entity?: string | null
  system?: string | null
  messageCode?: string | null
  accounts?: string[]
  except?: string
}

const CANDIDATES = 25
/** How much of what a case scores for its own words another has to reach: judged on the seeds. */
const ALIKE = 0.3
const MOST = 5
const LONGEST = 600
/** Enough to see whether it helps. */
const FIRST_STEPS = 2
/** What a shared attribute adds to the score of the words. */
const SAME = { process: 0.25, system: 0.15, messageCode: 0.5, account: 0.3 }

/** Cases with the same words as one that is being written, each with what matches and differs. */
export async function similar(read: Reader, person: Person, draft: Draft, now: string) {
  const text = [draft.title, draft.messageCode, draft.symptom, ...(draft.accounts ?? [])]
    .filter(Boolean)
    .join('\n')
    .slice(0, LONGEST)
  const own = caseNumber(draft.except ?? '') ?? 0
  const may = and(visibleTo(read, person), or(inUse(), eq(cases.number, own)))
  const { sought, ranked } = await candidatesFor(read, person, text, may, CANDIDATES)
  const itself = ranked.find(({ number }) => number === own)
  const others = ranked.filter(({ number }) => number !== own)
  const hits = await toHits(read, person, others, marksOf(sought), now)
  const enough = Math.min(2, new Set(sought.map(({ typed }) => typed.toLowerCase())).size)
  return hits
    .filter(({ places }) => sharedWords(places) >= enough)
    .map(({ content, places: _places, ...hit }) => {
      const matches = matching(draft, content)
      const more = matches.reduce((sum, it) => sum + (SAME[it.kind] ?? 0), 0)
      return {
        ...hit,
        score: hit.score * (1 + more),
        steps: content.steps.slice(0, FIRST_STEPS).map(({ text }) => text),
        matches: matches.map(({ kind, value }) => `${kind}:${value}`),
        differs: differing(draft, content, hit.entities)
      }
    })
    .filter(({ score }) => score >= (itself?.score ?? 0) * ALIKE)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
}

/** Cases like one that is there already, which the reader has found. */
export async function similarTo(read: Reader, person: Person, { row }: Found, now: string) {
  const { content } = await findRevision(read, row.number, publishedRevision(row))
  const except = caseName(row.number)
  return similar(read, person, { ...content, language: row.language, except }, now)
}

type Content = Awaited<ReturnType<typeof toHits>>[number]['content']
interface Match {
  kind: keyof typeof SAME
  value: string
}

function matching(draft: Draft, content: Content): Match[] {
  const { process, system, messageCode, accounts = [] } = draft
  const match = (kind: Match['kind'], value: string) => ({ kind, value })
  return [
    ...(process && process === content.process ? [match('process', process)] : []),
    ...(same(system, content.system) ? [match('system', content.system)] : []),
    ...(same(messageCode, content.messageCode) ? [match('messageCode', content.messageCode)] : []),
    ...accounts.filter((it) => content.accounts.includes(it)).map((it) => match('account', it))
  ]
}

/** What is known of both and is not the same; an entity where it never occurred. */
function differing({ process, system, entity }: Draft, content: Content, entities: string[]) {
  return [
    ...(process && content.process && process !== content.process
      ? [`process:${content.process}`]
      : []),
    ...(system && content.system && !same(system, content.system)
      ? [`system:${content.system}`]
      : []),
    ...(entity && entities.length && !entities.includes(entity)
      ? [`entity:${entities.join(', ')}`]
      : [])
  ]
}

const same = (a: string | null | undefined, b: string) =>
  Boolean(a) && a?.trim().toLowerCase() === b.toLowerCase()
