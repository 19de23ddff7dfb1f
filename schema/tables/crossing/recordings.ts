import { index, instant, integer, table, text, uniqueIndex } from '../../dialect.ts'
import { RECORDING_KINDS, WATCHERS } from '../../words.ts'
import { bridgeSessions } from '../bridges.ts'
import { at, id } from '../columns.ts'
import { bridge, item, person } from './columns.ts'

/**
 * Video, voice or screen on a session or an item. Its bytes lie with the attachments, under their
 * hash; a row without one is still arriving. After `deleteOn` the bytes are gone and the row says so.
 */
export const recordings = table(
  'recordings',
  {
    id: id(),
    bridge: bridge(),
    item: item(),
    session: text().references(() => bridgeSessions.id),
    kind: text({ enum: RECORDING_KINDS }).notNull(),
    title: text().notNull(),
    name: text().notNull(),
    size: integer().notNull(),
    received: integer().notNull(),
    type: text(),
    hash: text(),
    seconds: integer(),
    watch: text({ enum: WATCHERS }).notNull(),
    /** A calendar day; the bytes are there on it and gone after it. */
    deleteOn: text().notNull(),
    by: person().notNull(),
    at: at(),
    completedAt: instant(),
    deletedAt: instant(),
    /** null where its day had come. */
    deletedBy: person()
  },
  (row) => [
    index('recordings_bridge').on(row.bridge, row.at),
    index('recordings_hash').on(row.hash),
    index('recordings_delete').on(row.deleteOn)
  ]
)

/** Each of those who are seen or heard says yes, or nobody watches. */
export const recordingConsents = table(
  'recording_consents',
  {
    id: id(),
    recording: text()
      .notNull()
      .references(() => recordings.id),
    person: person().notNull(),
    askedAt: at(),
    givenAt: instant(),
    refusedAt: instant()
  },
  (row) => [uniqueIndex('recording_consents_once').on(row.recording, row.person)]
)

/** Whom a recording is for besides the two, by name. */
export const recordingWatchers = table(
  'recording_watchers',
  {
    id: id(),
    recording: text()
      .notNull()
      .references(() => recordings.id),
    person: person().notNull()
  },
  (row) => [uniqueIndex('recording_watchers_once').on(row.recording, row.person)]
)
