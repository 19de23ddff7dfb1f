import { eq, inArray } from 'drizzle-orm'
import type { CaseContent } from '#schema/api/content.ts'
import { processes } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'

/** The names of a case's process and of those above it, in all languages, for the index. */
export async function placeOf(read: Reader, { process }: CaseContent): Promise<string[]> {
  if (!process) return []
  const [it] = await read
    .select({ path: processes.path })
    .from(processes)
    .where(eq(processes.code, process))
  const codes = it?.path.split('/').filter(Boolean) ?? []
  if (!codes.length) return []
  const rows = await read
    .select({ names: processes.names })
    .from(processes)
    .where(inArray(processes.code, codes))
  return [...new Set(rows.flatMap(({ names }) => Object.values(names)))]
}
