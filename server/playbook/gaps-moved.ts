import { eq } from 'drizzle-orm'
import { gaps } from '#schema/tables/index.ts'
import type { Writer } from '../database/database.ts'

/** What was looked for in a process goes with it to another one, or belongs to none any more. */
export const moveGaps = (tx: Writer, from: string, into: string | null) =>
  tx.update(gaps).set({ process: into }).where(eq(gaps.process, from))
