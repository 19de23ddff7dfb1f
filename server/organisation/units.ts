import { asc, sql } from 'drizzle-orm'
import type { Unit } from '#schema/api/organisation.ts'
import { units } from '#schema/tables/index.ts'
import type { Reader, Writer } from '../database/database.ts'

export async function addUnit(tx: Writer, { id, name }: Unit) {
  await tx.insert(units).values({ id, name })
}

export async function findUnits(read: Reader): Promise<Unit[]> {
  return read
    .select({ id: units.id, name: units.name })
    .from(units)
    .orderBy(asc(sql`lower(${units.name})`))
}
