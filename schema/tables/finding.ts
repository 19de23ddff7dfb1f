import {
  bytes,
  flag,
  index,
  instant,
  integer,
  json,
  primaryKey,
  serial,
  table,
  text,
  uniqueIndex
} from '../dialect.ts'
import { GAP_STATES, LANGUAGES, type Language, type TranslatedField } from '../words.ts'
import { attachments } from './attachments.ts'
import { cases } from './cases.ts'
import { at, id } from './columns.ts'
import { processes } from './organisation.ts'
import { people } from './people.ts'

/** The words of a case in their order, by their hashes (server/search/forward.ts): for ranking. */
export const forwards = table('forwards', {
  caseNumber: integer().primaryKey(),
  words: bytes().notNull()
})

/**
 * The different words, folded, of the cases that everybody may see: what a beginning or a typing
 * error may stand for. Never words of a case that is for fewer people.
 */
export const vocabulary = table(
  'vocabulary',
  {
    id: serial(),
    word: text().notNull(),
    /** As in the streams of `forwards`, so that words which a case no longer has are found. */
    hash: integer().notNull()
  },
  (row) => [uniqueIndex('vocabulary_word').on(row.word), index('vocabulary_hash').on(row.hash)]
)

/** A concept of the trade and its terms in each language: the usual one first. */
export const glossary = table('glossary', {
  id: id(),
  domain: text().notNull(),
  terms: json<Partial<Record<Language, string[]>>>().notNull(),
  version: integer().notNull(),
  updatedAt: at(),
  updatedBy: text().references(() => people.id)
})

/** How often a concept of the glossary widened a search on a day, and how often it found nothing. */
export const glossaryUses = table(
  'glossary_uses',
  {
    concept: text()
      .notNull()
      .references(() => glossary.id, { onDelete: 'cascade' }),
    day: text().notNull(),
    uses: integer().notNull(),
    /** Widened or not, nothing was found. */
    misses: integer().notNull()
  },
  (row) => [primaryKey({ columns: [row.concept, row.day] })]
)

/** What people looked for in vain; never who. */
export const gaps = table(
  'gaps',
  {
    id: id(),
    /** As typed by whoever was first. */
    query: text().notNull(),
    /** Its terms in order: the same question in other forms is the same gap. */
    key: text().notNull(),
    language: text({ enum: LANGUAGES }).notNull(),
    process: text().references(() => processes.code),
    times: integer().notNull(),
    firstDay: text().notNull(),
    lastDay: text().notNull(),
    state: text({ enum: GAP_STATES }).notNull(),
    /** The case that answers it. */
    caseNumber: integer().references(() => cases.number),
    settledBy: text().references(() => people.id),
    settledAt: instant()
  },
  (row) => [uniqueIndex('gaps_key').on(row.key), index('gaps_state').on(row.state, row.lastDay)]
)

/** A case in another language, in the words of a colleague. */
export const translations = table(
  'translations',
  {
    id: id(),
    caseNumber: integer()
      .notNull()
      .references(() => cases.number),
    language: text({ enum: LANGUAGES }).notNull(),
    /** A text a field; of lists a text an entry, in their order. */
    content: json<Partial<Record<TranslatedField, string | string[]>>>().notNull(),
    /** The revision that it says. */
    revision: integer().notNull(),
    version: integer().notNull(),
    by: text()
      .notNull()
      .references(() => people.id),
    at: at()
  },
  (row) => [uniqueIndex('translations_case').on(row.caseNumber, row.language)]
)

/** The words of a file, each part with where it stands in it: a page, a sheet, a mail's subject. */
export const attachmentTexts = table('attachment_texts', {
  attachment: text()
    .primaryKey()
    .references(() => attachments.id),
  /** The bytes that it was read from. */
  hash: text().notNull(),
  parts: json<{ where: string; text: string }[]>().notNull(),
  language: text({ enum: LANGUAGES }),
  /** There is more than is searched. */
  cut: flag().notNull(),
  /** Why it could not be read: encrypted, broken, of no kind that holds text. */
  failure: text(),
  at: at()
})
