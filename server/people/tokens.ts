import { and, desc, eq, isNull } from 'drizzle-orm'
import { tokens } from '#schema/tables/index.ts'
import { note } from '../activity/note.ts'
import type { Reader, Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { notFound } from '../http/problem.ts'
import { later } from './later.ts'
import { hashOf, newSecret } from './secret.ts'

type TokenRow = typeof tokens.$inferSelect

const DEFAULT_DAYS = 365
/** Says what it is, wherever somebody finds one that got lost. */
const PREFIX = 'bbk_'

/** The answer holds the secret, this once. */
export async function makeToken(
  tx: Writer,
  person: Person,
  { name, days = DEFAULT_DAYS }: { name: string; days?: number },
  now: string
) {
  const secret = PREFIX + newSecret()
  const [row] = await tx
    .insert(tokens)
    .values({
      secretHash: hashOf(secret),
      personId: person.id,
      name: name.trim(),
      createdAt: now,
      expiresAt: later(now, days)
    })
    .returning()
  if (!row) throw new Error('nothing was inserted')
  await note(tx, { by: person.id, verb: 'made', kind: 'token', subject: row.id, at: now })
  return { ...toToken(row), token: secret }
}

export async function findTokens(read: Reader, { id }: Person) {
  const rows = await read
    .select()
    .from(tokens)
    .where(eq(tokens.personId, id))
    .orderBy(desc(tokens.createdAt), desc(tokens.id))
  return rows.map(toToken)
}

export async function revokeToken(tx: Writer, person: Person, tokenId: string, now: string) {
  const [mine] = await tx
    .select()
    .from(tokens)
    .where(and(eq(tokens.id, tokenId), eq(tokens.personId, person.id)))
  if (!mine) throw notFound()
  if (mine.revokedAt) return
  await tx.update(tokens).set({ revokedAt: now }).where(eq(tokens.id, tokenId))
  await note(tx, { by: person.id, verb: 'revoked', kind: 'token', subject: tokenId, at: now })
}

export async function revokeTokens(tx: Writer, personId: string, now: string) {
  const living = and(eq(tokens.personId, personId), isNull(tokens.revokedAt))
  await tx.update(tokens).set({ revokedAt: now }).where(living)
}

function toToken({ id, name, createdAt, expiresAt, usedAt, revokedAt }: TokenRow) {
  return { id, name, createdAt, expiresAt, usedAt, revokedAt }
}
