import { and, eq, inArray, isNull, or } from 'drizzle-orm'
import type { MyTasks, TaskLine } from '#schema/api/tasks.ts'
import { absences, tasks } from '#schema/tables/index.ts'
import type { Reader } from '../../database/database.ts'
import type { Person } from '../../http/person.ts'
import { findTasks, type FoundTask } from './find.ts'
import { allowedWith, coverOf } from './may.ts'
import { dueOn } from './places.ts'
import { isSentBack, stateOf } from './state.ts'
import { isLate } from './to-task.ts'

/** What of the closes is somebody's to do now: the late ones first, then by the day. */
export async function tasksOf(read: Reader, person: Person, now: string): Promise<MyTasks> {
  const covered = await coveredBy(read, person)
  const open = or(isNull(tasks.preparedAt), isNull(tasks.reviewedAt))
  const mine = or(inArray(tasks.preparer, [person.id, ...covered]), eq(tasks.reviewer, person.id))
  const found = await findTasks(read, now, and(isNull(tasks.removedAt), open, mine))
  const lines = found
    .map((it) => ({ it, line: toLine(person, it), back: isSentBack(it.row) }))
    .toSorted((a, b) => (a.line.dueOn < b.line.dueOn ? -1 : 1))
  const prepares = lines.filter(({ it }) => isTheirs(person, it))
  return {
    toPrepare: prepares
      .filter(({ line, back }) => line.state === 'ready' && !back)
      .map(({ line }) => line),
    sentBack: prepares.filter(({ back }) => back).map(({ line }) => line),
    toReview: lines
      .filter(({ it, line }) => it.row.reviewer === person.id && line.state === 'prepared')
      .filter(({ line }) => line.may.includes('task.review'))
      .map(({ line }) => line)
  }
}

const isTheirs = ({ id }: Person, found: FoundTask) =>
  found.row.preparer === id || coverOf(found) === id

/** For whom this person has ever been named to stand in; whether today, the place says. */
async function coveredBy(read: Reader, { id }: Person) {
  const rows = await read
    .selectDistinct({ person: absences.person })
    .from(absences)
    .where(eq(absences.cover, id))
  return rows.map(({ person }) => person)
}

function toLine(person: Person, found: FoundTask): TaskLine {
  const { row, place, before, notes, name } = found
  const open = notes.filter((it) => it.row.clearedAt === null)
  const newest = open.findLast((it) => it.row.task === row.id)?.row
  const { id, period, entity, title, dueDay, version } = row
  const standsIn = row.preparer !== person.id && coverOf(found) === person.id
  return {
    ...{ id, period, entity, title, dueDay, version },
    dueOn: dueOn(place, period, dueDay),
    state: stateOf(row, before),
    late: isLate(found),
    standingInFor: standsIn && row.preparer !== null ? name(row.preparer) : null,
    preparedBy: row.preparedBy === null ? null : name(row.preparedBy),
    note: newest ? { by: name(newest.by), at: newest.at, text: newest.text } : null,
    openNotes: open.length,
    may: allowedWith(person, found)
  }
}
