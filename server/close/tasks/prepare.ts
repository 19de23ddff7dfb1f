import type { Writer } from '../../database/database.ts'
import type { Person } from '../../http/person.ts'
import { conflict } from '../../http/problem.ts'
import type { FoundTask } from './find.ts'
import { allow } from './may.ts'
import { refuseStale, save } from './save.ts'

export async function prepareTask(
  tx: Writer,
  person: Person,
  found: FoundTask,
  seen: number | undefined,
  now: string
) {
  allow(person, 'task.prepare', found)
  const { preparedAt, preparedBy } = found.row
  if (preparedAt !== null && preparedBy !== null) {
    throw conflict('task.preparedAlready', found.name(preparedBy))
  }
  refuseStale(person, found, seen)
  await save(tx, person, found, 'prepared', now, { preparedAt: now, preparedBy: person.id })
}

/** Taken back by the preparer: as if it had not been; a reviewer sends it back instead. */
export async function undoPreparation(
  tx: Writer,
  person: Person,
  found: FoundTask,
  seen: number | undefined,
  now: string
) {
  allow(person, 'task.prepare', found)
  if (found.row.preparedAt === null) return
  refuseStale(person, found, seen)
  await save(tx, person, found, 'unprepared', now, { preparedAt: null, preparedBy: null })
}
