import { stat } from 'node:fs/promises'
import { and, eq, isNull } from 'drizzle-orm'
import { SHOWN_TYPES } from '#schema/api/attachments.ts'
import { attachments } from '#schema/tables/index.ts'
import { note } from '../activity/note.ts'
import type { Database } from '../database/database.ts'
import { invalid, Problem, say } from '../http/problem.ts'
import type { AttachmentRow } from './find.ts'
import { lookAt, type Picture } from './images.ts'
import type { Store } from './store.ts'
import { isProgram, typeOf } from './type-of.ts'

/** All bytes are there: finds out what they are, and makes a file of them that others can see. */
export async function finishAttachment(
  database: Database,
  store: Store,
  row: AttachmentRow,
  now: string
) {
  try {
    await makeFile(database, store, row, now)
  } catch (error) {
    // Refused for what it is; it will not be another file when it is sent again.
    if (error instanceof Problem && error.status === 422) await forgetArriving(database, store, row)
    throw error
  }
  await store.dropArriving(row.id)
}

async function makeFile(database: Database, store: Store, row: AttachmentRow, now: string) {
  const { id, name, by, caseNumber, occurrence } = row
  const path = store.arriving(id)
  const type = await typeOf(path, name)
  if (isProgram(type)) throw invalid({ file: say('attachment.program') })
  const picture = SHOWN_TYPES.some((it) => it === type) ? await lookAt(path, type) : undefined

  const kept = await keepAll(store, path, picture)
  await database.transaction(async (tx) => {
    const whole = await tx
      .update(attachments)
      .set({
        ...{ type, ...kept, completedAt: now },
        ...{ width: picture?.width ?? null, height: picture?.height ?? null }
      })
      .where(and(eq(attachments.id, id), isNull(attachments.hash)))
      .returning({ id: attachments.id })
    if (!whole.length) return
    const details = { case: caseNumber, ...(occurrence && { occurrence }) }
    await note(tx, { by, verb: 'made', kind: 'attachment', subject: id, details, at: now })
  })
  // Just before the row named it, somebody may have thrown out the same content (forget.ts).
  const hashes = [kept.hash, kept.thumbnail ?? kept.hash]
  for (const hash of hashes) if (!(await store.has(hash))) await keepAll(store, path, picture)
}

async function keepAll(store: Store, path: string, picture?: Picture) {
  const { clean, thumbnail } = picture ?? {}
  return {
    size: clean?.length ?? (await stat(path)).size,
    received: clean?.length ?? (await stat(path)).size,
    hash: clean ? await store.keepBytes(clean) : await store.keepFile(path),
    thumbnail: thumbnail ? await store.keepBytes(thumbnail) : null
  }
}

async function forgetArriving(database: Database, store: Store, { id }: AttachmentRow) {
  await database.transaction((tx) =>
    tx.delete(attachments).where(and(eq(attachments.id, id), isNull(attachments.hash)))
  )
  await store.dropArriving(id)
}
