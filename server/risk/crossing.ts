import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm'
import type { RiskBridge } from '#schema/api/risk.ts'
import { bridgeItems, bridges, people } from '#schema/tables/index.ts'
import { visibleBridges } from '../bridges/find.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import type { Crossing } from './of-person.ts'

/** Over which bridges people give and which cases are on them, as far as the reader sees them. */
export async function findCrossings(read: Reader, reader: Person) {
  const going = and(isNull(bridges.endedAt), visibleBridges(read, reader))
  const rows = await read
    .select({
      id: bridges.id,
      giver: bridges.giver,
      endsOn: bridges.endsOn,
      receiver: { id: people.id, name: people.name }
    })
    .from(bridges)
    .innerJoin(people, eq(people.id, bridges.receiver))
    .where(going)
    .orderBy(asc(bridges.endsOn), asc(bridges.id))
  const items = await read
    .select({ bridge: bridgeItems.bridge, number: bridgeItems.caseNumber })
    .from(bridgeItems)
    .innerJoin(bridges, eq(bridges.id, bridgeItems.bridge))
    .where(and(going, isNull(bridgeItems.droppedAt), isNotNull(bridgeItems.caseNumber)))
  const onBridge = Map.groupBy(items, ({ bridge }) => bridge)
  const ofGiver = new Map<string, Crossing>()
  for (const { giver, ...bridge } of rows) {
    const crossing = ofGiver.get(giver) ?? { bridges: [], ofCase: new Map<number, RiskBridge>() }
    ofGiver.set(giver, crossing)
    crossing.bridges.push(bridge)
    for (const { number } of onBridge.get(bridge.id) ?? []) {
      // The bridge that ends first comes first, and keeps what is on two.
      if (number !== null && !crossing.ofCase.has(number)) crossing.ofCase.set(number, bridge)
    }
  }
  return (giver: string): Crossing => ofGiver.get(giver) ?? { bridges: [], ofCase: new Map() }
}
