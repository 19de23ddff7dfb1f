import {
  flag,
  index,
  instant,
  integer,
  json,
  primaryKey,
  real,
  table,
  text,
  uniqueIndex
} from '../dialect.ts'
import {
  BRIDGE_ENDINGS,
  BRIDGE_KINDS,
  DOMAINS,
  EVIDENCE_KINDS,
  ITEM_KINDS,
  PLAN_REASONS,
  RATINGS,
  STAGES,
  TEMPLATE_KINDS,
  type ProposalReason
} from '../words.ts'
import { cases, occurrences } from './cases.ts'
import { at, id } from './columns.ts'
import { entities, processes } from './organisation.ts'
import { people } from './people.ts'

const person = () => text().references(() => people.id)

/** Whose knowledge crosses to whom, on the calendar of an entity. */
export const bridges = table(
  'bridges',
  {
    id: id(),
    kind: text({ enum: BRIDGE_KINDS }).notNull(),
    giver: person().notNull(),
    receiver: person().notNull(),
    entity: text()
      .notNull()
      .references(() => entities.code),
    template: text().references(() => bridgeTemplates.id),
    /** Calendar days; a handover ends when its giver leaves. */
    startsOn: text().notNull(),
    endsOn: text().notNull(),
    /** What it is for, in the words of whoever began it. Markdown. */
    purpose: text().notNull(),
    madeBy: person().notNull(),
    createdAt: at(),
    /** The plan was accepted; null while it is still being made. */
    startedAt: instant(),
    endedAt: instant(),
    endedBy: person(),
    ending: text({ enum: BRIDGE_ENDINGS }),
    endReason: text().notNull(),
    /** Counts up with every change of these, of items and of steps. */
    version: integer().notNull()
  },
  (row) => [index('bridges_giver').on(row.giver), index('bridges_receiver').on(row.receiver)]
)

/** Why an item was proposed: a fact, and its figure where it has one. */
export interface ItemReason {
  reason: ProposalReason
  value: number | null
}

/** One piece of knowledge that has to cross. */
export const bridgeItems = table(
  'bridge_items',
  {
    id: id(),
    bridge: text()
      .notNull()
      .references(() => bridges.id),
    kind: text({ enum: ITEM_KINDS }).notNull(),
    domain: text({ enum: DOMAINS }).notNull(),
    /** As its writer named it; '' where it goes by the name of its case or process. */
    title: text().notNull(),
    /** Markdown: what it means to be able to do it. */
    note: text().notNull(),
    caseNumber: integer().references(() => cases.number),
    process: text().references(() => processes.code),
    /** 1 … 5. */
    criticality: integer().notNull(),
    /** null: its criticality. */
    weight: real(),
    target: text({ enum: STAGES }).notNull(),
    position: integer().notNull(),
    reasons: json<ItemReason[]>().notNull(),
    /** The receiver's own word, which puts it on the map. */
    rating: text({ enum: RATINGS }),
    ratedAt: instant(),
    addedBy: person().notNull(),
    addedAt: at(),
    droppedAt: instant(),
    droppedBy: person(),
    dropReason: text().notNull(),
    version: integer().notNull()
  },
  (row) => [
    index('bridge_items_bridge').on(row.bridge, row.position),
    index('bridge_items_case').on(row.caseNumber)
  ]
)

/** What shows that an item has reached a stage. Stages are derived from it, never stored. */
export const evidence = table(
  'evidence',
  {
    id: id(),
    item: text()
      .notNull()
      .references(() => bridgeItems.id),
    kind: text({ enum: EVIDENCE_KINDS }).notNull(),
    stage: text({ enum: STAGES }).notNull(),
    /** The calendar day on which it happened. */
    happenedOn: text().notNull(),
    occurrence: text().references(() => occurrences.id),
    caseNumber: integer().references(() => cases.number),
    session: text().references(() => bridgeSessions.id),
    /** Whom the receiver taught. */
    backup: person(),
    giverText: text().notNull(),
    receiverText: text().notNull(),
    offeredBy: person().notNull(),
    offeredAt: at(),
    /** Each side's yes. */
    giverAt: instant(),
    receiverAt: instant(),
    disputedAt: instant(),
    disputedBy: person(),
    disputeReason: text().notNull(),
    /** Not to be counted: a proof taken back, or an offer declined. */
    withdrawnAt: instant(),
    withdrawnBy: person(),
    withdrawReason: text().notNull()
  },
  (row) => [
    index('evidence_item').on(row.item),
    uniqueIndex('evidence_occurrence').on(row.item, row.occurrence)
  ]
)

