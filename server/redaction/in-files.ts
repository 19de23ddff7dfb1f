import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { asc, eq } from 'drizzle-orm'
import { attachments, occurrences } from '#schema/tables/index.ts'
import type { AttachmentRow } from '../attachments/find.ts'
import type { Store } from '../attachments/store.ts'
import { isText } from '../attachments/type-of.ts'
import type { Reader } from '../database/database.ts'
import { redactBytes } from './file-texts.ts'
import { redactedText } from './in-file-texts.ts'
import type { Place } from './places.ts'
import type { Redact } from './secret.ts'

/**
 * In the names of files, and in what they say. Text files can be written anew; where the words of
 * others hold it, nothing finds it any more, but the file stays as it is until somebody removes it.
 */
export async function* placesInFiles(
  read: Reader,
  redact: Redact,
  store: Store
): AsyncGenerator<Place> {
  const rows = await read
    .select({ row: attachments, moved: occurrences.caseNumber })
    .from(attachments)
    .leftJoin(occurrences, eq(occurrences.id, attachments.occurrence))
    .orderBy(asc(attachments.at), asc(attachments.id))
  for (const { row, moved } of rows) {
    const name = redact(row.name)
    const bytes = await redactedFile(row, redact, store)
    const text = await redactedText(read, row.id, redact)
    if (name === row.name && !bytes && !text) continue
    yield {
      kind: 'attachments',
      case: moved ?? row.caseNumber,
      ...(row.occurrence !== null && { occurrence: row.occurrence }),
      files: bytes ? [row.hash] : [],
      ...(text && !bytes && row.removedAt === null && { stays: row.id }),
      redact: async (tx) => {
        // Kept before anybody names it; should this fail, the sweep finds it.
        const hash = bytes && (await store.keep(Readable.from([bytes])))
        const size = bytes?.length
        await tx
          .update(attachments)
          .set({ name, ...(hash && { hash, size, received: size }) })
          .where(eq(attachments.id, row.id))
        await (bytes ? text?.forget(tx) : text?.keep(tx))
      }
    }
  }
}

async function redactedFile({ hash, type }: AttachmentRow, redact: Redact, store: Store) {
  if (hash === null || !isText(type)) return undefined
  const bytes = await readFile(store.pathOf(hash)).catch(() => undefined)
  return bytes && redactBytes(bytes, redact)
}
