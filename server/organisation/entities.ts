import { asc, eq } from 'drizzle-orm'
import type { Entity } from '#schema/api/organisation.ts'
import { entities, holidays } from '#schema/tables/index.ts'
import type { Reader, Writer } from '../database/database.ts'
import { notFound } from '../http/problem.ts'
import type { CountryCalendar } from './holidays.ts'

export type EntityRow = typeof entities.$inferSelect
export type NewEntity = Pick<Entity, 'code' | 'name' | 'country' | 'currency'> &
  Partial<Pick<Entity, 'unit' | 'scheme' | 'closeTarget'>>

/** `calendar` comes from holidays.ts, read before the transaction begins. */
export async function addEntity(
  tx: Writer,
  { code, name, country, currency, unit, scheme, closeTarget }: NewEntity,
  { timeZone, holidays: days }: CountryCalendar,
  now: string
) {
  const chosen = { unit, scheme, closeTarget }
  await tx
    .insert(entities)
    .values({ code, name, country, currency, timeZone, ...chosen, createdAt: now })
  if (days.length) {
    await tx.insert(holidays).values(days.map((it) => ({ entity: code, ...it })))
  }
}

export async function findEntities(read: Reader): Promise<Entity[]> {
  return (await read.select().from(entities).orderBy(asc(entities.code))).map(toEntity)
}

export async function findEntity(read: Reader, code: string): Promise<EntityRow> {
  const [row] = await read.select().from(entities).where(eq(entities.code, code))
  if (!row) throw notFound()
  return row
}

export function toEntity({ createdAt: _createdAt, ...entity }: EntityRow): Entity {
  return entity
}
