import { and, eq, isNull } from 'drizzle-orm'
import {
  absences,
  cases,
  handings,
  occurrences,
  people,
  tasks,
  taskTemplates
} from '#schema/tables/index.ts'
import { note } from '../activity/note.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { invalid, say } from '../http/problem.ts'
import { deactivate } from '../people/deactivate.ts'
import { personByIdOrNone, personRow } from '../people/find.ts'
import { moveAudiences } from './audiences.ts'
import { moveBridges } from './bridges.ts'
import { moveMentoring } from './mentoring.ts'
import { noteUpkeep } from './note-upkeep.ts'
import { moveRecordings } from './recordings.ts'
import { moveRehearsals } from './rehearsals.ts'
import { moveRoles } from './roles.ts'
import { renameInSearches } from './searches.ts'
import { nextVersion } from './task-version.ts'
import { Touches } from './touches.ts'

/**
 * Somebody who is here twice: what the double still has to do, owns and may goes to the other.
 * What the double did keeps its name, and nobody signs in as the double any more.
 */
export async function mergePerson(tx: Writer, by: Person, from: string, into: string, now: string) {
  const double = await personRow(tx, from)
  if (from === into) throw invalid({ into: say('organisation.another') })
  const other = await personByIdOrNone(tx, into)
  if (!other?.active) throw invalid({ into: say('field.noPerson') })
  const touches = new Touches()
  await moveCases(tx, from, into, touches)
  await moveOccurrences(tx, by, from, into, touches, now)
  await moveTasks(tx, from, into, touches)
  await moveBridges(tx, from, into, touches)
  await moveRecordings(tx, from, into)
  await moveMentoring(tx, from, into)
  await moveRehearsals(tx, from, into)
  await moveRoles(tx, ({ personId }) => personId === from, { personId: into }, touches)
  await moveAbsences(tx, from, into, touches)
  await moveAudiences(tx, 'person', from, into, touches)
  await renameInSearches(tx, 'by', new Set([from]), into, touches)
  const usual = [...new Set([...other.processes, ...double.processes])]
  await tx.update(people).set({ processes: usual }).where(eq(people.id, into))
  await tx.update(people).set({ processes: [] }).where(eq(people.id, from))
  touches.add('people', 1)
  await deactivate(tx, by, from, now)
  await noteUpkeep(tx, by, 'merged', `person:${from}`, now, touches, { into })
  return { touches }
}

/** Those that the double owns; who wrote them stays. */
async function moveCases(tx: Writer, from: string, into: string, touches: Touches) {
  const owned = await tx
    .update(cases)
    .set({ owner: into })
    .where(eq(cases.owner, from))
    .returning({ number: cases.number })
  touches.addCases(owned.map(({ number }) => number))
}

/** Those that are still open, handed on so that their history says how. */
async function moveOccurrences(
  tx: Writer,
  by: Person,
  from: string,
  into: string,
  touches: Touches,
  at: string
) {
  const open = await tx
    .update(occurrences)
    .set({ holder: into, heldSince: at })
    .where(
      and(
        eq(occurrences.holder, from),
        isNull(occurrences.outcome),
        isNull(occurrences.withdrawnAt)
      )
    )
    .returning({ id: occurrences.id })
  for (const { id } of open) {
    await tx.insert(handings).values({ occurrence: id, by: by.id, from, to: into, note: '', at })
    const details = { from, to: into }
    await note(tx, { by: by.id, verb: 'assigned', kind: 'occurrence', subject: id, details, at })
  }
  touches.add('occurrences', open.length)
}

/** Who is to prepare and to review; whoever did so did so. */
async function moveTasks(tx: Writer, from: string, into: string, touches: Touches) {
  const laid = new Set<string>()
  const there = new Set<string>()
  for (const column of ['preparer', 'reviewer'] as const) {
    const done = column === 'preparer' ? tasks.preparedAt : tasks.reviewedAt
    const moved = await tx
      .update(tasks)
      .set({ [column]: into, version: nextVersion })
      .where(and(eq(tasks[column], from), isNull(done)))
      .returning({ id: tasks.id })
    for (const { id } of moved) laid.add(id)
    const templates = await tx
      .update(taskTemplates)
      .set({ [column]: into })
      .where(eq(taskTemplates[column], from))
      .returning({ id: taskTemplates.id })
    for (const { id } of templates) there.add(id)
  }
  // Nobody reviews their own work: somebody else has to be found.
  await tx
    .update(tasks)
    .set({ reviewer: null })
    .where(and(eq(tasks.preparer, into), eq(tasks.reviewer, into), isNull(tasks.reviewedAt)))
  await tx
    .update(taskTemplates)
    .set({ reviewer: null })
    .where(and(eq(taskTemplates.preparer, into), eq(taskTemplates.reviewer, into)))
  touches.add('tasks', laid.size)
  touches.add('templates', there.size)
}

/** Both as the one away and as the one who stands in; nobody stands in for themselves. */
async function moveAbsences(tx: Writer, from: string, into: string, touches: Touches) {
  const own = await tx
    .update(absences)
    .set({ person: into })
    .where(eq(absences.person, from))
    .returning({ id: absences.id })
  const covered = await tx
    .update(absences)
    .set({ cover: into })
    .where(eq(absences.cover, from))
    .returning({ id: absences.id })
  await tx
    .update(absences)
    .set({ cover: null })
    .where(and(eq(absences.person, into), eq(absences.cover, into)))
  touches.add('absences', new Set([...own, ...covered].map(({ id }) => id)).size)
}
