import { sql, type SQL, type SQLWrapper } from 'drizzle-orm'

/** `text` begins with `start`, letter for letter: LIKE would read % and _ as wildcards. */
export const begins = (text: SQLWrapper, start: SQLWrapper | string): SQL =>
  sql`substr(${text}, 1, length(${start})) = ${start}`
