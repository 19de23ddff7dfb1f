import {
  bigint,
  boolean,
  customType,
  doublePrecision,
  integer,
  jsonb,
  pgTable
} from 'drizzle-orm/pg-core'

export { alias, check, index, integer, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'

export const table = pgTable
export const flag = () => boolean()
export const real = () => doublePrecision()
export const json = <T>() => jsonb().$type<T>()

/** A number that the database counts up by itself; gaps happen. */
export const serial = () => integer().primaryKey().generatedByDefaultAsIdentity()

/** An amount in hundredths of its currency: exact sums, up to 90 trillion. */
export const money = () => bigint({ mode: 'number' })

/** A moment in UTC, always `2026-01-31T09:00:00.000Z` in JavaScript. */
export const instant = customType<{ data: string; driverData: string }>({
  dataType: () => 'timestamp (3) with time zone',
  toDriver: (value) => new Date(value).toISOString(),
  fromDriver: (value) => new Date(value).toISOString()
})

/** Bytes as they are. */
export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => 'bytea'
})
