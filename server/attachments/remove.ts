import { eq } from 'drizzle-orm'
import { attachments } from '#schema/tables/index.ts'
import { note } from '../activity/note.ts'
import { reindex } from '../cases/index-case.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { conflict } from '../http/problem.ts'
import type { FoundAttachment } from './find.ts'
import { allowRemoving } from './may.ts'
import { goneBefore } from './stale.ts'

/** Takes a file away. One that is still arriving is given up; another can be brought back. */
export async function removeAttachment(
  tx: Writer,
  person: Person,
  { row, peg }: FoundAttachment,
  now: string
) {
  allowRemoving(person, row.by, peg)
  const it = eq(attachments.id, row.id)
  if (row.hash === null) {
    await tx.delete(attachments).where(it)
    return
  }
  if (row.removedAt !== null) return
  await tx.update(attachments).set({ removedAt: now }).where(it)
  await reindex(tx, peg.found.row.number)
  await noteOf(tx, person, 'removed', { row, peg }, now)
}

export async function restoreAttachment(
  tx: Writer,
  person: Person,
  { row, peg }: FoundAttachment,
  now: string
) {
  allowRemoving(person, row.by, peg)
  if (row.removedAt === null) return
  if (row.removedAt < goneBefore(now)) throw conflict('attachment.gone')
  await tx.update(attachments).set({ removedAt: null }).where(eq(attachments.id, row.id))
  await reindex(tx, peg.found.row.number)
  await noteOf(tx, person, 'restored', { row, peg }, now)
}

/** Who did something to a file, and where it hangs. */
export async function noteOf(
  tx: Writer,
  person: Person,
  verb: string,
  { row, peg }: Pick<FoundAttachment, 'row' | 'peg'>,
  at: string
) {
  const details = {
    case: peg.found.row.number,
    ...(row.occurrence !== null && { occurrence: row.occurrence })
  }
  await note(tx, { by: person.id, verb, kind: 'attachment', subject: row.id, details, at })
}
