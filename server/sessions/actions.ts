import { eq } from 'drizzle-orm'
import type { NewAction } from '#schema/api/next-actions.ts'
import { nextActions } from '#schema/tables/index.ts'
import type { FoundBridge } from '../bridges/find.ts'
import { allow } from '../bridges/may.ts'
import { findSession } from '../bridges/sessions-find.ts'
import { namedItems } from '../bridges/sessions-items.ts'
import { noteIt } from '../bridges/sessions-shown.ts'
import type { Reader, Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { invalid, notFound, say } from '../http/problem.ts'
import { today } from '../organisation/calendar.ts'
import { calendarOf } from '../organisation/close-day.ts'
import { addDays } from '../organisation/days.ts'
import { usualDue, type ActionRow, type FoundAction } from './actions-find.ts'

/** Agrees on what somebody does next; gives its id. */
export async function agreeOn(
  tx: Writer,
  person: Person,
  bridge: FoundBridge,
  { session = null, item = null, ...sent }: NewAction,
  now: string
): Promise<string> {
  allow(person, 'bridge.edit', bridge)
  checkWho(bridge, sent.who)
  if (sent.dueOn !== undefined) await checkDue(tx, bridge, sent.dueOn, now)
  await checkPlace(tx, person, bridge, { session, item })
  const dueOn = sent.dueOn ?? (await usualDue(tx, bridge, session, now))
  const [row] = await tx
    .insert(nextActions)
    .values({
      ...{ bridge: bridge.row.id, session, item, text: sent.text.trim(), who: sent.who, dueOn },
      ...{ madeBy: person.id, createdAt: now }
    })
    .returning()
  if (!row) throw new Error('the action was not made')
  await noteIt(tx, person, bridge.row.id, 'actionAgreed', { action: row.id }, now)
  return row.id
}

export async function changeAction(
  tx: Writer,
  person: Person,
  { row, bridge }: FoundAction,
  sent: { text?: string; who?: string; dueOn?: string },
  now: string
) {
  allow(person, 'bridge.edit', bridge)
  const named = row.item === null ? undefined : await namedItems(tx, person, row.bridge)
  // Nobody rewords what they cannot read.
  if (row.item !== null && named?.get(row.item)?.title == null) throw notFound()
  if (sent.who !== undefined && sent.who !== row.who) checkWho(bridge, sent.who)
  if (sent.dueOn !== undefined && sent.dueOn !== row.dueOn) {
    await checkDue(tx, bridge, sent.dueOn, now)
  }
  const { who = row.who, dueOn = row.dueOn } = sent
  const text = sent.text?.trim() ?? row.text
  if (text === row.text && who === row.who && dueOn === row.dueOn) return
  const verb = who === row.who ? 'actionChanged' : 'actionAgreed'
  await save(tx, person, row, { text, who, dueOn }, verb, now)
}

export async function setDone(
  tx: Writer,
  person: Person,
  { row, bridge }: FoundAction,
  done: boolean,
  now: string
) {
  allow(person, 'bridge.edit', bridge)
  if (done === (row.doneAt !== null)) return
  const deed = done ? { doneAt: now, doneBy: person.id } : { doneAt: null, doneBy: null }
  await save(tx, person, row, deed, done ? 'actionDone' : 'actionUndone', now)
}

export async function setRemoved(
  tx: Writer,
  person: Person,
  { row, bridge }: FoundAction,
  removed: boolean,
  now: string
) {
  allow(person, 'bridge.edit', bridge)
  if (removed === (row.removedAt !== null)) return
  const verb = removed ? 'actionRemoved' : 'actionBroughtBack'
  await save(tx, person, row, { removedAt: removed ? now : null }, verb, now)
}

async function save(
  tx: Writer,
  person: Person,
  { id, bridge }: ActionRow,
  change: Partial<ActionRow>,
  verb: string,
  now: string
) {
  await tx.update(nextActions).set(change).where(eq(nextActions.id, id))
  await noteIt(tx, person, bridge, verb, { action: id }, now)
}

/** Whoever can see that it is theirs. */
function checkWho({ giver, receiver, leads }: FoundBridge, who: string) {
  if ([giver, receiver, ...leads].every(({ id }) => id !== who)) {
    throw invalid({ who: say('action.whoTakesPart') })
  }
}

const DAYS_AHEAD = 731

async function checkDue(read: Reader, { row }: FoundBridge, dueOn: string, now: string) {
  const { timeZone } = await calendarOf(read, row.entity)
  const on = today(now, timeZone)
  if (dueOn < on) throw invalid({ dueOn: say('action.dayPassed') })
  if (dueOn > addDays(on, DAYS_AHEAD)) throw invalid({ dueOn: say('action.tooFarAhead') })
}

async function checkPlace(
  read: Reader,
  person: Person,
  { row }: FoundBridge,
  { session, item }: { session: string | null; item: string | null }
) {
  if (item !== null) {
    const its = (await namedItems(read, person, row.id)).get(item)
    if (its?.title == null) throw invalid({ item: say('session.notItsItem') })
  }
  if (session === null) return
  const found = await findSession(read, person, session).catch(() => undefined)
  if (found?.row.bridge !== row.id) throw invalid({ session: say('session.removed') })
}
