import { eq } from 'drizzle-orm'
import type { NewEvidence } from '#schema/api/bridges.ts'
import { evidence } from '#schema/tables/index.ts'
import type { Reader, Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { invalid, notFound, say } from '../http/problem.ts'
import { today } from '../organisation/calendar.ts'
import { calendarOf } from '../organisation/close-day.ts'
import { CHECKS } from './evidence-check.ts'
import { findItem, type FoundItem } from './find.ts'
import { refuseDropped } from './items.ts'
import type { KnownProof } from './know.ts'
import { allow, sideOf, type Side } from './may.ts'
import { findOffers } from './offers.ts'
import { noteOn } from './save.ts'
import { knowItem } from './to-page.ts'

/** A piece of evidence on its item, for one of the two. */
export interface FoundEvidence extends KnownProof {
  found: FoundItem
}

export async function findEvidence(
  read: Reader,
  person: Person,
  id: string,
  now: string
): Promise<FoundEvidence> {
  const [row] = await read.select().from(evidence).where(eq(evidence.id, id))
  if (!row) throw notFound()
  const found = await findItem(read, person, row.item)
  const { it } = await knowItem(read, person, found, now)
  const known = it.evidence.find((one) => one.row.id === id)
  if (!known) throw notFound()
  return { ...known, found }
}

/** The moment of one side's yes, as a change. */
export const yesOf = (side: Side, at: string | null) =>
  side === 'giver' ? { giverAt: at } : { receiverAt: at }

/**
 * Offering is the offerer's own yes: but for blind answers, which nobody can call equal before both
 * are there, and for the summary of a session, which the giver accepts once it is written.
 */
export async function offerEvidence(
  tx: Writer,
  person: Person,
  found: FoundItem,
  body: NewEvidence,
  now: string
): Promise<string> {
  const side = takePart(person, found)
  const { timeZone } = await calendarOf(tx, found.bridge.row.entity)
  const day = today(now, timeZone)
  if ((body.happenedOn ?? day) > day) throw invalid({ happenedOn: say('evidence.dayAhead') })
  const { stage, happenedOn, ...about } = await CHECKS[body.kind](tx, { found, person, side, body })
  const text = (body.text ?? '').trim()
  const hasText = ['answer', 'session', 'blind', 'rehearsal', 'teaching'].includes(body.kind)
  const waits = body.kind === 'blind' || (body.kind === 'session' && (side === 'giver' || !text))
  const [row] = await tx
    .insert(evidence)
    .values({
      ...{ item: found.row.id, kind: body.kind, stage, ...about },
      happenedOn: happenedOn ?? body.happenedOn ?? day,
      giverText: hasText && side === 'giver' && body.kind !== 'session' ? text : '',
      receiverText: hasText && side === 'receiver' ? text : '',
      ...{ offeredBy: person.id, offeredAt: now, disputeReason: '', withdrawReason: '' },
      ...(!waits && yesOf(side, now))
    })
    .returning({ id: evidence.id })
  const id = row?.id ?? ''
  const deed = { verb: 'offered', item: found.row.id, evidence: id, stage }
  await noteOn(tx, person, found.bridge, deed, now)
  return id
}

/** Not yet: a run that the product offers is not to be counted. It can be offered again. */
export async function declineOffer(
  tx: Writer,
  person: Person,
  found: FoundItem,
  occurrence: string,
  now: string
) {
  allow(person, 'bridge.confirm', found.bridge)
  refuseDropped(found)
  const { known } = await knowItem(tx, person, found, now)
  const offers = (await findOffers(tx, person, known)).get(found.row.id) ?? []
  const offer = offers.find(({ run }) => run.occurrence === occurrence)
  if (!offer) throw notFound()
  const { stage, run } = offer
  await tx.insert(evidence).values({
    ...{ item: found.row.id, kind: 'occurrence', stage, occurrence },
    happenedOn: today(run.closedAt, run.timeZone),
    ...{ giverText: '', receiverText: '', disputeReason: '', withdrawReason: '' },
    ...{ offeredBy: person.id, offeredAt: now, withdrawnAt: now, withdrawnBy: person.id }
  })
  await noteOn(tx, person, found.bridge, { verb: 'declined', item: found.row.id, stage }, now)
}

/** Which of the two it is that offers. */
function takePart(person: Person, found: FoundItem): Side {
  allow(person, 'bridge.offer', found.bridge)
  refuseDropped(found)
  return sideOf(person, found.bridge) ?? 'giver'
}
