import { sql } from 'drizzle-orm'
import { bridgeItems, bridges } from '#schema/tables/index.ts'

/** Whoever has the bridge open, or the item, sees that it is another one now. */
export const nextBridgeVersion = sql`${bridges.version} + 1`
export const nextItemVersion = sql`${bridgeItems.version} + 1`
