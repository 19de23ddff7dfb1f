import type { ReviewNote, Task } from '#schema/api/tasks.ts'
import type { Reader } from '../../database/database.ts'
import type { Person } from '../../http/person.ts'
import { findTask, type FoundTask } from './find.ts'
import type { FoundNote } from './find-notes.ts'
import { allowedWith, answersNote, clearsNote } from './may.ts'
import { toTaskPerson } from './names.ts'
import { dueOn } from './places.ts'
import { isSentBack, stateOf } from './state.ts'

export function toTask(person: Person, found: FoundTask): Task {
  const { row, place, before, notes, name } = found
  const due = dueOn(place, row.period, row.dueDay)
  const state = stateOf(row, before)
  return {
    id: row.id,
    period: row.period,
    entity: row.entity,
    template: row.template,
    title: row.title,
    instructions: row.instructions,
    process: row.process,
    preparer: toTaskPerson(row.preparer, name, place.away),
    reviewer: toTaskPerson(row.reviewer, name, place.away),
    dueDay: row.dueDay,
    dueOn: due,
    position: row.position,
    state,
    late: isLate(found),
    after: before.map(({ preparer, ...it }) => ({
      ...it,
      preparer: preparer === null ? null : name(preparer)
    })),
    preparation: deed(found, row.preparedAt, row.preparedBy),
    review: deed(found, row.reviewedAt, row.reviewedBy),
    sentBack: isSentBack(row),
    notes: notes.map((it) => toNote(person, found, it)),
    version: row.version,
    may: allowedWith(person, found)
  }
}

/** Its day is over where it is done, and it is not. */
export const isLate = ({ row, place, before }: FoundTask) =>
  place.day > dueOn(place, row.period, row.dueDay) && stateOf(row, before) !== 'done'

/** As it stands after something was done to it. */
export const answerWith = async (read: Reader, person: Person, id: string, now: string) =>
  toTask(person, await findTask(read, id, now))

function toNote(person: Person, found: FoundTask, note: FoundNote): ReviewNote {
  const { id, by, at, text, answer, answeredAt, answeredBy, clearedAt, clearedBy } = note.row
  const answered = deed(found, answeredAt, answeredBy)
  return {
    id,
    by: found.name(by),
    at,
    text,
    answer: answer !== null && answered ? { text: answer, ...answered } : null,
    cleared: deed(found, clearedAt, clearedBy),
    period: note.period,
    closes: note.closes,
    may: [
      ...(answersNote(person, found, note) ? (['task.prepare'] as const) : []),
      ...(clearsNote(person, found, note) ? (['task.clearNote'] as const) : [])
    ]
  }
}

const deed = ({ name }: FoundTask, at: string | null, by: string | null) =>
  at !== null && by !== null ? { at, by: name(by) } : null
