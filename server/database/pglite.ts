import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import { casing } from '#schema/dialect.ts'
import { countLoad } from './count-load.ts'
import { outermost, type Database, type Writer } from './database.ts'
import { scrub, type Row } from './scrub-postgres.ts'

/** Starting one takes seconds, emptying it does not: those who are done leave theirs to the next. */
const idle: PGlite[] = []

/** Postgres inside the process, for tests: one connection, so transactions queue by themselves. */
export async function openPglite(migrationsFolder: string): Promise<Database> {
  const pglite = idle.pop() ?? new PGlite()
  await pglite.exec(
    'drop schema if exists drizzle cascade; drop schema public cascade; create schema public'
  )
  const read = drizzle(pglite, { casing })
  await migrate(read, { migrationsFolder })
  const { counted, load } = countLoad(() => 0)
  const whole = <T>(work: (tx: Writer) => Promise<T>) =>
    read.transaction(work, { isolationLevel: 'serializable' })
  return {
    read,
    transaction: (work) => outermost(() => counted(() => whole(work))),
    apart: (work, ...args) => work(read, ...args),
    away: (work, ...args) => work(read, ...args),
    either: (work, ...args) => work(read, ...args),
    load,
    snapshot: (work) => read.transaction(work, { isolationLevel: 'repeatable read' }),
    scrub: () => scrub((query) => pglite.query<Row>(query).then(({ rows }) => rows)),
    close: async () => void idle.push(pglite)
  }
}
