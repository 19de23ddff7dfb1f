import { and, asc, eq, isNotNull, isNull, lt, ne, notInArray, or } from 'drizzle-orm'
import { SHOWN_TYPES } from '#schema/api/attachments.ts'
import { attachments, attachmentTexts } from '#schema/tables/index.ts'
import type { Reader, Writer } from '../database/database.ts'
import { minutesBefore } from '../people/later.ts'

export type Waiting = Pick<
  typeof attachments.$inferSelect,
  'id' | 'name' | 'type' | 'caseNumber' | 'occurrence'
> & { hash: string; text: string | null; failure: string | null }

/** Somebody reads it just now; in this process or in another one. */
export const BEGUN = 'begun'
/** A reader that has not been heard of for so long has ended with the file. */
const GIVEN_UP = 10

/**
 * The next file whose words nobody has read: whole, there, and read neither as it is now nor in
 * vain. Nothing is queued, so nothing that is lost has to be queued again.
 */
export async function nextWaiting(read: Reader, now: string): Promise<Waiting | undefined> {
  const { id, name, type, caseNumber, occurrence, hash } = attachments
  const [row] = await read
    .select({
      ...{ id, name, type, caseNumber, occurrence, hash },
      text: attachmentTexts.hash,
      failure: attachmentTexts.failure
    })
    .from(attachments)
    .leftJoin(attachmentTexts, eq(attachmentTexts.attachment, id))
    .where(
      and(
        isNotNull(hash),
        isNull(attachments.removedAt),
        or(isNull(type), notInArray(type, [...SHOWN_TYPES])),
        or(
          isNull(attachmentTexts.hash),
          ne(attachmentTexts.hash, hash),
          and(
            eq(attachmentTexts.failure, BEGUN),
            lt(attachmentTexts.at, minutesBefore(now, GIVEN_UP))
          )
        )
      )
    )
    .orderBy(asc(attachments.at), asc(id))
    .limit(1)
  return row?.hash == null ? undefined : { ...row, hash: row.hash }
}

/**
 * Writes down that a file is being read; false where somebody else was faster. A file with which
 * its reader ended is tried once more, and counts as one that stops everybody from then on.
 */
export async function claim(tx: Writer, file: Waiting, now: string): Promise<boolean> {
  const again = file.text === file.hash
  const values = {
    ...{ attachment: file.id, hash: file.hash, parts: [], language: null, cut: false, at: now },
    failure: again ? 'stopped' : BEGUN
  }
  if (file.text === null) {
    const added = await tx
      .insert(attachmentTexts)
      .values(values)
      .onConflictDoNothing()
      .returning({ id: attachmentTexts.attachment })
    return added.length > 0
  }
  const same = and(
    eq(attachmentTexts.attachment, file.id),
    eq(attachmentTexts.hash, file.text),
    file.failure === null
      ? isNull(attachmentTexts.failure)
      : eq(attachmentTexts.failure, file.failure)
  )
  const changed = await tx
    .update(attachmentTexts)
    .set(values)
    .where(same)
    .returning({ id: attachmentTexts.attachment })
  return changed.length > 0
}
