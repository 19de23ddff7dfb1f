import { and, asc, eq, gt } from 'drizzle-orm'
import { activity, drafts, redactions, searches } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import type { Place } from './places.ts'
import type { Redact } from './secret.ts'
import { redactColumns, redactQuery } from './texts.ts'

/** In what people are writing, looked for, and in the record of what was done. */
export async function* placesElsewhere(read: Reader, redact: Redact): AsyncGenerator<Place> {
  yield* inDrafts(read, redact)
  yield* inSearches(read, redact)
  yield* inActivity(read, redact)
  yield* inRedactions(read, redact)
}

/** One person's at a time: drafts are the largest texts that there are. */
async function* inDrafts(read: Reader, redact: Redact): AsyncGenerator<Place> {
  for (const { person } of await read.selectDistinct({ person: drafts.person }).from(drafts)) {
    const rows = await read.select().from(drafts).where(eq(drafts.person, person))
    for (const row of rows) {
      const said = redactColumns(row, ['title', 'value'], redact)
      if (!said) continue
      const version = row.version + 1
      yield {
        kind: 'drafts',
        redact: (tx, now) =>
          tx
            .update(drafts)
            .set({ ...said, version, updatedAt: now, redactedAt: now })
            .where(and(eq(drafts.person, person), eq(drafts.name, row.name)))
      }
    }
  }
}

async function* inSearches(read: Reader, redact: Redact): AsyncGenerator<Place> {
  for (const { id, query, name } of await read.select().from(searches)) {
    const said = { query: redactQuery(query, redact), name: name === null ? null : redact(name) }
    if (said.query === query && said.name === name) continue
    yield {
      kind: 'searches',
      redact: (tx) => tx.update(searches).set(said).where(eq(searches.id, id))
    }
  }
}

const AT_ONCE = 1_000

async function* inActivity(read: Reader, redact: Redact): AsyncGenerator<Place> {
  let last = 0
  for (;;) {
    const rows = await read
      .select({ id: activity.id, details: activity.details })
      .from(activity)
      .where(gt(activity.id, last))
      .orderBy(asc(activity.id))
      .limit(AT_ONCE)
    for (const row of rows) {
      last = row.id
      const said = redactColumns(row, ['details'], redact)
      if (!said) continue
      yield {
        kind: 'activity',
        redact: (tx) => tx.update(activity).set(said).where(eq(activity.id, row.id))
      }
    }
    if (rows.length < AT_ONCE) return
  }
}

/** Somebody may have named it as the reason for taking it out. */
async function* inRedactions(read: Reader, redact: Redact): AsyncGenerator<Place> {
  for (const row of await read.select().from(redactions)) {
    const said = redactColumns(row, ['reason'], redact)
    if (!said) continue
    yield {
      kind: 'reasons',
      redact: (tx) => tx.update(redactions).set(said).where(eq(redactions.id, row.id))
    }
  }
}
