import { inArray, sql } from 'drizzle-orm'
import { glossary, glossaryUses } from '#schema/tables/index.ts'
import type { Database, Writer } from '../database/database.ts'
import type { App } from '../http/application.ts'

interface Use {
  concept: string
  day: string
  uses: number
  misses: number
}

/** What was counted and is not written down yet, of each house. */
const counted = new WeakMap<Database, Map<string, Use>>()

const MINUTE = 60_000

/** That concepts widened a search, and whether it found anything: never a write in a search. */
export function noteUses(
  database: Database,
  concepts: readonly string[],
  found: boolean,
  day: string
) {
  for (const concept of new Set(concepts)) count(database, concept, day, 1, found ? 0 : 1)
}

/** Writes down what was counted; what cannot be written stays counted. */
export async function keepUses(database: Database) {
  const all = [...(counted.get(database)?.values() ?? [])]
  if (!all.length) return
  counted.delete(database)
  try {
    await database.transaction((tx) => addUses(tx, all))
  } catch (error) {
    for (const it of all) count(database, it.concept, it.day, it.uses, it.misses)
    throw error
  }
}

/** Each minute, and when the house closes. */
export function keepUsesOften(app: App) {
  const keep = () =>
    keepUses(app.database).catch((err: unknown) => {
      app.log.error({ err }, 'the uses of the glossary could not be kept')
    })
  let timer: NodeJS.Timeout | undefined
  app.addHook('onListen', () => {
    timer = setInterval(() => void keep(), MINUTE).unref()
  })
  app.addHook('onClose', async () => {
    clearInterval(timer)
    await keep()
  })
}

function count(database: Database, concept: string, day: string, uses: number, misses: number) {
  const all = counted.get(database) ?? new Map<string, Use>()
  counted.set(database, all)
  const key = `${day} ${concept}`
  const it = all.get(key) ?? { concept, day, uses: 0, misses: 0 }
  all.set(key, { ...it, uses: it.uses + uses, misses: it.misses + misses })
}

/** Not of concepts that were removed meanwhile. */
async function addUses(tx: Writer, all: Use[]) {
  const wanted = [...new Set(all.map(({ concept }) => concept))]
  const rows = await tx
    .select({ id: glossary.id })
    .from(glossary)
    .where(inArray(glossary.id, wanted))
  const there = new Set(rows.map(({ id }) => id))
  const values = all.filter(({ concept }) => there.has(concept))
  if (!values.length) return
  await tx
    .insert(glossaryUses)
    .values(values)
    .onConflictDoUpdate({
      target: [glossaryUses.concept, glossaryUses.day],
      set: {
        uses: sql`${glossaryUses.uses} + excluded.uses`,
        misses: sql`${glossaryUses.misses} + excluded.misses`
      }
    })
}
