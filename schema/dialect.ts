import * as postgres from './dialects/postgres.ts'
import * as sqlite from './dialects/sqlite.ts'

/** One process speaks one dialect: DATABASE_URL decides it before any table is declared. */
export const dialect = process.env.DATABASE_URL?.startsWith('postgres') ? 'postgres' : 'sqlite'

/** Keys in camelCase, columns in snake_case. The servers and both drizzle-kit configs use this. */
export const casing = 'snake_case'

/**
 * The words that table definitions are written in. Typed as Postgres, the stricter of the two, so
 * that what compiles is known to be Postgres; the tests run it on SQLite too. The only such cast.
 */
const words = dialect === 'postgres' ? postgres : (sqlite as unknown as typeof postgres)

export const {
  alias,
  table,
  text,
  integer,
  real,
  flag,
  json,
  instant,
  money,
  serial,
  bytes,
  index,
  uniqueIndex,
  primaryKey,
  check
} = words
