import { Refusal } from './manifest.ts'
import { runProgram } from './run-program.ts'

/** Nobody works in it, and what is there already only goes by `force`. */
export async function refuseIfUsedPostgres(url: string, force: boolean) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows: others } = await client.query(
      `select 1 from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`
    )
    if (others.length) throw new Refusal('The database is in use: stop Bridgebook first.')
    const { rows: tables } = await client.query(
      "select 1 from pg_tables where schemaname in ('public', 'drizzle')"
    )
    if (tables.length && !force) {
      throw new Refusal('The database is not empty; --force drops what is in it.')
    }
  } finally {
    await client.end()
  }
}

/** All of it or nothing. */
export async function restorePostgres(url: string, file: string, force: boolean) {
  await runProgram('pg_restore', url, [
    '--no-owner',
    '--exit-on-error',
    '--single-transaction',
    ...(force ? ['--clean', '--if-exists'] : []),
    ...['--dbname', 'URL', file]
  ])
}
