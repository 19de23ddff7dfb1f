import { eq } from 'drizzle-orm'
import { differences, rehearsals } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import type { Place } from './places.ts'
import type { Redact } from './secret.ts'
import { redactAll, redactColumns } from './texts.ts'

const kind = 'bridges'

/** In what people wrote when they practised old cases, and where two of them differed. */
export async function* placesInPractice(read: Reader, redact: Redact): AsyncGenerator<Place> {
  for (const row of await read.select().from(rehearsals)) {
    const said = redactColumns(row, ['words', 'learnt'], redact)
    const compared = row.compared.map((it) => redactAll(it, redact, VERDICT))
    if (!said && compared.every((it, at) => it === row.compared[at])) continue
    yield {
      kind,
      redact: (tx) =>
        tx
          .update(rehearsals)
          .set({ ...said, compared })
          .where(eq(rehearsals.id, row.id))
    }
  }
  for (const row of await read.select().from(differences)) {
    const said = redactColumns(row, ['text'], redact)
    if (!said) continue
    yield {
      kind,
      redact: (tx) => tx.update(differences).set(said).where(eq(differences.id, row.id))
    }
  }
}

/** Chosen, not written; and steps that read alike afterwards are still two. */
const VERDICT = new Set(['verdict'])
