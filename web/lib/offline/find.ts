import lunr from 'lunr'
import { analyseQuery, fold, highlighter, type QueryTerm } from '#language'
import type { OfflineCase } from '#schema/api/offline.ts'
import type { Library } from './library.ts'
import { knows, weightOf } from './lunr-index.ts'

export interface Wanted {
  q: string
  language?: string
  /** A process and all that lies below it. */
  processes?: string[]
  system?: string
  state?: string
  by?: string
}
export interface Ranked {
  it: OfflineCase
  score: number
}

const HANGUL = /\p{sc=Hangul}/u
const SHORTEST_PREFIX = 2
const SHORTEST_REPAIR = 4
/** What a beginning, or a word spelt nearly so, is worth beside the word itself. */
const BEGUN = 0.8
const REPAIRED = 0.5

/** What may stand for one word of the query. */
interface Sought {
  terms: Set<string>
  prefixes: string[]
  repairs: string[]
}

/** Finds cases on this device by words, as the server would without knowing what happened since. */
export function find(library: Library, wanted: Wanted) {
  if (!wanted.q.trim()) return latest(library, wanted)
  const index = library.index()
  const words = analyseQuery(wanted.q)
  const sought = words.map((word, at) => soughtOf(index, word, isLast(wanted.q, words, at)))
  const found = index.query((query) => ask(query, sought))
  const ranked = found.flatMap(({ ref, matchData }): Ranked[] => {
    const it = library.cases.get(Number(ref))
    if (!it || !fits(it, wanted)) return []
    const terms = Object.keys(matchData.metadata)
    const parts = sought.map((one) => best(index, ref, one, terms))
    const having = parts.filter((part) => part > 0).length
    // Of two cases the one that has more of the words comes first, almost whatever they weigh.
    const share = having / (sought.length || 1)
    return [{ it, score: parts.reduce((sum, part) => sum + part, 0) * share }]
  })
  ranked.sort((a, b) => b.score - a.score || (a.it.updatedAt < b.it.updatedAt ? 1 : -1))
  return { ranked: withNamed(library, wanted, ranked), words, marks: marksOf(sought, words, found) }
}

/** Without words: all that the filters leave, the last changed first. */
function latest(library: Library, wanted: Wanted) {
  const all = [...library.cases.values()].filter((it) => fits(it, wanted))
  all.sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
  return { ranked: all.map((it) => ({ it, score: 0 })), words: [], marks: () => [] }
}

const isLast = (q: string, words: QueryTerm[], at: number) =>
  at === words.length - 1 && q.length === words[at]?.end

function soughtOf(index: lunr.Index, word: QueryTerm, last: boolean): Sought {
  const known = word.terms.some((term) => knows(index, term))
  const begun = fold(word.word).replaceAll(/[^\p{L}\p{N}]/gu, '')
  const prefixes = word.prefix ? word.terms : last ? [begun] : []
  const repairable =
    !known && !word.prefix && !word.code && begun.length >= SHORTEST_REPAIR && !HANGUL.test(begun)
  return {
    terms: new Set(word.prefix ? [] : word.terms),
    prefixes: prefixes.filter((it) => it.length >= SHORTEST_PREFIX),
    repairs: repairable ? word.terms.filter((term) => term.length >= SHORTEST_REPAIR) : []
  }
}

/** Never as text: what people type holds signs that lunr would take for commands. */
function ask(query: lunr.Query, sought: Sought[]) {
  // Each in an object of its own: lunr writes the word into it.
  for (const { terms, prefixes, repairs } of sought) {
    for (const term of terms) query.term(term, { usePipeline: false })
    for (const prefix of prefixes) {
      query.term(prefix, { usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING })
    }
    for (const term of repairs) query.term(term, { usePipeline: false, editDistance: 1 })
  }
}

/** The best of what stands in a case for one word: alternatives do not add up. */
function best(index: lunr.Index, ref: string, { terms, prefixes, repairs }: Sought, all: string[]) {
  let most = 0
  for (const term of all) {
    const worth = terms.has(term)
      ? 1
      : prefixes.some((prefix) => term.startsWith(prefix))
        ? BEGUN
        : repairs.some((one) => isNear(one, term))
          ? REPAIRED
          : 0
    if (worth > 0) most = Math.max(most, worth * weightOf(index, ref, term))
  }
  return most
}

/** One letter more, less or other, or two that changed places: what lunr takes for near. */
export function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  const [restA, restB] = [a.slice(from), b.slice(from)]
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  )
}

function fits(it: OfflineCase, { language, processes, system, state, by }: Wanted): boolean {
  return (
    (!language || it.language === language) &&
    (!processes || (it.process !== null && processes.includes(it.process))) &&
    (!system || it.system === system) &&
    (!state || it.state === state) &&
    (!by || it.author.id === by || it.owner.id === by)
  )
}

/** A number that was typed comes first, whatever its words say: EX-12, ex 12, #12. */
function withNamed({ cases }: Library, wanted: Wanted, ranked: Ranked[]): Ranked[] {
  const [, digits] = /^(?:EX[\s-]*|#)(\d{1,9})$/i.exec(wanted.q.trim()) ?? []
  const it = digits === undefined ? undefined : cases.get(Number(digits))
  if (!it || !fits(it, wanted)) return ranked
  return [{ it, score: 1_000 }, ...ranked.filter((one) => one.it !== it)]
}

function marksOf(sought: Sought[], words: QueryTerm[], found: lunr.Index.Result[]) {
  const terms = new Set(sought.flatMap((one) => [...one.terms]))
  const repairs = sought.flatMap((one) => one.repairs)
  if (repairs.length) {
    for (const { matchData } of found) {
      for (const term of Object.keys(matchData.metadata)) {
        if (repairs.some((one) => isNear(one, term))) terms.add(term)
      }
    }
  }
  const prefixes = sought.flatMap((one) => one.prefixes)
  const codes = words.some(({ code }) => code)
  return highlighter(terms, prefixes, codes)
}
