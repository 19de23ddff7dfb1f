import { Type, type Static } from 'typebox'
import { CLOSE_DAYS, LIST_MAX, TASK_RHYTHMS, TASK_STATES, TEXT_MAX } from '../words.ts'
import {
  Day,
  Instant,
  Line,
  list,
  May,
  nullable,
  optional,
  PersonRef,
  RequiredLine
} from './common.ts'
import { route } from './route.ts'

const Id = Type.String({ minLength: 1, maxLength: 64 })
const Version = Type.Integer({ minimum: 1, description: 'Of the task, as the sender saw it' })
const DueDay = Type.Enum([...CLOSE_DAYS], { description: 'Working day: −3 … −1 and 1 … 6' })
const Text = Type.String({ maxLength: TEXT_MAX })
const RequiredText = Type.String({ minLength: 1, maxLength: TEXT_MAX, pattern: '\\S' })

/** Somebody whom a task names, and who stands in while they are away. */
export const TaskPerson = Type.Object({
  id: Type.String(),
  name: Type.String(),
  away: nullable(Type.Object({ until: Day, cover: nullable(PersonRef) }))
})
export type TaskPerson = Static<typeof TaskPerson>

const Deed = Type.Object({ by: PersonRef, at: Instant })

export const ReviewNote = Type.Object({
  id: Type.String(),
  by: PersonRef,
  at: Instant,
  text: Type.String(),
  answer: nullable(Type.Object({ text: Type.String(), by: PersonRef, at: Instant })),
  cleared: nullable(Deed),
  period: Type.String({ description: 'Of the close in which it was written' }),
  closes: Type.Integer({ description: 'How many closes later it is still there' }),
  may: May
})
export type ReviewNote = Static<typeof ReviewNote>

/** What a task waits for. */
export const TaskBefore = Type.Object({
  id: Type.String(),
  title: Type.String(),
  preparer: nullable(PersonRef),
  dueDay: Type.Integer(),
  done: Type.Boolean()
})

export const Task = Type.Object({
  id: Type.String(),
  period: Type.String(),
  entity: Type.String(),
  template: nullable(Type.String()),
  title: Type.String(),
  instructions: Type.String({ description: 'Markdown' }),
  process: nullable(Type.String()),
  preparer: nullable(TaskPerson),
  reviewer: nullable(TaskPerson),
  dueDay: Type.Integer(),
  dueOn: Day,
  position: Type.Integer(),
  state: Type.Enum([...TASK_STATES]),
  late: Type.Boolean({ description: 'The day on which it was due is over, and it is not done' }),
  after: Type.Array(TaskBefore),
  preparation: nullable(Deed),
  review: nullable(Deed),
  sentBack: Type.Boolean({ description: 'Was prepared, and a reviewer sent it back' }),
  notes: Type.Array(ReviewNote, { description: 'Its own, and those of earlier closes' }),
  version: Type.Integer(),
  may: May
})
export type Task = Static<typeof Task>

/** Where an entity stands in a close. */
export const TaskPlace = Type.Object({
  code: Type.String(),
  day: Day,
  workingDay: nullable(Type.Integer({ description: 'Of this close; null before and after it' })),
  templates: Type.Integer({ description: 'Lines of its template' }),
  may: May
})

export const CloseTasks = Type.Object({
  items: Type.Array(Task),
  entities: Type.Array(TaskPlace)
})
export type CloseTasks = Static<typeof CloseTasks>

/** A task in a line: what is mine to do. */
export const TaskLine = Type.Object({
  id: Type.String(),
  period: Type.String(),
  entity: Type.String(),
  title: Type.String(),
  dueDay: Type.Integer(),
  dueOn: Day,
  state: Type.Enum([...TASK_STATES]),
  late: Type.Boolean(),
  standingInFor: nullable(PersonRef),
  preparedBy: nullable(PersonRef),
  note: nullable(Type.Object({ by: PersonRef, at: Instant, text: Type.String() })),
  openNotes: Type.Integer(),
  version: Type.Integer(),
  may: May
})
export type TaskLine = Static<typeof TaskLine>

export const MyTasks = Type.Object({
  toPrepare: Type.Array(TaskLine, { description: 'Ready, and mine or of whom I stand in for' }),
  sentBack: Type.Array(TaskLine, { description: 'Sent back to me, with the newest open note' }),
  toReview: Type.Array(TaskLine, { description: 'Prepared, and mine to review' })
})
export type MyTasks = Static<typeof MyTasks>

