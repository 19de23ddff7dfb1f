import { index, instant, integer, json, table, text, uniqueIndex } from '../dialect.ts'
import {
  ADOPTIONS,
  AGENDA_REASONS,
  GOAL_STATES,
  PROBES,
  CASE_GAPS,
  RECORDING_KINDS,
  SIGNERS,
  STEP_VERDICTS,
  WATCHERS
} from '../words.ts'
import { bridgeItems, bridges, bridgeSessions, evidence } from './bridges.ts'
import { cases } from './cases.ts'
import { at, id } from './columns.ts'
import { people } from './people.ts'

const person = () => text().references(() => people.id)
const bridge = () =>
  text()
    .notNull()
    .references(() => bridges.id)
const item = () => text().references(() => bridgeItems.id)

/** A line of the agenda of a session: an item with why it is there, or a line in own words. */
export const agendaLines = table(
  'agenda_lines',
  {
    id: id(),
    session: text()
      .notNull()
      .references(() => bridgeSessions.id),
    item: item(),
    text: text().notNull(),
    reason: text({ enum: AGENDA_REASONS }).notNull(),
    position: integer().notNull(),
    coveredAt: instant()
  },
  (row) => [index('agenda_lines_session').on(row.session, row.position)]
)

/** What somebody is to do next, and by when; agreed in a session or between two. */
export const nextActions = table(
  'next_actions',
  {
    id: id(),
    bridge: bridge(),
    session: text().references(() => bridgeSessions.id),
    item: item(),
    text: text().notNull(),
    who: person().notNull(),
    dueOn: text().notNull(),
    madeBy: person().notNull(),
    createdAt: at(),
    doneAt: instant(),
    doneBy: person(),
    removedAt: instant()
  },
  (row) => [index('next_actions_bridge').on(row.bridge, row.dueOn)]
)

/** The address of somebody's calendar; the table holds the hash of its secret. */
export const calendarFeeds = table(
  'calendar_feeds',
  {
    id: id(),
    person: person().notNull(),
    secretHash: text().notNull(),
    createdAt: at(),
    readAt: instant(),
    revokedAt: instant()
  },
  (row) => [
    uniqueIndex('calendar_feeds_secret').on(row.secretHash),
    index('calendar_feeds_person').on(row.person)
  ]
)

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

/** Questions to the giver, one at a time, that goes on where it stopped. */
export const interviews = table(
  'interviews',
  {
    id: id(),
    bridge: bridge(),
    startedBy: person().notNull(),
    startedAt: at(),
    finishedAt: instant(),
    version: integer().notNull()
  },
  (row) => [index('interviews_bridge').on(row.bridge, row.startedAt)]
)

/** One question as it was asked, and what was answered: a source that others can point to. */
export const interviewQuestions = table(
  'interview_questions',
  {
    id: id(),
    interview: text()
      .notNull()
      .references(() => interviews.id),
    position: integer().notNull(),
    probe: text({ enum: PROBES }).notNull(),
    /** The gap that it aims at; null: a question that any case deserves. */
    gap: text({ enum: CASE_GAPS }),
    caseNumber: integer().references(() => cases.number),
    item: item(),
    /** An own question; '' where it is a probe, whose words are in every language. */
    text: text().notNull(),
    answer: text().notNull(),
    answeredAt: instant(),
    typedBy: person(),
    skippedAt: instant()
  },
  (row) => [index('interview_questions_interview').on(row.interview, row.position)]
)

/** What an answer became. */
export const adoptions = table(
  'adoptions',
  {
    id: id(),
    question: text()
      .notNull()
      .references(() => interviewQuestions.id),
    kind: text({ enum: ADOPTIONS }).notNull(),
    caseNumber: integer().references(() => cases.number),
    item: item(),
    /** The words that were taken over. */
    text: text().notNull(),
    by: person().notNull(),
    at: at()
  },
  (row) => [
    index('adoptions_question').on(row.question),
    index('adoptions_case').on(row.caseNumber),
    index('adoptions_item').on(row.item)
  ]
)

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

/** Who offers to be a mentor, and to how many at a time. */
export const mentorOffers = table(
  'mentor_offers',
  {
    id: id(),
    person: person().notNull(),
    places: integer().notNull(),
    words: text().notNull(),
    /** Process codes; empty: whatever they can do. */
    processes: json<string[]>().notNull(),
    at: at(),
    endedAt: instant()
  },
  (row) => [uniqueIndex('mentor_offers_person').on(row.person)]
)

/** Somebody asks somebody to be their mentor; a yes makes the bridge. */
export const mentorRequests = table(
  'mentor_requests',
  {
    id: id(),
    mentee: person().notNull(),
    mentor: person().notNull(),
    process: text(),
    words: text().notNull(),
    /** The mentee's first goals, in their own words. */
    goals: json<string[]>().notNull(),
    at: at(),
    acceptedAt: instant(),
    declinedAt: instant(),
    /** In the mentor's words. */
    answer: text().notNull(),
    withdrawnAt: instant(),
    bridge: text().references(() => bridges.id)
  },
  (row) => [
    index('mentor_requests_mentor').on(row.mentor),
    index('mentor_requests_mentee').on(row.mentee)
  ]
)

/** What a mentee wants to be able to do, in their own words. */
export const goals = table(
  'goals',
  {
    id: id(),
    bridge: bridge(),
    text: text().notNull(),
    state: text({ enum: GOAL_STATES }).notNull(),
    position: integer().notNull(),
    by: person().notNull(),
    at: at(),
    settledAt: instant(),
    /** What the mentee says of how it ended. */
    note: text().notNull(),
    removedAt: instant()
  },
  (row) => [index('goals_bridge').on(row.bridge, row.position)]
)

/** A short question to each of the two, after 30 days and then every 60. */
export const pulses = table(
  'pulses',
  {
    id: id(),
    bridge: bridge(),
    /** The calendar day on which it was due. */
    dueOn: text().notNull(),
    person: person().notNull(),
    /** 1 … 5. */
    useful: integer().notNull(),
    pace: integer().notNull(),
    text: text().notNull(),
    at: at()
  },
  (row) => [uniqueIndex('pulses_once').on(row.bridge, row.dueOn, row.person)]
)

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
