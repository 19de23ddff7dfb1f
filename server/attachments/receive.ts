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

export interface Sent {
  id: string
  from: number
  bytes: Buffer
}

/** What has been announced, whatever it is to become. */
interface Announced {
  size: number
  received: number
  hash: string | null
}

interface Home<Row extends Announced> {
  find(): Promise<Row>
  /** Writes down how far it is; false where somebody else has been faster. */
  reach(received: number, before: number): Promise<boolean>
  finish(row: Row): Promise<void>
}

/**
 * Takes bytes in at the place where the last ones ended. Files lie outside the database, so this
 * goes in steps that can each be repeated: first the bytes, then the row that tells of them, and
 * when they are all there, the file.
 */
export const takeIn = <Row extends Announced>(
  store: Store,
  { id, from, bytes }: Sent,
  { find, reach, finish }: Home<Row>
): Promise<Received> =>
  inTurn(id, async () => {
    const row = await find()
    if (row.hash !== null) return { received: row.received, complete: true }
    const there = Math.min(row.received, await lengthOf(store, id))
    if (from !== there) throw elsewhere(there)
    const received = there + bytes.length
    if (received > row.size) throw new Problem(413, say('attachment.moreThanSaid'))

    if (bytes.length) {
      await writeAt(store, id, from, bytes)
      if (!(await reach(received, row.received))) throw elsewhere((await find()).received)
    }
    const complete = received === row.size
    if (complete) await finish({ ...row, received })
    return { received, complete }
  })

export const receiveBytes = (
  database: Database,
  store: Store,
  person: Person,
  sent: Sent,
  now: () => string
): Promise<Received> =>
  takeIn(store, sent, {
    find: async () => {
      const { row } = await findAttachment(database.read, person, sent.id)
      // Only whoever announced it sends it; its number says nothing to others.
      if (row.by !== person.id) throw notFound()
      return row
    },
    reach: async (received, before) => {
      const { length } = await database.transaction((tx) =>
        tx
          .update(attachments)
          .set({ received })
          .where(
            and(
              eq(attachments.id, sent.id),
              eq(attachments.received, before),
              isNull(attachments.hash)
            )
          )
          .returning({ id: attachments.id })
      )
      return length > 0
    },
    finish: (row) => finishAttachment(database, store, row, now())
  })

const elsewhere = (received: number) =>
  new Problem(409, say('attachment.goOnFrom'), {}, { received })