export const TemplateLine = Type.Object({
  id: Type.String(),
  entity: Type.String(),
  title: Type.String(),
  instructions: Type.String(),
  process: nullable(Type.String()),
  preparer: nullable(TaskPerson),
  reviewer: nullable(TaskPerson),
  dueDay: Type.Integer(),
  rhythm: Type.Enum([...TASK_RHYTHMS]),
  position: Type.Integer(),
  after: Type.Array(Type.String(), { description: 'Ids of the lines that it waits for' }),
  dueBefore: Type.Array(Type.String(), {
    description: 'Of those, the ones that are due later than this line itself'
  })
})
export type TemplateLine = Static<typeof TemplateLine>

export const TaskTemplate = Type.Object({
  entity: Type.String(),
  period: Type.String({ description: 'The close to which a new line would go first' }),
  items: Type.Array(TemplateLine),
  may: May
})
export type TaskTemplate = Static<typeof TaskTemplate>

/** What laying out a close makes. */
export const Layout = Type.Object({
  entity: Type.String(),
  period: Type.String(),
  items: Type.Array(
    Type.Object({
      template: Type.String(),
      title: Type.String(),
      preparer: nullable(TaskPerson),
      reviewer: nullable(TaskPerson),
      dueDay: Type.Integer(),
      dueOn: Day,
      rhythm: Type.Enum([...TASK_RHYTHMS]),
      after: Type.Array(Type.String(), { description: 'Titles of what it waits for' })
    }),
    { description: 'What is missing, in the order of the days' }
  ),
  there: Type.Integer({ description: 'Tasks of the template that are there already' }),
  removed: Type.Array(Type.String(), {
    description: 'Titles that somebody took out of this close'
  }),
  resting: Type.Array(Type.String(), {
    description: 'Titles of lines whose rhythm has no turn in this close'
  }),
  may: May
})
export type Layout = Static<typeof Layout>

const byId = Type.Object({ id: Id })
/** Periods of which a calendar knows the days. */
const Period = Type.String({
  pattern: '^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])$',
  description: 'A fiscal period, 2026-11'
})
const ofClose = Type.Object({ period: Period })
const ofEntity = Type.Object({ code: Type.String({ maxLength: 40 }) })
const After = Type.Array(Id, { maxItems: LIST_MAX })
const strict = { additionalProperties: false }

const may = {
  title: Type.Optional(RequiredLine),
  instructions: Type.Optional(Text),
  process: optional(Line),
  preparer: optional(Id),
  reviewer: optional(Id),
  dueDay: Type.Optional(DueDay),
  after: Type.Optional(After)
}
const needed = { title: RequiredLine, dueDay: DueDay }

export const NewTask = Type.Object({ ...may, ...needed, entity: Line }, strict)
export type NewTask = Static<typeof NewTask>
export const TaskChange = Type.Object(
  {
    ...may,
    version: Version,
    alsoNext: Type.Optional(
      Type.Boolean({ description: 'Takes what changed into the template too' })
    )
  },
  strict
)
export type TaskChange = Static<typeof TaskChange>

const Rhythm = Type.Enum([...TASK_RHYTHMS])
export const NewLine = Type.Object({ ...may, ...needed, rhythm: Type.Optional(Rhythm) }, strict)
export type NewLine = Static<typeof NewLine>
export const LineChange = Type.Object({ ...may, rhythm: Type.Optional(Rhythm) }, strict)
export type LineChange = Static<typeof LineChange>

const seen = Type.Object({ version: Type.Optional(Version) }, strict)
const seenInQuery = Type.Object({ version: Type.Optional(Version) })
const Words = Type.Object({ text: RequiredText, version: Type.Optional(Version) }, strict)

