import { note } from '../activity/note.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import type { Touches } from './touches.ts'

/** That the organisation was changed: what of it, and how much that touched; never a text. */
export const noteUpkeep = (
  tx: Writer,
  { id: by }: Person,
  verb: string,
  subject: string,
  now: string,
  touches?: Touches,
  details: Record<string, unknown> = {}
) =>
  note(tx, {
    by,
    verb,
    kind: 'organisation',
    subject,
    details: { ...details, ...touches?.figures },
    at: now
  })
