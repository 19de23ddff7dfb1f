import Sqlite from 'better-sqlite3'

/** What belongs together: each query finds what lacks its other half. */
const HALVES = {
  'cases without their newest revision': `select number from cases where not exists
    (select 1 from revisions where case_number = number and revision = head)`,
  'cases without a first occurrence': `select number from cases where not exists
    (select 1 from occurrences where case_number = number and first)`,
  'cases that nobody logged': `select number from cases where not exists
    (select 1 from transitions where case_number = number and kind = 'logged')`,
  'occurrences without a record': `select id from occurrences o where not o.first and not exists
    (select 1 from activity where kind = 'occurrence' and subject = o.id)`,
  'cases without words': `select number from cases where withdrawn_at is null
    and number not in (select rowid from case_words)`,
  'words without a case': `select rowid from case_words where rowid not in
    (select number from cases where withdrawn_at is null)`
}

/** What is not whole in a database that nobody writes to: in words, nothing when all is well. */
export function brokenIn(file: string): string[] {
  const database = new Sqlite(file)
  try {
    const integrity = database.pragma('integrity_check', { simple: true }) as string
    const orphans = database.pragma('foreign_key_check') as unknown[]
    const halves = Object.entries(HALVES).map(([what, query]) => {
      const rows = database.prepare(query).all()
      return rows.length ? `${rows.length} ${what}` : ''
    })
    return [
      integrity === 'ok' ? '' : `integrity_check: ${integrity}`,
      orphans.length ? `${orphans.length} foreign keys that lead nowhere` : '',
      ...halves
    ].filter(Boolean)
  } finally {
    database.close()
  }
}
