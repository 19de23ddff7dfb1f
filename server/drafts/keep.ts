import { count, eq } from 'drizzle-orm'
import { drafts } from '#schema/tables/index.ts'
import { DRAFT_MAX, DRAFTS_MAX } from '#schema/words.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { invalid, Problem, say } from '../http/problem.ts'
import { mine, toDraft } from './find.ts'

interface Writing {
  title: string
  value: unknown
  version: number
}

/**
 * Keeps what somebody is writing. Nothing is noted of it: nobody else is ever told. Whoever did not
 * know the newest gets it instead; one that was dropped meanwhile is kept anew.
 */
export async function keepDraft(
  tx: Writer,
  person: Person,
  name: string,
  { title, value, version: known }: Writing,
  now: string
) {
  // SQLite would take it for a column without a value.
  if (value === null) throw invalid({ value: say('field.required') })
  const kept = storable(value)
  if (kept.length > DRAFT_MAX) throw invalid({ value: say('field.tooLong', { limit: DRAFT_MAX }) })
  const [row] = await tx.select().from(drafts).where(mine(person, name))
  if (row && row.version !== known) {
    throw new Problem(409, say('draft.changedElsewhere'), {}, { draft: toDraft(row) })
  }
  if (!row) await refuseTooMany(tx, person)
  const version = known + 1
  const next = { title: title.toWellFormed(), value: JSON.parse(kept), version, updatedAt: now }
  const [after] = await tx
    .insert(drafts)
    .values({ person: person.id, name, ...next, redactedAt: null })
    .onConflictDoUpdate({ target: [drafts.person, drafts.name], set: next })
    .returning()
  if (!after) throw new Error('nothing was kept')
  return toDraft(after)
}

/** As text that every database takes: Postgres refuses half of a surrogate pair in JSON. */
const storable = (value: unknown) =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'string' ? part.toWellFormed() : part
  )

/** Refused, not made room for: the oldest may be the one that somebody comes back for. */
async function refuseTooMany(tx: Writer, { id }: Person) {
  const [there] = await tx.select({ count: count() }).from(drafts).where(eq(drafts.person, id))
  if ((there?.count ?? 0) >= DRAFTS_MAX) {
    throw new Problem(422, say('draft.tooMany', { limit: DRAFTS_MAX }))
  }
}

export async function dropDraft(tx: Writer, person: Person, name: string) {
  await tx.delete(drafts).where(mine(person, name))
}
