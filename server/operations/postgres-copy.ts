import { checkMigrations } from './migrations-check.ts'
import { runProgram } from './run-program.ts'
import { settle } from './files.ts'

/** The database as it is at this moment, in Postgres' own format for restoring. */
export async function copyPostgres(url: string, to: string) {
  await runProgram('pg_dump', url, [
    '--format=custom',
    '--no-owner',
    `--file=${to}`,
    '--dbname',
    'URL'
  ])
  await settle(to)
}

/** Whether a copy is of this product; gives the hashes of its attachments. */
export async function checkPostgres(file: string): Promise<string[]> {
  const done = await rowsOf(file, '__drizzle_migrations')
  checkMigrations(
    'postgres',
    done.map(({ hash = '' }) => hash)
  )
  const attachments = await rowsOf(file, 'attachments')
  const recordings = await rowsOf(file, 'recordings')
  const living = [
    ...attachments.filter((row) => row.removed_at === NULL),
    ...recordings.filter((row) => row.deleted_at === NULL)
  ]
  const hashes = living.flatMap(({ hash = NULL, thumbnail = NULL }) => [hash, thumbnail])
  return [...new Set(hashes.filter((it) => it !== NULL))]
}

/** As the dump writes what is not there. */
const NULL = '\\N'

/** Reads a table out of the dump itself: what cannot be read cannot be restored either. */
async function rowsOf(file: string, table: string): Promise<Record<string, string>[]> {
  const options = ['--data-only', `--table=${table}`, '--file=-', file]
  const text = await runProgram('pg_restore', 'postgres:', options)
  const [, names = '', lines = ''] =
    /^COPY \S+ \((.*)\) FROM stdin;\n([^]*?)^\\\.$/m.exec(text) ?? []
  const columns = names.split(', ')
  return lines
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const values = line.split('\t')
      return Object.fromEntries(columns.map((column, at) => [column, values[at] ?? NULL]))
    })
}
