import { index, instant, table, text, uniqueIndex } from '../../dialect.ts'
import { SIGNERS } from '../../words.ts'
import { bridgeItems } from '../bridges.ts'
import { at, id } from '../columns.ts'
import { bridge, person } from './columns.ts'

/** The end of a bridge, signed by three. */
export const signatures = table(
  'signatures',
  {
    id: id(),
    bridge: bridge(),
    role: text({ enum: SIGNERS }).notNull(),
    person: person().notNull(),
    words: text().notNull(),
    /** What was signed: of each item its stage, its target and what was said of it, as hashes. */
    state: text().notNull(),
    at: at(),
    withdrawnAt: instant()
  },
  (row) => [index('signatures_bridge').on(row.bridge)]
)

/** What did not cross, with who owns it from now on. */
export const uncrossed = table(
  'uncrossed',
  {
    id: id(),
    bridge: bridge(),
    item: text()
      .notNull()
      .references(() => bridgeItems.id),
    owner: person().notNull(),
    /** What happens with it. */
    text: text().notNull(),
    dueOn: text(),
    by: person().notNull(),
    at: at()
  },
  (row) => [uniqueIndex('uncrossed_once').on(row.bridge, row.item)]
)

/** What colleagues write into the letter to the giver. */
export const letterWords = table(
  'letter_words',
  {
    id: id(),
    bridge: bridge(),
    by: person().notNull(),
    text: text().notNull(),
    at: at(),
    removedAt: instant()
  },
  (row) => [index('letter_words_bridge').on(row.bridge)]
)
