import { and, desc, eq, or, sql } from 'drizzle-orm'
import type { PICK_KINDS } from '#schema/api/playbook.ts'
import type { CaseContent } from '#schema/api/content.ts'
import { picks } from '#schema/tables/index.ts'
import type { Reader, Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import type { CaseRow } from './find.ts'

type Kind = (typeof PICK_KINDS)[number]

/** Remembers what was entered, for the boxes that suggest. */
export async function learn(
  tx: Writer,
  { id }: Person,
  { visibility }: Pick<CaseRow, 'visibility'>,
  words: Partial<CaseContent> & { counterpart?: string },
  now: string
) {
  const values: [Kind, string | undefined][] = [
    ['system', words.system],
    ['messageCode', words.messageCode],
    ['counterpart', words.counterpart],
    ...(words.accounts ?? []).map((value): [Kind, string] => ['account', value]),
    ...(words.tags ?? []).map((value): [Kind, string] => ['tag', value])
  ]
  const shared = visibility === 'everyone' ? 1 : 0
  const rows = values.flatMap(([kind, value]) =>
    value?.trim() ? [{ person: id, kind, value: value.trim(), shared, usedAt: now }] : []
  )
  if (!rows.length) return
  await tx
    .insert(picks)
    .values(rows)
    .onConflictDoUpdate({
      target: [picks.person, picks.kind, picks.value],
      set: { usedAt: now, shared: sql`excluded.shared` }
    })
}

const MOST = 40

/** Mine first, then those that most people use. */
export async function findPicks(read: Reader, { id }: Person, kind: Kind): Promise<string[]> {
  const mine = sql<number>`max(case when ${picks.person} = ${id} then 1 else 0 end)`
  const rows = await read
    .select({ value: picks.value })
    .from(picks)
    .where(and(eq(picks.kind, kind), or(eq(picks.shared, 1), eq(picks.person, id))))
    .groupBy(picks.value)
    .orderBy(desc(mine), desc(sql`count(*)`), picks.value)
    .limit(MOST)
  return rows.map(({ value }) => value)
}
