import { join } from 'node:path'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { root } from '../root.ts'
import { Refusal, type Manifest } from './manifest.ts'

/** A database of a newer Bridgebook has been changed in ways that this one does not know. */
export function checkMigrations(dialect: Manifest['dialect'], done: string[]) {
  const migrationsFolder = join(root, 'schema', 'migrations', dialect)
  const known = new Set(readMigrationFiles({ migrationsFolder }).map(({ hash }) => hash))
  const unknown = done.filter((it) => !known.has(it)).length
  if (!done.length) throw new Refusal('The database is empty.')
  if (unknown) throw new Refusal(`${unknown} migrations of the database are unknown here.`)
}
