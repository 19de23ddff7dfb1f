import { AsyncLocalStorage } from 'node:async_hooks'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'

type Drizzle = PgDatabase<PgQueryResultHKT, Record<string, never>>

/** What both dialects can do alike. `execute`, `selectDistinctOn`, `query` are left out on purpose. */
export type Reader = Pick<Drizzle, 'select' | 'selectDistinct' | '$with' | 'with' | '$count'>
export type Writer = Reader & Pick<Drizzle, 'insert' | 'update' | 'delete'>

export interface DatabaseLoad {
  /** Transactions whose turn has not come, or for which no connection is free. */
  waiting: number
  transactions: number
  /** In transactions altogether, waiting for their turn left out. */
  seconds: number
  /** Gave up after too many rivals at the same place. */
  busy: number
}

export interface Database {
  /** Reads anywhere. */
  read: Reader
  /**
   * Writes here only: all of `work` happens, or none of it. `work` may run again, so it touches
   * nothing but `tx`, and catches nothing.
   */
  transaction<T>(work: (tx: Writer) => Promise<T>): Promise<T>
  /** Reads that all see one moment, however long they take; writers do not wait for them. */
  snapshot<T>(work: (read: Reader) => Promise<T>): Promise<T>
  /** Makes sure that what was deleted or overwritten is gone for good, as far as we can reach. */
  scrub(): Promise<void>
  /**
   * A read that takes long. On SQLite, which blocks the thread that asks it, a known one runs in
   * another thread; everywhere else, and for any other, this is `work(read, ...args)`. Arguments
   * and the answer are plain values.
   */
  apart<A extends unknown[], T>(
    work: (read: Reader, ...args: A) => Promise<T>,
    ...args: A
  ): Promise<T>
  /** The same of a read that is known to take long this time: never in the thread that asks. */
  away<A extends unknown[], T>(
    work: (read: Reader, ...args: A) => Promise<T>,
    ...args: A
  ): Promise<T>
  /** The same of a read that is not long, but asked often: whichever of the two has less to do. */
  either<A extends unknown[], T>(
    work: (read: Reader, ...args: A) => Promise<T>,
    ...args: A
  ): Promise<T>
  /** What there is to do at this moment, and what there was. */
  load(): DatabaseLoad
  /** Waits for what is under way. */
  close(): Promise<void>
}

const inTransaction = new AsyncLocalStorage<true>()

/** On SQLite a nested transaction would wait for itself; on Postgres it would not be nested. */
export function outermost<T>(work: () => Promise<T>): Promise<T> {
  if (inTransaction.getStore()) {
    throw new Error('transaction() inside transaction(): pass tx along instead')
  }
  return inTransaction.run(true, work)
}
