import type { FoundBridge } from '../bridges/find.ts'
import { allow } from '../bridges/may.ts'
import { saveBridge } from '../bridges/save.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { conflict } from '../http/problem.ts'

/**
 * Mentoring comes to its end, which is nobody's failure: no reason is asked for and none is kept.
 * Words to the other stand where whoever sees the bridge reads them.
 */
export async function completeMentoring(
  tx: Writer,
  person: Person,
  found: FoundBridge,
  words: string,
  now: string
) {
  allow(person, 'bridge.end', found)
  if (found.row.endedAt !== null) throw conflict('bridge.hasEnded')
  const ended = { endedAt: now, endedBy: person.id, endReason: words.trim() }
  const change = { ...ended, ending: 'completed' as const }
  await saveBridge(tx, person, found, { verb: 'completed' }, change, now)
}
