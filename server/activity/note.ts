import { activity } from '#schema/tables/index.ts'
import type { Writer } from '../database/database.ts'

interface Deed {
  by: string | null
  verb: string
  kind: string
  subject: string | number
  /** Facts, never texts of cases. */
  details?: Record<string, unknown>
  at: string
}

/** Who did what, written in the transaction that did it. */
export async function note(tx: Writer, { by, verb, kind, subject, details = {}, at }: Deed) {
  await tx
    .insert(activity)
    .values({ person: by, verb, kind, subject: String(subject), details, at })
}
