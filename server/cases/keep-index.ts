import { cases } from '#schema/tables/index.ts'
import type { Database } from '../database/database.ts'
import { engine } from '../search/engine.ts'
import { indexIsOld, rebuildIndex, type Progress } from './rebuild-index.ts'

/**
 * At the start: an index of an older making is written anew. Where it answers meanwhile nobody waits
 * for it: `later` is what is left to do, and ends early when `signal` says so.
 */
export async function keepIndex(
  database: Database,
  progress: Progress = {}
): Promise<(() => Promise<void>) | undefined> {
  if (!(await indexIsOld(database))) return undefined
  const answers = (await engine.numbers(database.read)).length > 0
  if (answers || (await database.read.$count(cases)) === 0) {
    return () => rebuildIndex(database, progress)
  }
  await rebuildIndex(database, progress)
  return undefined
}
