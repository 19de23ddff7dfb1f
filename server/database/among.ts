import { sql, type SQL, type SQLWrapper } from 'drizzle-orm'
import { dialect } from '#schema/dialect.ts'

/**
 * One of some whole numbers, handed over as one value: a list of a hundred would have to be put
 * together a hundred times, and be another query whenever its length is another.
 */
export const among = (column: SQLWrapper, numbers: readonly number[]): SQL =>
  dialect === 'postgres'
    ? sql`${column} = any(${`{${numbers.join(',')}}`}::integer[])`
    : sql`${column} in (select value from json_each(${JSON.stringify(numbers)}))`
