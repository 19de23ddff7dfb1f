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
  /** The concept of the glossary that it comes from. */
  concept?: string
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
  /** Words of a case on average. */
  averageLength: number
  /** In how many cases a term stands. */
  frequencyOf(term: string): number
}

export interface Candidate {
  number: number
  /** BM25 of the columns as the database computes it. */
  score: number
}

/** The index of one database. */
export interface Engine {
  write(tx: Writer, number: number, columns: Record<Column, Word[]>): Promise<void>
  remove(tx: Writer, number: number): Promise<void>
  /** A subquery `found(number, score)`: the cases that have any of it; to be joined. */
  found(read: Reader, sought: Sought[]): Promise<SQL>
  stats(read: Reader, terms: readonly string[]): Promise<Stats>
  /** The different terms from `from` up to and without `to`, the most common first. */
  termsBetween(read: Reader, from: string, to: string, most: number): Promise<string[]>
  knows(read: Reader, term: string): Promise<boolean>
}