export const taskRoutes = {
  mine: route('GET', '/api/me/tasks', 'member', {
    summary: 'Close tasks that are mine to prepare, to prepare again, or to review',
    response: { 200: MyTasks }
  }),
  ofClose: route('GET', '/api/closes/:period/tasks', 'member', {
    summary: 'The tasks of a close, of one entity or of all, by the day on which they are due',
    params: ofClose,
    querystring: Type.Object({ entity: optional(Line) }),
    response: { 200: CloseTasks }
  }),
  add: route('POST', '/api/closes/:period/tasks', 'task.edit', {
    summary: 'Add a task to one close',
    params: ofClose,
    body: NewTask,
    response: { 201: Task }
  }),
  layout: route('GET', '/api/closes/:period/tasks/layout', 'member', {
    summary: 'What laying out a close of an entity would make',
    params: ofClose,
    querystring: Type.Object({ entity: Line }),
    response: { 200: Layout }
  }),
  layOut: route('POST', '/api/closes/:period/tasks/layout', 'task.lay', {
    summary: 'Make the tasks of a close from the template of the entity; again: what is missing',
    params: ofClose,
    body: Type.Object({ entity: Line }, strict),
    response: { 201: Type.Object({ made: Type.Integer() }) }
  }),
  task: route('GET', '/api/tasks/:id', 'member', {
    summary: 'One task of a close',
    params: byId,
    response: { 200: Task }
  }),
  change: route('PATCH', '/api/tasks/:id', 'task.edit', {
    summary: 'Change a task of one close, and with alsoNext those of the next closes',
    params: byId,
    body: TaskChange,
    response: { 200: Task }
  }),
  remove: route('POST', '/api/tasks/:id/removal', 'task.edit', {
    summary: 'Take a task out of its close',
    params: byId,
    body: seen,
    response: { 201: Task }
  }),
  bringBack: route('DELETE', '/api/tasks/:id/removal', 'task.edit', {
    summary: 'Bring a removed task back',
    params: byId,
    response: { 200: Task }
  }),
  prepare: route('POST', '/api/tasks/:id/preparation', 'task.prepare', {
    summary: 'Say that a task is prepared',
    params: byId,
    body: seen,
    response: { 201: Task }
  }),
  undoPreparation: route('DELETE', '/api/tasks/:id/preparation', 'task.prepare', {
    summary: 'Take it back: it is not prepared',
    params: byId,
    querystring: seenInQuery,
    response: { 200: Task }
  }),
  review: route('POST', '/api/tasks/:id/review', 'task.review', {
    summary: 'Say that what was prepared is right',
    params: byId,
    body: seen,
    response: { 201: Task }
  }),
  undoReview: route('DELETE', '/api/tasks/:id/review', 'task.review', {
    summary: 'Take the review back',
    params: byId,
    querystring: seenInQuery,
    response: { 200: Task }
  }),
  sendBack: route('POST', '/api/tasks/:id/return', 'task.review', {
    summary: 'Send what was prepared back, with a note that says why',
    params: byId,
    body: Words,
    response: { 201: Task }
  }),
  note: route('POST', '/api/tasks/:id/notes', 'task.note', {
    summary: 'Write a review note: it comes back with the next closes until it is cleared',
    params: byId,
    body: Words,
    response: { 201: Task }
  }),
  answerNote: route('POST', '/api/review-notes/:id/answer', 'task.prepare', {
    summary: 'Answer a review note, or correct the answer',
    params: byId,
    body: Type.Object({ text: RequiredText }, strict),
    response: { 201: Task }
  }),
  clearNote: route('POST', '/api/review-notes/:id/clearance', 'task.clearNote', {
    summary: 'Clear a review note: it comes back no more',
    params: byId,
    response: { 201: Task }
  }),
  unclearNote: route('DELETE', '/api/review-notes/:id/clearance', 'task.clearNote', {
    summary: 'The note is open again',
    params: byId,
    response: { 200: Task }
  }),
  template: route('GET', '/api/entities/:code/task-templates', 'member', {
    summary: 'What has to be done in every close of an entity',
    params: ofEntity,
    response: { 200: TaskTemplate }
  }),
  addLine: route('POST', '/api/entities/:code/task-templates', 'task.lay', {
    summary: 'Add a line to the template',
    params: ofEntity,
    body: NewLine,
    response: { 201: TemplateLine }
  }),
  order: route('PUT', '/api/entities/:code/task-templates/order', 'task.lay', {
    summary: 'Put the lines of the template in this order',
    params: ofEntity,
    body: Type.Object({ ids: Type.Array(Id, { maxItems: 500 }) }, strict),
    response: { 200: list(TemplateLine) }
  }),
  changeLine: route('PATCH', '/api/task-templates/:id', 'task.lay', {
    summary: 'Change a line of the template; closes that are laid out stay as they are',
    params: byId,
    body: LineChange,
    response: { 200: TemplateLine }
  }),
  retireLine: route('POST', '/api/task-templates/:id/retirement', 'task.lay', {
    summary: 'Take a line out of the template',
    params: byId,
    response: { 201: TemplateLine }
  }),
  restoreLine: route('DELETE', '/api/task-templates/:id/retirement', 'task.lay', {
    summary: 'Bring a line of the template back',
    params: byId,
    response: { 200: TemplateLine }
  })
}
