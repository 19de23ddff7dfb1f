import { eq } from 'drizzle-orm'
import { agendaLines, nextActions } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import type { Place } from './places.ts'
import type { Redact } from './secret.ts'
import { redactColumns } from './texts.ts'

/** In what was to be talked about, and in what was agreed on, done or removed. */
export async function* placesInAgendas(read: Reader, redact: Redact): AsyncGenerator<Place> {
  for (const table of [agendaLines, nextActions]) {
    const rows = await read.select({ id: table.id, text: table.text }).from(table)
    for (const row of rows) {
      const said = redactColumns(row, ['text'], redact)
      if (!said) continue
      yield {
        kind: 'bridges',
        redact: (tx) => tx.update(table).set(said).where(eq(table.id, row.id))
      }
    }
  }
}
