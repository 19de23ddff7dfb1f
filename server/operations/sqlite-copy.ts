import Sqlite from 'better-sqlite3'
import { settle } from './files.ts'

const PAGES = 2_000

/**
 * Copies a database while others write to it, as it is at this moment: a reader that has begun sees
 * no later change, so the copy need not begin again with each of them.
 */
export async function copySqlite(
  from: string,
  to: string,
  progress: (share: number) => void = () => {}
) {
  const source = new Sqlite(from, { readonly: true, fileMustExist: true })
  try {
    source.pragma('busy_timeout = 5000')
    source.exec('begin')
    source.prepare('select count(*) from sqlite_master').get()
    await source.backup(to, {
      progress: ({ totalPages, remainingPages }) => {
        progress(totalPages ? 1 - remainingPages / totalPages : 0)
        return PAGES
      }
    })
    source.exec('commit')
  } finally {
    source.close()
  }
  // One file, that can be read where nothing can be written.
  const copy = new Sqlite(to)
  copy.pragma('journal_mode = delete')
  copy.close()
  await settle(to)
}
