import Sqlite from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { casing } from '#schema/dialect.ts'
import { outermost, type Database, type Reader, type Writer } from './database.ts'
import { runApart, type Apart } from './apart.ts'
import { Busy } from './busy.ts'
import { countLoad } from './count-load.ts'

/**
 * SQLite has one writer at a time. Transactions therefore queue for the single writing connection,
 * while reads use a second one and see what was last committed.
 */
export function openSqlite(file: string, migrationsFolder: string, apart?: Apart): Database {
  const writing = connect(file)
  // An acknowledged write survives power loss.
  writing.pragma('synchronous = full')
  // What is deleted is overwritten with zeros.
  writing.pragma('secure_delete = on')
  const writer = drizzle(writing, { casing })
  migrate(writer, { migrationsFolder })
  const reading = connect(file, { readonly: true })
  const thread = apart && runApart(apart, file)

  // Drizzle types each dialect apart; schema/dialect.ts says why we speak Postgres.
  const tx = writer as unknown as Writer
  const read = readerOf(reading)
  const { inTurn, waiting } = queue()
  const { counted, load } = countLoad(waiting)

  const whole = async <T>(work: (tx: Writer) => Promise<T>): Promise<T> => {
    writing.exec('begin immediate')
    try {
      const result = await work(tx)
      writing.exec('commit')
      return result
    } catch (error) {
      if (writing.inTransaction) writing.exec('rollback')
      throw error
    }
  }

  return {
    read,
    transaction: (work) => outermost(() => inTurn(() => counted(() => whole(work)))),
    apart: (work, ...args) => (thread ? thread.run(work, read, args) : work(read, ...args)),
    away: (work, ...args) => (thread ? thread.away(work, read, args) : work(read, ...args)),
    either: (work, ...args) => (thread ? thread.either(work, read, args) : work(read, ...args)),
    load,
    async snapshot(work) {
      const apart = connect(file, { readonly: true })
      try {
        apart.exec('begin')
        return await work(readerOf(apart))
      } finally {
        apart.close()
      }
    },
    scrub: () => outermost(() => inTurn(async () => scrub(writing))),
    async close() {
      await inTurn(async () => {})
      await thread?.stop()
      reading.close()
      writing.close()
    }
  }
}

const readerOf = (reading: Sqlite.Database) => drizzle(reading, { casing }) as unknown as Reader

/** For a thread that only reads. */
export const openReader = (file: string): Reader => readerOf(connect(file, { readonly: true }))

function connect(file: string, options?: Sqlite.Options) {
  const connection = new Sqlite(file, options)
  connection.pragma('busy_timeout = 5000')
  if (!options?.readonly) connection.pragma('journal_mode = wal')
  connection.pragma('foreign_keys = on')
  rememberStatements(connection)
  return connection
}

const MOST_STATEMENTS = 500

/**
 * Drizzle prepares each query anew, and what SQLite holds of a statement is not given back when
 * that is forgotten: memory would grow with every query. So the same words are prepared once.
 */
function rememberStatements(connection: Sqlite.Database) {
  const prepared = new Map<string, Sqlite.Statement>()
  const prepare = connection.prepare.bind(connection)
  connection.prepare = ((source: string) => {
    const known = prepared.get(source)
    const statement = known ?? prepare(source)
    // The way in which it gave its rows last is not the way in which they are wanted now.
    if (known?.reader) known.raw(false)
    prepared.delete(source)
    prepared.set(source, statement)
    const [oldest] = prepared.keys()
    if (prepared.size > MOST_STATEMENTS && oldest !== undefined) prepared.delete(oldest)
    return statement
  }) as typeof connection.prepare
}

/**
 * An index of words keeps what it dropped until it merges; a page that was split keeps a copy of
 * what moved; the log keeps pages as they were. Writing all of it anew leaves only what is there.
 */
function scrub(writing: Sqlite.Database) {
  const indexes = writing
    .prepare("select name from sqlite_master where sql like 'create virtual table%using fts5(%'")
    .pluck()
    .all() as string[]
  for (const name of indexes) writing.exec(`insert into ${name}(${name}) values ('optimize')`)
  writing.exec('vacuum')
  const [done] = writing.pragma('wal_checkpoint(truncate)') as { busy: number }[]
  // Somebody outside, such as a backup, is reading what was there before.
  if (done?.busy) throw new Busy()
}

/** Runs jobs one after another, whatever becomes of each. */
function queue() {
  let last: Promise<unknown> = Promise.resolve()
  let jobs = 0
  const inTurn = <T>(job: () => Promise<T>): Promise<T> => {
    jobs += 1
    const turn = last.then(job).finally(() => (jobs -= 1))
    last = turn.catch(() => {})
    return turn
  }
  return { inTurn, waiting: () => Math.max(0, jobs - 1) }
}
