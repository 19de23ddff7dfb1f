import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { NewBridge } from '#schema/api/bridges.ts'
import { bridges, bridgeTemplates, people } from '#schema/tables/index.ts'
import type { BridgeKind } from '#schema/words.ts'
import type { Reader, Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { conflict, forbidden, invalid, say, type Sentence } from '../http/problem.ts'
import { today } from '../organisation/calendar.ts'
import { calendarOf } from '../organisation/close-day.ts'
import { refuseUnknown } from '../organisation/known.ts'
import { stateLeaving } from '../people/leaving.ts'
import { statesLeaving } from '../people/may.ts'
import { checkEnd, checkStart } from './dates.ts'
import type { End } from './find.ts'
import { starts } from './may.ts'
import { noteOn } from './save.ts'

/** Two people, an entity, a date: what else there is to a bridge is found out next. Gives its id. */
export async function makeBridge(
  tx: Writer,
  person: Person,
  { kind, giver, receiver, entity, endsOn, ...sent }: NewBridge,
  now: string
): Promise<string> {
  const ends = await checkEnds(tx, giver, receiver)
  if (!starts(person, kind, ends)) throw forbidden('bridge.notTheirLead')
  await refuseUnknown(tx, { entities: { entity } })
  const { timeZone } = await calendarOf(tx, entity)
  const day = today(now, timeZone)
  const startsOn = sent.startsOn ?? day
  checkStart(startsOn, day)
  checkEnd(startsOn, endsOn, day)
  const template = await checkTemplate(tx, sent.template ?? null)
  await refuseSecond(tx, kind, giver, receiver)
  const [row] = await tx
    .insert(bridges)
    .values({
      ...{ kind, giver, receiver, entity, template, startsOn, endsOn },
      purpose: (sent.purpose ?? '').trim(),
      ...{ madeBy: person.id, createdAt: now, endReason: '', version: 1 }
    })
    .returning()
  if (!row) throw new Error('a row that was inserted did not come back')
  const leaver = ends.find(({ id }) => id === giver)
  if (kind === 'handover' && leaver?.leavesOn === null && statesLeaving(person, leaver)) {
    await stateLeaving(tx, person, giver, endsOn, now)
  }
  await noteOn(tx, person, { row }, { verb: 'made' }, now)
  return row.id
}

/** Two different people who are still here. */
async function checkEnds(read: Reader, giver: string, receiver: string): Promise<End[]> {
  const problems: Record<string, Sentence> = {}
  const rows = await read
    .select()
    .from(people)
    .where(inArray(people.id, [giver, receiver]))
  for (const [field, id] of Object.entries({ giver, receiver })) {
    const row = rows.find((it) => it.id === id)
    if (!row) problems[field] = say('field.noPerson')
    else if (!row.active) problems[field] = say('absence.hasLeft')
  }
  if (giver === receiver) problems['receiver'] ??= say('bridge.samePerson')
  if (Object.keys(problems).length) throw invalid(problems)
  return rows
}

async function checkTemplate(read: Reader, id: string | null) {
  if (id === null) return null
  const [row] = await read
    .select({ id: bridgeTemplates.id })
    .from(bridgeTemplates)
    .where(and(eq(bridgeTemplates.id, id), isNull(bridgeTemplates.retiredAt)))
  if (!row) throw invalid({ template: say('field.unknown') })
  return id
}

/** One bridge of a kind between the same two is enough at a time. */
export async function refuseSecond(
  read: Reader,
  kind: BridgeKind,
  giver: string,
  receiver: string
) {
  const [other] = await read
    .select({ id: bridges.id })
    .from(bridges)
    .where(
      and(
        eq(bridges.kind, kind),
        eq(bridges.giver, giver),
        eq(bridges.receiver, receiver),
        isNull(bridges.endedAt)
      )
    )
  if (other) throw conflict('bridge.thereAlready')
}
