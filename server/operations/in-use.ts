import { existsSync } from 'node:fs'
import Sqlite from 'better-sqlite3'

/** Whether another process has this database open: only whoever is alone may end its log. */
export function isInUse(file: string): boolean {
  if (!existsSync(file)) return false
  const database = new Sqlite(file)
  try {
    database.pragma('busy_timeout = 200')
    database.pragma('journal_mode = delete')
    return false
  } catch (error) {
    const { code } = error as { code?: string }
    // What is no database any more is nobody's either.
    return code !== 'SQLITE_NOTADB' && code !== 'SQLITE_CORRUPT'
  } finally {
    database.close()
  }
}