/** A stage that the lead lets stand without its evidence. */
export const stageExceptions = table(
  'stage_exceptions',
  {
    id: id(),
    item: text()
      .notNull()
      .references(() => bridgeItems.id),
    stage: text({ enum: STAGES }).notNull(),
    by: person().notNull(),
    reason: text().notNull(),
    at: at(),
    withdrawnAt: instant(),
    withdrawnBy: person()
  },
  (row) => [index('stage_exceptions_item').on(row.item)]
)

/** A line of a plan: of the whole bridge, or the stage of an item. */
export const bridgeSteps = table(
  'bridge_steps',
  {
    id: id(),
    bridge: text()
      .notNull()
      .references(() => bridges.id),
    item: text().references(() => bridgeItems.id),
    stage: text({ enum: STAGES }),
    /** Of the shipped templates, whose words are in every language. */
    key: text(),
    title: text().notNull(),
    /** The close that it belongs to. */
    period: text(),
    dueOn: text().notNull(),
    reason: text({ enum: PLAN_REASONS }).notNull(),
    templateStep: text(),
    doneAt: instant(),
    doneBy: person(),
    removedAt: instant()
  },
  (row) => [index('bridge_steps_bridge').on(row.bridge, row.dueOn)]
)

/** When a line of a template falls due: on a working day of the nth close, or after so many days. */
export type Moment = { close: number; day: number } | { days: number }

export const bridgeTemplates = table('bridge_templates', {
  id: id(),
  kind: text({ enum: TEMPLATE_KINDS }).notNull(),
  /** '' where it is the shipped one, named in every language. */
  name: text().notNull(),
  retiredAt: instant(),
  version: integer().notNull(),
  createdAt: at()
})

export const templateSteps = table(
  'template_steps',
  {
    id: id(),
    template: text()
      .notNull()
      .references(() => bridgeTemplates.id),
    key: text(),
    title: text().notNull(),
    /** A line for each item, at this stage; null: one line for the bridge. */
    stage: text({ enum: STAGES }),
    moment: json<Moment>().notNull(),
    position: integer().notNull(),
    removedAt: instant()
  },
  (row) => [index('template_steps_template').on(row.template, row.position)]
)

/** A meeting on a bridge. */
export const bridgeSessions = table(
  'bridge_sessions',
  {
    id: id(),
    bridge: text()
      .notNull()
      .references(() => bridges.id),
    /** The day on which it took place, or is to. */
    heldOn: text().notNull(),
    minutes: integer(),
    /** When it is to begin; null where it was only recorded afterwards. */
    startsAt: instant(),
    /** It took place; null while it is to come, and where it was only recorded afterwards. */
    doneAt: instant(),
    cancelledAt: instant(),
    /** A room, or the address of a call; null: not said. */
    place: text(),
    /** Shared with whoever sees the bridge. Markdown. */
    notes: text().notNull(),
    madeBy: person().notNull(),
    createdAt: at(),
    removedAt: instant(),
    version: integer().notNull()
  },
  (row) => [index('bridge_sessions_bridge').on(row.bridge, row.heldOn)]
)

/** What was shown in it. */
export const sessionItems = table(
  'session_items',
  {
    session: text()
      .notNull()
      .references(() => bridgeSessions.id),
    item: text()
      .notNull()
      .references(() => bridgeItems.id)
  },
  (row) => [primaryKey({ columns: [row.session, row.item] })]
)

/** A note on a bridge, an item or a session: shared, or its writer's alone. */
export const bridgeNotes = table(
  'bridge_notes',
  {
    id: id(),
    bridge: text()
      .notNull()
      .references(() => bridges.id),
    item: text().references(() => bridgeItems.id),
    session: text().references(() => bridgeSessions.id),
    by: person().notNull(),
    private: flag().notNull(),
    text: text().notNull(),
    at: at(),
    editedAt: instant(),
    removedAt: instant()
  },
  (row) => [index('bridge_notes_bridge').on(row.bridge, row.at)]
)
