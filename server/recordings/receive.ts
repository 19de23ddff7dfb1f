import { and, eq, isNull } from 'drizzle-orm'
import { recordings } from '#schema/tables/index.ts'
import { takeIn } from '../attachments/receive.ts'
import type { Store } from '../attachments/store.ts'
import type { Database } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { notFound } from '../http/problem.ts'
import { findRecording } from './find.ts'
import { finishRecording } from './finish.ts'

/** Takes the bytes of a recording in, like those of any file. */
export const receiveRecording = (
  database: Database,
  store: Store,
  person: Person,
  { id, from, bytes }: { id: string; from: number; bytes: Buffer },
  now: () => string
) =>
  takeIn(
    store,
    { id, from, bytes },
    {
      find: async () => {
        const { row } = await findRecording(database.read, person, id, now())
        // Only whoever announced it sends it, and nothing comes back by sending it again.
        if (row.by !== person.id || row.deletedAt !== null) throw notFound()
        return row
      },
      reach: async (received, before) => {
        const reached = await database.transaction((tx) =>
          tx
            .update(recordings)
            .set({ received })
            .where(
              and(
                ...[eq(recordings.id, id), eq(recordings.received, before)],
                isNull(recordings.completedAt)
              )
            )
            .returning({ id: recordings.id })
        )
        return reached.length > 0
      },
      finish: async (row) => finishRecording(database, store, row, now())
    }
  )
