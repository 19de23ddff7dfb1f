import { and, eq, isNull } from 'drizzle-orm'
import { attachments } from '#schema/tables/index.ts'
import type { Received } from '#schema/api/attachments.ts'
import type { Database } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { notFound, Problem, say } from '../http/problem.ts'
import { inTurn, lengthOf, writeAt } from './arriving.ts'
import { findAttachment } from './find.ts'
import { finishAttachment } from './finish.ts'
import type { Store } from './store.ts'

/**
 * Takes bytes in at the place where the last ones ended. Files lie outside the database, so this
 * goes in steps that can each be repeated: first the bytes, then the row that tells of them, and
 * when they are all there, the file.
 */
export const receiveBytes = (
  database: Database,
  store: Store,
  person: Person,
  { id, from, bytes }: { id: string; from: number; bytes: Buffer },
  now: () => string
): Promise<Received> =>
  inTurn(id, async () => {
    const { row } = await findAttachment(database.read, person, id)
    // Only whoever announced it sends it; its number says nothing to others.
    if (row.by !== person.id) throw notFound()
    if (row.hash !== null) return { received: row.received, complete: true }
    const there = Math.min(row.received, await lengthOf(store, id))
    if (from !== there) throw elsewhere(there)
    const received = there + bytes.length
    if (received > row.size) throw new Problem(413, say('attachment.moreThanSaid'))

    if (bytes.length) {
      await writeAt(store, id, from, bytes)
      const { length } = await database.transaction((tx) =>
        tx
          .update(attachments)
          .set({ received })
          .where(
            and(
              eq(attachments.id, id),
              eq(attachments.received, row.received),
              isNull(attachments.hash)
            )
          )
          .returning({ id: attachments.id })
      )
      if (!length) throw elsewhere((await findAttachment(database.read, person, id)).row.received)
    }
    const complete = received === row.size
    if (complete) await finishAttachment(database, store, { ...row, received }, now())
    return { received, complete }
  })

const elsewhere = (received: number) =>
  new Problem(409, say('attachment.goOnFrom'), {}, { received })
