import { index, instant, integer, table, text } from '../../dialect.ts'
import { cases } from '../cases.ts'
import { at, id } from '../columns.ts'
import { bridge, item, person } from './columns.ts'

/** Days on which the giver is "away". */
export const emptyChairs = table(
  'empty_chairs',
  {
    id: id(),
    bridge: bridge(),
    from: text().notNull(),
    to: text().notNull(),
    madeBy: person().notNull(),
    createdAt: at(),
    cancelledAt: instant()
  },
  (row) => [index('empty_chairs_bridge').on(row.bridge, row.from)]
)

/** What the receiver would have asked, or did ask: of an empty chair, or a call-back. */
export const bridgeQuestions = table(
  'bridge_questions',
  {
    id: id(),
    bridge: bridge(),
    chair: text().references(() => emptyChairs.id),
    item: item(),
    text: text().notNull(),
    /** The calendar day. */
    askedOn: text().notNull(),
    by: person().notNull(),
    at: at(),
    /** The giver was called after all. */
    calledAt: instant(),
    minutes: integer(),
    answer: text().notNull(),
    becameItem: item(),
    becameCase: integer().references(() => cases.number),
    settledAt: instant(),
    settledBy: person(),
    removedAt: instant()
  },
  (row) => [index('bridge_questions_bridge').on(row.bridge, row.askedOn)]
)
