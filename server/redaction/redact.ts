import { eq } from 'drizzle-orm'
import { answers, cases, redactions } from '#schema/tables/index.ts'
import { note } from '../activity/note.ts'
import type { Store } from '../attachments/store.ts'
import { reindex } from '../cases/index-case.ts'
import { updateCase } from '../cases/revise.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { noCounts, placesOf, type Kind } from './places.ts'
import { redactor } from './secret.ts'

/**
 * Takes a secret out of everything that was written. It is no edit: revisions keep their numbers,
 * and what was validated stays so. What is recorded of it are counts. Gives the files that are to be
 * forgotten now.
 */
export async function redactSecret(
  tx: Writer,
  { id: by }: Person,
  wish: { secret: string; reason: string },
  store: Store,
  now: string
): Promise<{ id: string; files: (string | null)[] }> {
  const redact = redactor(wish.secret)
  const counts = noCounts()
  const touched = new Set<number>()
  const revised = new Set<number>()
  const refiled = new Set<number>()
  const files: (string | null)[] = []
  for await (const place of placesOf(tx, redact, store)) {
    counts[place.kind]++
    if (place.case !== undefined) touched.add(place.case)
    if (place.case !== undefined && FINDABLE.includes(place.kind)) revised.add(place.case)
    if (place.case !== undefined && place.kind === 'attachments') refiled.add(place.case)
    await place.redact(tx, now)
    files.push(...(place.files ?? []))
  }
  for (const number of revised) await rewrite(tx, number, now)
  for (const number of refiled) if (!revised.has(number)) await reindex(tx, number)
  // Sealed with keys that only their senders have: whether it stands in them nobody can tell.
  await tx.update(answers).set({ sealed: '' })

  const found = { cases: touched.size, ...counts }
  const id = crypto.randomUUID()
  await tx.insert(redactions).values({ id, by, reason: redact(wish.reason), at: now, found })
  await note(tx, { by, verb: 'redacted', kind: 'redaction', subject: id, details: found, at: now })
  return { id, files }
}

const FINDABLE: Kind[] = ['revisions', 'translations']

/** Columns, suggestions and index follow from the published revision. */
async function rewrite(tx: Writer, number: number, now: string) {
  const [row] = await tx.select().from(cases).where(eq(cases.number, number))
  if (row) await updateCase(tx, row, { redactedAt: now })
}
