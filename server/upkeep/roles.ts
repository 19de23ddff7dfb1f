import { eq, inArray } from 'drizzle-orm'
import { roles } from '#schema/tables/index.ts'
import type { Writer } from '../database/database.ts'
import type { Touches } from './touches.ts'

type RoleRow = typeof roles.$inferSelect

/** Changes some roles; who would then hold the same one twice holds it once. */
export async function moveRoles(
  tx: Writer,
  which: (row: RoleRow) => boolean,
  change: Partial<Pick<RoleRow, 'personId' | 'process' | 'unit'>>,
  touches: Touches
) {
  const all = await tx.select().from(roles)
  const chosen = all.filter(which)
  const held = new Set(all.filter((row) => !which(row)).map(nameOf))
  const twice: string[] = []
  for (const row of chosen) {
    const next = { ...row, ...change }
    if (held.has(nameOf(next))) twice.push(row.id)
    else await tx.update(roles).set(change).where(eq(roles.id, row.id))
    held.add(nameOf(next))
  }
  if (twice.length > 0) await tx.delete(roles).where(inArray(roles.id, twice))
  touches.add('roles', chosen.length)
}

const nameOf = ({ personId, role, process, unit }: RoleRow) =>
  [personId, role, process, unit].join(' ')
