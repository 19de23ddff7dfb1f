import type { SQL } from 'drizzle-orm'
import type { Reader, Writer } from '../database/database.ts'
import type { Column } from './fields.ts'
import type { Word } from './forward.ts'

/** Where something that is looked for comes from. */
export type Origin = 'typed' | 'beginning' | 'repair' | 'glossary'

/** What may stand for a word of a query: all of these terms, near each other if they are several. */
export interface Alternative {
  terms: string[]
  /** Up to 1, which is as typed. */
  worth: number
  origin: Origin
  /** As it would be written. */
  word: string
}

/** A word, code or phrase of a query: a case has it if it has any of the alternatives. */
export interface Sought {
  /** As typed, at `start` to `end` of the query. */
  typed: string
  start: number
  end: number
  /** Nothing else is taken for a code than what was typed. */
  code: boolean
  alternatives: Alternative[]
  /** Beginnings of terms, which may stand for it as well. */
  prefixes: string[]
}

/** What BM25 has to know of the index. */
export interface Stats {
  cases: number
  /** Terms of a case on average. */
  averageLength: number
  /** In how many cases a term stands. */
  frequencyOf(term: string): number
}

/** A case that was found, and its BM25 as the database computes it: the best the highest. */
export interface Candidate {
  number: number
  score: number
}

/**
 * The index of one database. Both find the same, by BM25 (Robertson & Zaragoza 2009) with k1 = 1.2,
 * b = 0.75 and term frequencies weighted by column, as SQLite's FTS5 computes it.
 */
export interface Engine {
  write(tx: Writer, number: number, columns: Record<Column, Word[]>): Promise<void>
  remove(tx: Writer, number: number): Promise<void>
  /** A subquery `found(number, score)` of the cases that have any of it; to be joined. */
  found(sought: Sought[], stats: Stats): SQL
  /** The best so many of all cases, whoever may see them. */
  best(read: Reader, sought: Sought[], stats: Stats, most: number): Promise<Candidate[]>
  /** How many cases there are, and how many terms they have on average. */
  measure(read: Reader): Promise<Pick<Stats, 'cases' | 'averageLength'>>
  /** In how many cases each of some terms stands; terms that stand in none are left out. */
  frequencies(read: Reader, terms: readonly string[]): Promise<Map<string, number>>
  /** Terms from `from` up to and without `to`, the most common first. */
  termsBetween(read: Reader, from: string, to: string, most: number): Promise<string[]>
  /** Changes with every write that this reader may see; undefined where nobody can tell. */
  version(read: Reader): Promise<string | undefined>
  /** Those of some words that have yet to be taken up in the vocabulary. */
  unlearnt(tx: Reader, words: string[]): Promise<string[]>
  /** The numbers of all cases in the index, in order. */
  numbers(read: Reader): Promise<number[]>
  /** A sum over all that the index keeps of a case, whatever the order. */
  sumOf(columns: Record<Column, Word[]>): number
  /** The same, of what it really keeps of each case. */
  sums(read: Reader): Promise<Map<number, number>>
}

export const isSought = ({ alternatives, prefixes }: Sought) =>
  alternatives.length + prefixes.length > 0

/** The different terms of what is looked for. */
export const termsIn = (sought: readonly Sought[]) => [
  ...new Set(sought.flatMap((it) => it.alternatives.flatMap(({ terms }) => terms)))
]
