import Sqlite from 'better-sqlite3'
import { Refusal } from './manifest.ts'
import { checkMigrations } from './migrations-check.ts'

/** Whether a copy of a database is whole and of this product; gives the hashes of its attachments. */
export function checkSqlite(file: string): string[] {
  const database = new Sqlite(file, { readonly: true, fileMustExist: true })
  try {
    const integrity = database.pragma('integrity_check', { simple: true })
    if (integrity !== 'ok') throw new Refusal(`The database is damaged: ${String(integrity)}`)
    const orphans = database.pragma('foreign_key_check') as unknown[]
    if (orphans.length) throw new Refusal(`${orphans.length} rows of the database lead nowhere.`)
    checkMigrations('sqlite', migrationsIn(database))
    return hashesIn(database)
  } catch (error) {
    if (error instanceof Sqlite.SqliteError) {
      throw new Refusal(`The database cannot be read: ${error.message}`)
    }
    throw error
  } finally {
    database.close()
  }
}

const migrationsIn = (database: Sqlite.Database) =>
  database.prepare('select hash from __drizzle_migrations').pluck().all() as string[]

/** Of what hangs somewhere: the bytes of what was removed may be gone already. */
function hashesIn(database: Sqlite.Database): string[] {
  const all = [
    ...column(database, 'attachments', 'hash', 'removed_at'),
    ...column(database, 'attachments', 'thumbnail', 'removed_at'),
    ...column(database, 'recordings', 'hash', 'deleted_at')
  ]
  return [...new Set(all)]
}

function column(database: Sqlite.Database, table: string, name: string, gone: string): string[] {
  const columns = database.pragma(`table_info(${table})`) as { name: string }[]
  if (!columns.length) return []
  const query = `select ${name} from ${table} where ${name} is not null and ${gone} is null`
  return database.prepare(query).pluck().all() as string[]
}
