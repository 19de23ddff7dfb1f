import { join } from 'node:path'
import { root } from '../root.ts'
import type { Apart } from './apart.ts'
import type { Database } from './database.ts'

/** `url` is postgres://…, or empty for the SQLite file in `dataDir`. Creates or migrates it. */
export async function openDatabase(url: string, dataDir: string, apart?: Apart): Promise<Database> {
  const migrations = (dialect: string) => join(root, 'schema', 'migrations', dialect)
  if (url === 'postgres:pglite') {
    const { openPglite } = await import('./pglite.ts')
    return openPglite(migrations('postgres'))
  }
  if (url) {
    const { openPostgres } = await import('./postgres.ts')
    return openPostgres(url, migrations('postgres'))
  }
  const { openSqlite } = await import('./sqlite.ts')
  return openSqlite(join(dataDir, 'bridgebook.sqlite'), migrations('sqlite'), apart)
}
