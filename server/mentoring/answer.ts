import { eq } from 'drizzle-orm'
import { bridgeTemplates, goals, mentorRequests, people } from '#schema/tables/index.ts'
import { startBridge } from '../bridges/change.ts'
import { findBridge } from '../bridges/find.ts'
import { makeBridge } from '../bridges/make.ts'
import type { Reader, Writer } from '../database/database.ts'
import { layPlan } from '../handovers/lay.ts'
import type { Person } from '../http/person.ts'
import { conflict, forbidden } from '../http/problem.ts'
import { today } from '../organisation/calendar.ts'
import { calendarOf } from '../organisation/close-day.ts'
import { noteOnRequest, refuseSettled } from './ask.ts'
import { monthsAfter } from './pulse-days.ts'
import type { RequestRow } from './request-state.ts'

/** Long enough to learn something, short enough to be said yes to. */
const MONTHS = 6
const TEMPLATE = 'mentoring'

/** A yes makes the bridge, with the goals on it and its plan laid. */
export async function acceptRequest(
  tx: Writer,
  person: Person,
  row: RequestRow,
  words: string,
  now: string
) {
  refuseOthers(person, row)
  const entity = await entityOf(tx, row)
  const { timeZone } = await calendarOf(tx, entity)
  const bridge = await makeBridge(
    tx,
    person,
    {
      ...{ kind: 'mentoring', giver: row.mentor, receiver: row.mentee, entity },
      endsOn: monthsAfter(today(now, timeZone), MONTHS),
      template: await templateOf(tx),
      purpose: row.words
    },
    now
  )
  await tx.insert(goals).values(
    row.goals.map((text, position) => ({
      ...{ bridge, text, position, state: 'open' as const, by: row.mentee, at: now, note: '' }
    }))
  )
  await layPlan(tx, person, await findBridge(tx, person, bridge), now)
  await startBridge(tx, person, await findBridge(tx, person, bridge), now)
  await tx
    .update(mentorRequests)
    .set({ acceptedAt: now, answer: words.trim(), bridge })
    .where(eq(mentorRequests.id, row.id))
  await noteOnRequest(tx, person, row, 'accepted', now)
}

export async function declineRequest(
  tx: Writer,
  person: Person,
  row: RequestRow,
  words: string,
  now: string
) {
  refuseOthers(person, row)
  await tx
    .update(mentorRequests)
    .set({ declinedAt: now, answer: words.trim() })
    .where(eq(mentorRequests.id, row.id))
  await noteOnRequest(tx, person, row, 'declined', now)
}

function refuseOthers({ id }: Person, row: RequestRow) {
  if (row.mentor !== id) throw forbidden('mentoring.onlyMentor')
  refuseSettled(row)
}

/** Whose calendar it runs on: where the mentee works, else where the mentor does. */
async function entityOf(read: Reader, { mentee, mentor }: RequestRow): Promise<string> {
  for (const id of [mentee, mentor]) {
    const [row] = await read.select({ entity: people.entity }).from(people).where(eq(people.id, id))
    if (row?.entity) return row.entity
  }
  throw conflict('mentoring.noEntity')
}

/** The shipped one, unless somebody retired it. */
async function templateOf(read: Reader): Promise<string | null> {
  const [row] = await read.select().from(bridgeTemplates).where(eq(bridgeTemplates.id, TEMPLATE))
  return row && row.retiredAt === null ? row.id : null
}
