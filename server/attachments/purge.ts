import { eq } from 'drizzle-orm'
import { attachments } from '#schema/tables/index.ts'
import { reindex } from '../cases/index-case.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import type { FoundAttachment } from './find.ts'
import { noteOf } from './remove.ts'
import { forgetText } from './texts.ts'

/** For good, with no way back. Gives what may be forgotten as soon as this has happened. */
export async function purgeAttachment(
  tx: Writer,
  person: Person,
  found: FoundAttachment,
  now: string
): Promise<(string | null)[]> {
  await forgetText(tx, found.row.id)
  await tx.delete(attachments).where(eq(attachments.id, found.row.id))
  await reindex(tx, found.peg.found.row.number)
  await noteOf(tx, person, 'removed', found, now)
  return [found.row.hash, found.row.thumbnail]
}
