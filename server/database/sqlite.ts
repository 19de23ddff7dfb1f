import Sqlite from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { casing } from '#schema/dialect.ts'
import { outermost, type Database, type Reader, type Writer } from './database.ts'

/**
 * SQLite has one writer at a time. Transactions therefore queue for the single writing connection,
 * while reads use a second one and see what was last committed.
 */
export function openSqlite(file: string, migrationsFolder: string): Database {
  const writing = connect(file)
  // An acknowledged write survives power loss.
  writing.pragma('synchronous = full')
  const writer = drizzle(writing, { casing })
  migrate(writer, { migrationsFolder })
  const reading = connect(file, { readonly: true })

  // Drizzle types each dialect apart; schema/dialect.ts says why we speak Postgres.
  const tx = writer as unknown as Writer
  const read = drizzle(reading, { casing }) as unknown as Reader
  const inTurn = queue()

  return {
    read,
    transaction: (work) =>
      outermost(() =>
        inTurn(async () => {
          writing.exec('begin immediate')
          try {
            const result = await work(tx)
            writing.exec('commit')
            return result
          } catch (error) {
            if (writing.inTransaction) writing.exec('rollback')
            throw error
          }
        })
      ),
    async close() {
      await inTurn(async () => {})
      reading.close()
      writing.close()
    }
  }
}

function connect(file: string, options?: Sqlite.Options) {
  const connection = new Sqlite(file, options)
  connection.pragma('busy_timeout = 5000')
  if (!options?.readonly) connection.pragma('journal_mode = wal')
  connection.pragma('foreign_keys = on')
  return connection
}

/** Runs jobs one after another, whatever becomes of each. */
function queue() {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(job: () => Promise<T>): Promise<T> => {
    const turn = last.then(job)
    last = turn.catch(() => {})
    return turn
  }
}
