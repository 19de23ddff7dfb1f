import { and, eq } from 'drizzle-orm'
import type { NewSession } from '#schema/api/bridge-sessions.ts'
import { evidence, sessionItems } from '#schema/tables/index.ts'
import { note } from '../activity/note.ts'
import type { Reader, Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { invalid, say } from '../http/problem.ts'
import { sideOf } from './may.ts'
import { namesOf } from './names-of.ts'
import type { EvidenceRow, FoundSession } from './sessions-find.ts'
import { namedItems } from './sessions-items.ts'

export type Shown = NewSession['items'][number]

/** Each once, on the map, and for the writer to see. */
export async function checkShown(
  read: Reader,
  person: Person,
  { row, items }: Pick<FoundSession, 'row' | 'items'>,
  sent: Shown[]
) {
  const ids = sent.map(({ item }) => item)
  if (new Set(ids).size < ids.length) throw invalid({ items: say('session.twice') })
  const named = await namedItems(read, person, row.bridge)
  for (const id of ids) {
    const it = named.get(id)
    const there = it && !it.dropped && it.title !== null
    if (!there && !items.includes(id)) throw invalid({ items: say('session.notItsItem') })
  }
}

/**
 * Makes what was shown, and the receiver's summaries, what was sent. Only the receiver writes
 * summaries; the giver's yes comes once there is one to accept.
 */
export async function show(
  tx: Writer,
  person: Person,
  found: FoundSession,
  sent: Shown[],
  now: string
) {
  const hidden = await hiddenItems(tx, person, found)
  for (const item of found.items) {
    if (sent.some((it) => it.item === item) || hidden.has(item)) continue
    await takeOff(tx, person, found, item, now)
  }
  for (const it of sent) {
    if (hidden.has(it.item)) continue
    if (!found.items.includes(it.item)) {
      await tx.insert(sessionItems).values({ session: found.row.id, item: it.item })
    }
    await summarise(tx, person, found, it, now)
  }
}

/** What the writer cannot see stays as it is. */
async function hiddenItems(read: Reader, person: Person, { row, items }: FoundSession) {
  const named = await namedItems(read, person, row.bridge)
  return new Set(items.filter((id) => named.get(id)?.title == null))
}

async function takeOff(
  tx: Writer,
  { id: by }: Person,
  { row, evidence: proofs }: FoundSession,
  item: string,
  now: string
) {
  const its = proofs.get(item)
  if (its && isAccepted(its)) throw invalid({ items: say('session.summaryStays') })
  await tx
    .delete(sessionItems)
    .where(and(eq(sessionItems.session, row.id), eq(sessionItems.item, item)))
  if (!its) return
  await tx
    .update(evidence)
    .set({ withdrawnAt: now, withdrawnBy: by })
    .where(eq(evidence.id, its.id))
}

async function summarise(
  tx: Writer,
  person: Person,
  { row, bridge, evidence: proofs }: FoundSession,
  { item, summary }: Shown,
  now: string
) {
  const its = proofs.get(item)
  const text = summary?.trim() ?? its?.receiverText ?? ''
  const words = text !== (its?.receiverText ?? '')
  if (words && sideOf(person, bridge) !== 'receiver') {
    throw invalid({ items: say('session.summaryNotYours', namesOf(bridge)) })
  }
  if (words && its && isAccepted(its)) throw invalid({ items: say('session.summaryStays') })
  // A yes to other words is no yes to these.
  const says = { receiverText: text, receiverAt: text === '' ? null : now, giverAt: null }
  if (!its) {
    const [made] = await tx
      .insert(evidence)
      .values({
        ...{ item, kind: 'session', stage: 'watched', happenedOn: row.heldOn, session: row.id },
        ...says,
        ...{ giverText: '', offeredBy: person.id, offeredAt: now },
        ...{ disputeReason: '', withdrawReason: '' }
      })
      .returning({ id: evidence.id })
    return noteIt(tx, person, row.bridge, 'offered', { item, evidence: made?.id }, now)
  }
  await tx
    .update(evidence)
    .set({ happenedOn: row.heldOn, ...(words && says) })
    .where(eq(evidence.id, its.id))
  if (words) await noteIt(tx, person, row.bridge, 'answered', { item, evidence: its.id }, now)
}

/** One that was disputed since is to be put right. */
const isAccepted = ({ giverAt, receiverAt, disputedAt }: EvidenceRow) =>
  giverAt !== null && receiverAt !== null && disputedAt === null

export function noteIt(
  tx: Writer,
  { id: by }: Person,
  bridge: string,
  verb: string,
  details: Record<string, unknown>,
  at: string
) {
  const its = 'evidence' in details ? { ...details, stage: 'watched' } : details
  return note(tx, { by, verb, kind: 'bridge', subject: bridge, details: its, at })
}
