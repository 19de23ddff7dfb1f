import { and, eq } from 'drizzle-orm'
import type { ItemPage } from '#schema/api/bridges.ts'
import { cases, revisions } from '#schema/tables/index.ts'
import { publishedRevision } from '../cases/find.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { findItem, type FoundItem } from './find.ts'
import { findItemHistory } from './history.ts'
import { knowBridges, type Known, type KnownItem } from './know.ts'
import { findHelped, toRun } from './offers.ts'
import { refOf } from './to-bridge.ts'
import { toDropped, toEvidence, toException } from './to-evidence.ts'
import { findBesides, isShown, toItem } from './to-item.ts'

/** One item alone, as it is known to a reader. */
export async function knowItem(
  read: Reader,
  person: Person,
  { row, bridge }: FoundItem,
  now: string
): Promise<{ known: Known; it: KnownItem }> {
  const [known] = await knowBridges(read, person, [bridge], now, [row])
  const it = known?.items[0]
  if (!known || !it) throw new Error(`nothing is known of ${row.id}`)
  return { known, it }
}

export const answerWithItem = async (read: Reader, person: Person, id: string, now: string) =>
  toPage(read, person, await findItem(read, person, id), now)

/** One item as it stands in the list. */
export async function answerWithLine(read: Reader, person: Person, id: string, now: string) {
  const { known, it } = await knowItem(read, person, await findItem(read, person, id), now)
  return toItem(person, known, it, await findBesides(read, person, known))
}

export async function toPage(
  read: Reader,
  person: Person,
  found: FoundItem,
  now: string
): Promise<ItemPage> {
  const { known, it } = await knowItem(read, person, found, now)
  const besides = await findBesides(read, person, known)
  const shown = isShown(known, it)
  const helped = shown ? await findHelped(read, person, known, it) : []
  return {
    ...toItem(person, known, it, besides),
    bridge: found.row.bridge,
    giver: refOf(found.bridge.giver),
    receiver: refOf(found.bridge.receiver),
    note: shown ? found.row.note : '',
    reasons: found.row.reasons,
    evidence: it.evidence.map((one) => toEvidence(person, known, one, shown)),
    offers: (besides.offers.get(found.row.id) ?? []).map(({ run, stage }) => ({
      ...{ run: toRun(known, run), stage }
    })),
    helped: helped.map((run) => toRun(known, run)),
    exceptions: it.exceptions.map((one) => toException(known, one, shown)),
    dropped: toDropped(known, it, shown),
    contacts: shown ? await findContacts(read, found.row.caseNumber) : [],
    history: await findItemHistory(read, known, found)
  }
}

/** Whom to call, as the case says it to its readers. */
async function findContacts(read: Reader, number: number | null) {
  if (number === null) return []
  const [row] = await read.select().from(cases).where(eq(cases.number, number))
  if (!row) return []
  const [published] = await read
    .select({ content: revisions.content })
    .from(revisions)
    .where(and(eq(revisions.caseNumber, number), eq(revisions.revision, publishedRevision(row))))
  return (published?.content.contacts ?? []).map(({ name, how = '' }) => ({ name, how }))
}
