import type { Bridge, BridgeLine, Measures, Progress } from '#schema/api/bridges.ts'
import type { PersonRef } from '#schema/api/common.ts'
import { BRIDGE_STATES, type BridgeState } from '#schema/words.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { today } from '../organisation/calendar.ts'
import { closesBetween } from './closes.ts'
import { findBridge, findBridges, type BridgeRow, type End, type FoundBridge } from './find.ts'
import { knowBridge, knowBridges, type Known } from './know.ts'
import { allowedWith, mayStart } from './may.ts'
import { measuresOf } from './measures.ts'
import { progressOf } from './progress.ts'

export function stateOf({
  startedAt,
  endedAt
}: Pick<BridgeRow, 'startedAt' | 'endedAt'>): BridgeState {
  if (endedAt !== null) return 'ended'
  return startedAt === null ? 'planned' : 'running'
}

/** What runs first, what has ended last. */
const ORDER: readonly BridgeState[] = [
  'running',
  'planned',
  'ended'
] satisfies (typeof BRIDGE_STATES)[number][]

export async function listBridges(read: Reader, person: Person, now: string) {
  const all = await knowBridges(read, person, await findBridges(read, person), now)
  const items = all
    .map((known) => toLine(person, known))
    .sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state))
  return { items, may: mayStart(person) }
}

export const answerWith = async (read: Reader, person: Person, id: string, now: string) =>
  toBridge(person, await knowBridge(read, person, await findBridge(read, person, id), now))

export function toLine(person: Person, { found, items }: Known): BridgeLine {
  const { row, giver, receiver } = found
  const many = (is: (it: (typeof items)[number]) => boolean) => items.filter(is).length
  return {
    id: row.id,
    kind: row.kind,
    giver: refOf(giver),
    receiver: refOf(receiver),
    entity: row.entity,
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    state: stateOf(row),
    ending: row.ending,
    items: items.length,
    atTarget: many(({ atTarget }) => atTarget),
    late: many(({ marks }) => marks.late),
    atRisk: many(({ marks }) => marks.atRisk),
    toConfirm: row.endedAt === null ? many(({ toConfirm }) => toConfirm) : 0,
    may: allowedWith(person, found)
  }
}

function toBridge(person: Person, known: Known): Bridge {
  const { found, side, calendar } = known
  const { row } = found
  return {
    ...toLine(person, known),
    template: row.template,
    purpose: row.purpose,
    leads: found.leads,
    closes: closesBetween(calendar, row.startsOn, row.endsOn),
    today: known.today,
    startedAt: row.startedAt,
    ended: endedOf(known, row),
    side,
    measures: measures(known),
    version: row.version
  }
}

const endedOf = ({ everybody }: Known, { endedAt, endedBy, endReason }: BridgeRow) =>
  endedAt === null || endedBy === null
    ? null
    : { by: nameOf(everybody, endedBy), at: endedAt, reason: endReason }

function measures({ found: { row }, calendar, items, today: on }: Known): Measures {
  const until = on > row.endsOn ? on : row.endsOn
  return measuresOf(
    items.map((it) => ({ ...it, id: it.row.id, target: it.row.target })),
    {
      startsOn: row.startsOn,
      closeEnds: closesBetween(calendar, row.startsOn, until).map(({ to }) => to),
      dayOf: (moment) => today(moment, calendar.timeZone)
    }
  )
}

export async function findProgress(
  read: Reader,
  person: Person,
  found: FoundBridge,
  now: string
): Promise<Progress> {
  const { calendar, items } = await knowBridge(read, person, found, now)
  return progressOf(
    items.map(({ row, weight, facts, marked }) => ({
      ...{ id: row.id, target: row.target, weight, facts },
      plannedOn: marked.planned.get(row.target) ?? null
    })),
    (moment) => today(moment, calendar.timeZone)
  )
}

export const refOf = ({ id, name }: Pick<End, 'id' | 'name'>): PersonRef => ({ id, name })

export const nameOf = (everybody: Map<string, { name: string }>, id: string): PersonRef => ({
  id,
  name: everybody.get(id)?.name ?? id
})
