import { index, instant, integer, json, table, text } from '../../dialect.ts'
import { STEP_VERDICTS } from '../../words.ts'
import { evidence } from '../bridges.ts'
import { cases } from '../cases.ts'
import { at, id } from '../columns.ts'
import { item, person } from './columns.ts'

/** Where two blind answers differ: what has not crossed. */
export const differences = table(
  'differences',
  {
    id: id(),
    evidence: text()
      .notNull()
      .references(() => evidence.id),
    text: text().notNull(),
    by: person().notNull(),
    at: at(),
    becameItem: item(),
    /** The case that was changed for it. */
    becameCase: integer().references(() => cases.number),
    removedAt: instant()
  },
  (row) => [index('differences_evidence').on(row.evidence)]
)

/** How one step of the case fared against what somebody wrote without seeing it. */
export interface ComparedStep {
  step: string
  verdict: (typeof STEP_VERDICTS)[number]
}

/** A past case practised with its answer hidden; its writer's alone, and the pair's on a bridge. */
export const rehearsals = table(
  'rehearsals',
  {
    id: id(),
    person: person().notNull(),
    caseNumber: integer()
      .notNull()
      .references(() => cases.number),
    item: item(),
    startedAt: at(),
    /** Own words, before the answer is shown. Markdown. */
    words: text().notNull(),
    /** From then on the words stand, and the answer is seen. */
    shownAt: instant(),
    /** The revision that it was compared with. */
    revision: integer(),
    compared: json<ComparedStep[]>().notNull(),
    learnt: text().notNull(),
    finishedAt: instant(),
    removedAt: instant()
  },
  (row) => [
    index('rehearsals_person').on(row.person, row.startedAt),
    index('rehearsals_item').on(row.item)
  ]
)
