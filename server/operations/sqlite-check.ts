import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { root } from '../root.ts'
import { Refusal } from './manifest.ts'

/** Whether a copy of a database is whole and of this product; gives the hashes of its attachments. */
export function checkSqlite(file: string): string[] {
  const database = new Sqlite(file, { readonly: true, fileMustExist: true })
  try {
    const integrity = database.pragma('integrity_check', { simple: true })
    if (integrity !== 'ok') throw new Refusal(`The database is damaged: ${String(integrity)}`)
    const orphans = database.pragma('foreign_key_check') as unknown[]
    if (orphans.length) throw new Refusal(`${orphans.length} rows of the database lead nowhere.`)
    checkMigrations(database)
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

/** A database of a newer Bridgebook has been changed in ways that this one does not know. */
function checkMigrations(database: Sqlite.Database) {
  const migrationsFolder = join(root, 'schema', 'migrations', 'sqlite')
  const known = new Set(readMigrationFiles({ migrationsFolder }).map(({ hash }) => hash))
  const done = database.prepare('select hash from __drizzle_migrations').pluck().all() as string[]
  const unknown = done.filter((it) => !known.has(it)).length
  if (!done.length) throw new Refusal('The database is empty.')
  if (unknown) throw new Refusal(`${unknown} migrations of the database are unknown here.`)
}

function hashesIn(database: Sqlite.Database): string[] {
  const columns = database.pragma('table_info(attachments)') as { name: string }[]
  if (!columns.some(({ name }) => name === 'hash')) return []
  const query = 'select distinct hash from attachments where hash is not null'
  return database.prepare(query).pluck().all() as string[]
}
