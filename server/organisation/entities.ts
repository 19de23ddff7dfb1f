import { asc } from 'drizzle-orm'
import type { Entity } from '#schema/api/organisation.ts'
import { entities, holidays } from '#schema/tables/index.ts'
import type { Reader, Writer } from '../database/database.ts'
import type { CountryCalendar } from './holidays.ts'

/** `calendar` comes from holidays.ts, read before the transaction begins. */
export async function addEntity(
  tx: Writer,
  { code, name, country, currency }: Entity,
  { timeZone, holidays: days }: CountryCalendar,
  now: string
) {
  await tx.insert(entities).values({ code, name, country, currency, timeZone, createdAt: now })
  if (days.length) {
    await tx.insert(holidays).values(days.map((it) => ({ entity: code, ...it })))
  }
}

export async function findEntities(read: Reader): Promise<Entity[]> {
  const rows = await read.select().from(entities).orderBy(asc(entities.code))
  return rows.map(({ code, name, country, currency }) => ({ code, name, country, currency }))
}
