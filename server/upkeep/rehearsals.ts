import { eq } from 'drizzle-orm'
import { rehearsals } from '#schema/tables/index.ts'
import type { Writer } from '../database/database.ts'

/** Nobody else would ever find what somebody who was here twice has practised. */
export const moveRehearsals = (tx: Writer, from: string, into: string) =>
  tx.update(rehearsals).set({ person: into }).where(eq(rehearsals.person, from))
