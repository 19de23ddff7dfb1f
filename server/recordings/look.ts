import { and, eq, isNull } from 'drizzle-orm'
import type { FastifyRequest } from 'fastify'
import type { RecordingTouched } from '#schema/api/recordings.ts'
import { bridgeItems, evidence } from '#schema/tables/index.ts'
import { findRecorded } from '../bridges/recorded.ts'
import type { Reader } from '../database/database.ts'
import { conflict } from '../http/problem.ts'
import { deleteBytes } from './delete.ts'
import { findRecording, type RecordingRow } from './find.ts'
import { isThere } from './may.ts'

/** Thrown to undo what was only to be looked at. */
class Looked extends Error {
  readonly touched: RecordingTouched

  constructor(touched: RecordingTouched) {
    super('a look, undone')
    this.touched = touched
  }
}

/** What goes with a recording: its removal is made, measured and undone. */
export async function lookAtRedaction(
  request: FastifyRequest,
  id: string,
  now: string
): Promise<RecordingTouched> {
  try {
    return await request.write(async (tx): Promise<RecordingTouched> => {
      const found = await findRecording(tx, request.person, id, now)
      if (!isThere(request.person, found)) throw conflict('recording.gone')
      const before = await countProofs(tx, found.row)
      await deleteBytes(tx, request.person.id, found.row, 'recordingDeleted', now)
      const proofs = before - (await countProofs(tx, found.row))
      const people = found.consents.length
      throw new Looked({ people, watchers: found.watchers.length, evidence: proofs })
    })
  } catch (error) {
    if (error instanceof Looked) return error.touched
    throw error
  }
}

/** Those of its bridge that rest on a recording. */
async function countProofs(read: Reader, { bridge }: RecordingRow): Promise<number> {
  const rows = await read
    .select({ item: evidence.item })
    .from(evidence)
    .innerJoin(bridgeItems, eq(bridgeItems.id, evidence.item))
    .where(
      and(
        eq(bridgeItems.bridge, bridge),
        eq(evidence.kind, 'recording'),
        isNull(evidence.caseNumber),
        isNull(evidence.withdrawnAt)
      )
    )
  const items = rows.map(({ item }) => item)
  const recorded = await findRecorded(read, items)
  return items.filter((it) => recorded.has(it)).length
}
