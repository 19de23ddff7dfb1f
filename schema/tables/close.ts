import { index, instant, integer, primaryKey, table, text, uniqueIndex } from '../dialect.ts'
import { TASK_RHYTHMS } from '../words.ts'
import { at, id } from './columns.ts'
import { entities, processes } from './organisation.ts'
import { people } from './people.ts'

const person = () => text().references(() => people.id)
const entity = () =>
  text()
    .notNull()
    .references(() => entities.code)

/** What has to be done in every close of an entity. */
export const taskTemplates = table(
  'task_templates',
  {
    id: id(),
    entity: entity(),
    title: text().notNull(),
    instructions: text().notNull(),
    process: text().references(() => processes.code),
    preparer: person(),
    reviewer: person(),
    /** −3 … −1 and 1 … 6. */
    dueDay: integer().notNull(),
    rhythm: text({ enum: TASK_RHYTHMS }).notNull(),
    position: integer().notNull(),
    retiredAt: instant()
  },
  (row) => [index('task_templates_entity').on(row.entity, row.position)]
)

export const templateDependencies = table(
  'template_dependencies',
  {
    template: text()
      .notNull()
      .references(() => taskTemplates.id),
    after: text()
      .notNull()
      .references(() => taskTemplates.id)
  },
  (row) => [primaryKey({ columns: [row.template, row.after] })]
)

/** One task of one close: laid out from the template, or added by hand. */
export const tasks = table(
  'tasks',
  {
    id: id(),
    period: text().notNull(),
    entity: entity(),
    template: text().references(() => taskTemplates.id),
    title: text().notNull(),
    instructions: text().notNull(),
    process: text().references(() => processes.code),
    preparer: person(),
    reviewer: person(),
    dueDay: integer().notNull(),
    position: integer().notNull(),
    preparedAt: instant(),
    preparedBy: person(),
    reviewedAt: instant(),
    reviewedBy: person(),
    /** Counts up with every change, so that nobody overwrites what they have not seen. */
    version: integer().notNull(),
    createdAt: at(),
    removedAt: instant()
  },
  (row) => [
    index('tasks_period').on(row.period, row.entity),
    index('tasks_preparer').on(row.preparer),
    index('tasks_reviewer').on(row.reviewer),
    uniqueIndex('tasks_template').on(row.template, row.period)
  ]
)

export const taskDependencies = table(
  'task_dependencies',
  {
    task: text()
      .notNull()
      .references(() => tasks.id),
    after: text()
      .notNull()
      .references(() => tasks.id)
  },
  (row) => [primaryKey({ columns: [row.task, row.after] })]
)

/** What a reviewer found: it comes back with the task of the next closes until it is cleared. */
export const reviewNotes = table(
  'review_notes',
  {
    id: id(),
    task: text()
      .notNull()
      .references(() => tasks.id),
    by: person().notNull(),
    text: text().notNull(),
    at: at(),
    answer: text(),
    answeredBy: person(),
    answeredAt: instant(),
    clearedAt: instant(),
    clearedBy: person()
  },
  (row) => [index('review_notes_task').on(row.task)]
)
