import { sql, type SQL } from 'drizzle-orm'
import type { Reader, Writer } from '../database/database.ts'
import type { Column } from './fields.ts'

/** What is looked for: whole terms, and beginnings of terms; a case with any of them is found. */
export interface Ask {
  terms: string[]
  prefixes: string[]
}

/**
 * The index of one database. Both rank by BM25 (Robertson & Zaragoza 2009) with k1 = 1.2, b = 0.75
 * and term frequencies weighted by column, as SQLite's FTS5 computes it, so that both rank alike.
 */
export interface Engine {
  write(tx: Writer, number: number, stems: Record<Column, string[]>): Promise<void>
  remove(tx: Writer, number: number): Promise<void>
  /** A subquery `found(number, score)`, the best score the highest; to be joined. */
  found(read: Reader, ask: Ask): Promise<SQL>
  knows(read: Reader, term: string): Promise<boolean>
}

export const isEmpty = ({ terms, prefixes }: Ask) => terms.length + prefixes.length === 0

export const nothing = sql`(select 0 as number, 0 as score where 1 = 0) as found`
