import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import { casing } from '#schema/dialect.ts'
import { outermost, type Database } from './database.ts'

/** Postgres inside the process, for tests: one connection, so transactions queue by themselves. */
export async function openPglite(migrationsFolder: string): Promise<Database> {
  const pglite = new PGlite()
  const read = drizzle(pglite, { casing })
  await migrate(read, { migrationsFolder })
  return {
    read,
    transaction: (work) =>
      outermost(() => read.transaction(work, { isolationLevel: 'serializable' })),
    close: () => pglite.close()
  }
}
