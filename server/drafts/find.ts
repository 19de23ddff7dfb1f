import { and, desc, eq, type InferSelectModel } from 'drizzle-orm'
import type { Draft } from '#schema/api/drafts.ts'
import { drafts } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'

export type DraftRow = InferSelectModel<typeof drafts>

/** A draft is found by whoever wrote it, and by nobody else whatever they are. */
export const mine = ({ id }: Person, name: string) =>
  and(eq(drafts.person, id), eq(drafts.name, name))

export async function findDrafts(read: Reader, { id }: Person): Promise<Draft[]> {
  const rows = await read
    .select()
    .from(drafts)
    .where(eq(drafts.person, id))
    .orderBy(desc(drafts.updatedAt), drafts.name)
  return rows.map(toDraft)
}

export const toDraft = ({
  name,
  title,
  value,
  version,
  updatedAt,
  redactedAt
}: DraftRow): Draft => ({ name, title, value, version, updatedAt, redactedAt })
