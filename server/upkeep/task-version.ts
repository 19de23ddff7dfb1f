import { sql } from 'drizzle-orm'
import { tasks } from '#schema/tables/index.ts'

/** Whoever has the task open sees that it is another one now. */
export const nextVersion = sql`${tasks.version} + 1`
