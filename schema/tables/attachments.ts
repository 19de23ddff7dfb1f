import { index, instant, integer, table, text } from '../dialect.ts'
import { cases, occurrences } from './cases.ts'
import { at, id } from './columns.ts'
import { people } from './people.ts'

/**
 * A file on a case or an occurrence. Its bytes lie outside the database, under their hash; a row
 * without a hash is still arriving, and `received` bytes of it are there.
 */
export const attachments = table(
  'attachments',
  {
    id: id(),
    caseNumber: integer()
      .notNull()
      .references(() => cases.number),
    occurrence: text().references(() => occurrences.id),
    name: text().notNull(),
    size: integer().notNull(),
    received: integer().notNull(),
    /** By its content, not by its name. */
    type: text(),
    /** SHA-256 in hex: of the file, and of its thumbnail. */
    hash: text(),
    thumbnail: text(),
    width: integer(),
    height: integer(),
    by: text()
      .notNull()
      .references(() => people.id),
    at: at(),
    completedAt: instant(),
    removedAt: instant()
  },
  (row) => [
    index('attachments_case').on(row.caseNumber, row.at),
    index('attachments_occurrence').on(row.occurrence),
    index('attachments_hash').on(row.hash),
    index('attachments_thumbnail').on(row.thumbnail)
  ]
)
