import { and, eq, isNull } from 'drizzle-orm'
import type { FastifyRequest } from 'fastify'
import type { RecordingTouched } from '#schema/api/recordings.ts'
import { bridgeItems, evidence } from '#schema/tables/index.ts'
import { findRecorded } from '../bridges/recorded.ts'
import type { Reader } from '../database/database.ts'
import { lookAt } from '../http/look.ts'
import { conflict } from '../http/problem.ts'
import { deleteBytes } from './delete.ts'
import { findRecording, type RecordingRow } from './find.ts'
import { isThere } from './may.ts'

/** What goes with a recording: its removal is made, measured and undone. */
export const lookAtRedaction = (request: FastifyRequest, id: string, now: string) =>
  lookAt(request, async (tx): Promise<RecordingTouched> => {
    const found = await findRecording(tx, request.person, id, now)
    if (!isThere(request.person, found)) throw conflict('recording.gone')
    const before = await countProofs(tx, found.row)
    await deleteBytes(tx, request.person.id, found.row, 'recordingDeleted', now)
    const proofs = before - (await countProofs(tx, found.row))
    const people = found.consents.length
    return { people, watchers: found.watchers.length, evidence: proofs }
  })

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
