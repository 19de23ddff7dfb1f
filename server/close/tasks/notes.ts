import { and, eq, gte } from 'drizzle-orm'
import { reviewNotes, tasks } from '#schema/tables/index.ts'
import { note } from '../../activity/note.ts'
import type { Reader, Writer } from '../../database/database.ts'
import type { Person } from '../../http/person.ts'
import { conflict, forbidden, notFound } from '../../http/problem.ts'
import { findTask, findTasks, type FoundTask } from './find.ts'
import type { FoundNote } from './find-notes.ts'
import { allow, answersNote, clearsNote } from './may.ts'
import { refuseStale, save } from './save.ts'

/** A note, and the tasks on which it can be dealt with: its own and those of later closes. */
export interface NoteOnTask {
  note: FoundNote
  line: FoundTask[]
}

/** The newest close comes first. */
export async function findNoteOnTask(read: Reader, id: string, now: string): Promise<NoteOnTask> {
  const [row] = await read
    .select({ task: reviewNotes.task })
    .from(reviewNotes)
    .where(eq(reviewNotes.id, id))
  if (!row) throw notFound()
  const own = await findTask(read, row.task, now)
  const its = own.notes.find((it) => it.row.id === id)
  if (!its) throw notFound()
  const { template, period } = own.row
  if (template === null) return { note: its, line: [own] }
  const same = and(eq(tasks.template, template), gte(tasks.period, period))
  const line = await findTasks(read, now, same)
  return { note: its, line: line.toSorted((a, b) => (a.row.period < b.row.period ? 1 : -1)) }
}

export async function insertNote(
  tx: Writer,
  { id: by }: Person,
  { row }: FoundTask,
  text: string,
  at: string
) {
  await tx.insert(reviewNotes).values({ task: row.id, by, text: text.trim(), at })
}

export async function noteOnTask(
  tx: Writer,
  person: Person,
  found: FoundTask,
  { text, version }: { text: string; version?: number },
  now: string
) {
  allow(person, 'task.note', found)
  refuseStale(person, found, version)
  await insertNote(tx, person, found, text, now)
  await save(tx, person, found, 'noted', now, {})
}

export async function answerNote(
  tx: Writer,
  person: Person,
  on: NoteOnTask,
  text: string,
  now: string
) {
  if (on.note.row.clearedAt !== null) throw conflict('task.noteCleared')
  const found = on.line.find((it) => answersNote(person, it, on.note))
  if (!found) throw forbidden('task.notItsPreparer')
  return settle(tx, person, on, found, 'answered', now, {
    answer: text.trim(),
    answeredBy: person.id,
    answeredAt: now
  })
}

/** It comes back with the next closes no more. */
export async function clearNote(tx: Writer, person: Person, on: NoteOnTask, now: string) {
  const found = clearing(person, on)
  if (on.note.row.clearedAt !== null) return found.row.id
  return settle(tx, person, on, found, 'cleared', now, { clearedAt: now, clearedBy: person.id })
}

export async function unclearNote(tx: Writer, person: Person, on: NoteOnTask, now: string) {
  const found = clearing(person, on)
  if (on.note.row.clearedAt === null) return found.row.id
  return settle(tx, person, on, found, 'reopened', now, { clearedAt: null, clearedBy: null })
}

function clearing(person: Person, { note: on, line }: NoteOnTask) {
  const found = line.find((it) => clearsNote(person, it, on))
  if (!found) throw forbidden('task.notItsClearer')
  return found
}

/** Gives the task on which it was done. */
async function settle(
  tx: Writer,
  { id: by }: Person,
  { note: { row } }: NoteOnTask,
  found: FoundTask,
  verb: string,
  at: string,
  change: Partial<typeof reviewNotes.$inferInsert>
) {
  await tx.update(reviewNotes).set(change).where(eq(reviewNotes.id, row.id))
  const { id, period, entity } = found.row
  await note(tx, { by, verb, kind: 'task', subject: id, details: { period, entity }, at })
  return id
}
