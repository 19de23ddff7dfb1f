import { setTimeout as sleep } from 'node:timers/promises'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import { casing } from '#schema/dialect.ts'
import { outermost, type Database, type Writer } from './database.ts'
import { scrub, type Row } from './scrub-postgres.ts'
import { Busy } from './busy.ts'
import { countLoad } from './count-load.ts'

const SERIALIZATION_FAILURE = '40001'
const DEADLOCK = '40P01'
const ATTEMPTS = 12
/** Any number will do, as long as every process takes the same one. */
const MIGRATION_LOCK = 727_401

/** Serializable, so that a rule checked inside a transaction holds just as it does on SQLite. */
export async function openPostgres(url: string, migrationsFolder: string): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: 10 })
  await migrateAlone(pool, migrationsFolder)
  const read = drizzle(pool, { casing })
  const { counted, load } = countLoad(() => pool.waitingCount)
  const whole = <T>(work: (tx: Writer) => Promise<T>) =>
    read.transaction(work, { isolationLevel: 'serializable' })

  return {
    read,
    transaction: (work) => outermost(() => counted(() => retrying(() => whole(work)))),
    apart: (work, ...args) => work(read, ...args),
    away: (work, ...args) => work(read, ...args),
    either: (work, ...args) => work(read, ...args),
    load,
    snapshot: (work) =>
      read.transaction(work, { isolationLevel: 'repeatable read', accessMode: 'read only' }),
    scrub: () => scrub((query) => pool.query<Row>(query).then(({ rows }) => rows)),
    close: () => pool.end()
  }
}

/** Several processes may start at once: one migrates, the others wait. */
async function migrateAlone(pool: pg.Pool, migrationsFolder: string) {
  const client = await pool.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    await migrate(drizzle(client, { casing }), { migrationsFolder })
  } finally {
    await client.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK])
    client.release()
  }
}

async function retrying<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await attempt()
    } catch (error) {
      if (!isConflict(error)) throw error
      if (tries === ATTEMPTS) throw new Busy()
      await sleep(Math.random() * 2 ** tries) // milliseconds; chance keeps rivals from meeting again
    }
  }
}

function isConflict(error: unknown) {
  const { code, cause } = error as { code?: string; cause?: { code?: string } }
  return [SERIALIZATION_FAILURE, DEADLOCK].includes(cause?.code ?? code ?? '')
}
