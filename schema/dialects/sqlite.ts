import { customType, integer, real as sqliteReal, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export {
  alias,
  check,
  index,
  integer,
  primaryKey,
  text,
  uniqueIndex
} from 'drizzle-orm/sqlite-core'

export const table = sqliteTable
export const flag = () => integer({ mode: 'boolean' })
export const real = () => sqliteReal()
export const json = <T>() => text({ mode: 'json' }).$type<T>()

/** A number that the database counts up by itself and never gives out twice. */
export const serial = () => integer().primaryKey({ autoIncrement: true })

/** An amount in hundredths of its currency: exact sums, up to 90 trillion. */
export const money = () => integer()

/** A moment in UTC, always `2026-01-31T09:00:00.000Z` in JavaScript. */
export const instant = customType<{ data: string; driverData: string }>({
  dataType: () => 'text',
  toDriver: (value) => new Date(value).toISOString(),
  fromDriver: (value) => value
})

/** Bytes as they are. */
export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => 'blob'
})
