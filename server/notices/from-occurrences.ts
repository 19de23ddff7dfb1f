import { and, desc, eq } from 'drizzle-orm'
import { cases, handings, occurrences } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import type { Deed, Telling } from './telling.ts'

/** Handed to somebody; or the solution did not work, which the owner of the case has to know. */
export async function fromOccurrence(read: Reader, deed: Deed): Promise<Telling[]> {
  const { subject: id, verb, person: by, at } = deed
  const [found] = await read
    .select({ row: occurrences, owner: cases.owner })
    .from(occurrences)
    .innerJoin(cases, eq(cases.number, occurrences.caseNumber))
    .where(eq(occurrences.id, id))
  if (!found) return []
  const { row, owner } = found
  const telling = { by, at, caseNumber: row.caseNumber, occurrence: id }
  if (verb === 'assigned' && typeof deed.details.to === 'string') {
    const person = deed.details.to
    const handing = await handingTo(read, id, person, at)
    const source = `handing:${handing?.id ?? `${id}:${at}`}`
    const details = { withNote: Boolean(handing?.note) }
    return [{ ...telling, person, kind: 'occurrence.assigned', source, details, own: true }]
  }
  const failed = row.outcome === 'failed' && row.closedBy === by
  if (!failed || !['opened', 'closed'].includes(verb)) return []
  const source = `failed:${id}:${row.closedAt}`
  return [{ ...telling, person: owner, kind: 'case.failed', source }]
}

async function handingTo(read: Reader, occurrence: string, to: string, at: string) {
  const [handing] = await read
    .select()
    .from(handings)
    .where(and(eq(handings.occurrence, occurrence), eq(handings.to, to), eq(handings.at, at)))
    .orderBy(desc(handings.id))
    .limit(1)
  return handing
}
