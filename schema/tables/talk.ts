import { index, instant, integer, json, table, text } from '../dialect.ts'
import { COMMENT_FIELDS } from '../words.ts'
import { cases, occurrences } from './cases.ts'
import { at, id } from './columns.ts'
import { people } from './people.ts'

const person = () => text().references(() => people.id)

/** What people say about a case, one of its fields or an occurrence; seen by whoever sees that. */
export const comments = table(
  'comments',
  {
    id: id(),
    caseNumber: integer()
      .notNull()
      .references(() => cases.number),
    occurrence: text().references(() => occurrences.id),
    field: text({ enum: COMMENT_FIELDS }),
    /** The comment that this one replies to; replies have no replies. */
    parent: text(),
    by: person().notNull(),
    text: text().notNull(),
    mentions: json<string[]>().notNull(),
    /** A question to whoever knows this: the people whom it went to. null: no question. */
    askedOf: json<string[]>(),
    /** The reply that answered the question. */
    answeredBy: text(),
    /** Into which field of the case this was taken, by whom, as which revision. */
    takenInto: text({ enum: COMMENT_FIELDS }),
    takenBy: person(),
    takenAs: integer(),
    at: at(),
    editedAt: instant(),
    removedAt: instant()
  },
  (row) => [
    index('comments_case').on(row.caseNumber, row.at),
    index('comments_occurrence').on(row.occurrence),
    index('comments_parent').on(row.parent)
  ]
)
