import { desc, eq } from 'drizzle-orm'
import { reviewNotes, tasks } from '#schema/tables/index.ts'
import { note } from '../../activity/note.ts'
import type { Reader, Writer } from '../../database/database.ts'
import type { Person } from '../../http/person.ts'
import { conflict, forbidden, notFound } from '../../http/problem.ts'
import { findTask, type FoundTask } from './find.ts'
import type { FoundNote } from './find-notes.ts'
import { allow, answersNote, clearsNote } from './may.ts'
import { refuseStale, save } from './save.ts'

/** A note, and the task on which it is dealt with now: that of the newest close. */
export interface NoteOnTask {
  note: FoundNote
  found: FoundTask
}

export async function findNoteOnTask(
  read: Reader,
  id: string,
  now: string
): Promise<NoteOnTask> {
  const [of] = await read
    .select({ task: tasks.id, template: tasks.template })
    .from(reviewNotes)
    .innerJoin(tasks, eq(tasks.id, reviewNotes.task))
    .where(eq(reviewNotes.id, id))
  if (!of) throw notFound()
  const origin = await findTask(read, of.task, now)
  const newest = of.template === null ? origin : await newestOf(read, of.template, now)
  for (const found of [newest, origin]) {
    const its = found.notes.find(({ row }) => row.id === id)
    if (its) return { note: its, found }
  }
  throw notFound()
}

async function newestOf(read: Reader, template: string, now: string) {
  const rows = await read
    .select({ id: tasks.id, removedAt: tasks.removedAt })
    .from(tasks)
    .where(eq(tasks.template, template))
    .orderBy(desc(tasks.period))
  const newest = rows.find(({ removedAt }) => removedAt === null) ?? rows[0]
  return findTask(read, newest?.id ?? '', now)
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
  { note: on, found }: NoteOnTask,
  text: string,
  now: string
) {
  if (on.row.clearedAt !== null) throw conflict('task.noteCleared')
  if (!answersNote(person, found, on)) throw forbidden('task.notItsPreparer')
  await settle(tx, person, { note: on, found }, 'answered', now, {
    answer: text.trim(),
    answeredBy: person.id,
    answeredAt: now
  })
}

/** It comes back with the next closes no more. */
export async function clearNote(tx: Writer, person: Person, on: NoteOnTask, now: string) {
  if (!clearsNote(person, on.found, on.note)) throw forbidden('task.notItsClearer')
  if (on.note.row.clearedAt !== null) return
  await settle(tx, person, on, 'cleared', now, { clearedAt: now, clearedBy: person.id })
}

export async function unclearNote(tx: Writer, person: Person, on: NoteOnTask, now: string) {
  if (!clearsNote(person, on.found, on.note)) throw forbidden('task.notItsClearer')
  if (on.note.row.clearedAt === null) return
  await settle(tx, person, on, 'reopened', now, { clearedAt: null, clearedBy: null })
}

async function settle(
  tx: Writer,
  { id: by }: Person,
  { note: { row }, found }: NoteOnTask,
  verb: string,
  at: string,
  change: Partial<typeof reviewNotes.$inferInsert>
) {
  await tx.update(reviewNotes).set(change).where(eq(reviewNotes.id, row.id))
  const { id, period, entity } = found.row
  await note(tx, { by, verb, kind: 'task', subject: id, details: { period, entity }, at })
}
