import { and, asc, gte, inArray, isNull } from 'drizzle-orm'
import type { UnitBridge } from '#schema/api/stabilisation.ts'
import { bridgeSessions, units } from '#schema/tables/index.ts'
import { findBridges, unitsLed, type FoundBridge } from '../bridges/find.ts'
import { knowBridges, type Known } from '../bridges/know.ts'
import { toLine } from '../bridges/to-bridge.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { findQuestions } from '../questions/find.ts'
import { isOpen } from '../questions/to-question.ts'
import { findStabilisation } from './stabilisation-find.ts'
import { phaseOf } from './unit.ts'

/** The bridges of the units that somebody leads, as they stand. */
export async function findUnitBridges(read: Reader, person: Person, now: string) {
  const led = unitsLed(person)
  const mine = (await findBridges(read, person)).filter((it) => unitsOf(it, led).length)
  const known = await knowBridges(read, person, mine, now)
  const sessions = await findNext(read, mine, now)
  const items: UnitBridge[] = []
  for (const one of known) items.push(await toUnitBridge(read, person, one, led, sessions, now))
  return { items, units: await findUnits(read, led) }
}

async function toUnitBridge(
  read: Reader,
  person: Person,
  known: Known,
  led: string[],
  sessions: Awaited<ReturnType<typeof findNext>>,
  now: string
): Promise<UnitBridge> {
  const { found, today } = known
  const line = toLine(person, known)
  const asked = await findQuestions(read, person, found)
  return {
    ...line,
    phase: phaseOf(line, { today, verdict: await verdictOn(read, person, known, now) }),
    units: unitsOf(found, led),
    openQuestions: asked.filter(isOpen).length,
    nextSession: sessions.get(line.id) ?? null
  }
}

/** Asked only of what was signed off. */
async function verdictOn(read: Reader, person: Person, { found, items }: Known, now: string) {
  if (found.row.ending !== 'signedOff') return null
  const rows = items.map(({ row }) => row)
  return (await findStabilisation(read, person, found, now, rows)).verdict
}

const unitsOf = ({ giver, receiver }: FoundBridge, led: string[]) =>
  led.filter((unit) => unit === giver.unit || unit === receiver.unit)

async function findUnits(read: Reader, led: string[]) {
  if (!led.length) return []
  return read
    .select({ id: units.id, name: units.name })
    .from(units)
    .where(inArray(units.id, led))
    .orderBy(asc(units.name), asc(units.id))
}

/** The next meeting that is to come, of each. */
async function findNext(read: Reader, founds: FoundBridge[], now: string) {
  const next = new Map<string, { id: string; startsAt: string }>()
  if (!founds.length) return next
  const { bridge, id, startsAt, doneAt, cancelledAt, removedAt } = bridgeSessions
  const rows = await read
    .select({ bridge, id, startsAt })
    .from(bridgeSessions)
    .where(
      and(
        inArray(
          bridge,
          founds.map(({ row }) => row.id)
        ),
        gte(startsAt, now),
        ...[isNull(doneAt), isNull(cancelledAt), isNull(removedAt)]
      )
    )
    .orderBy(asc(startsAt))
  for (const row of rows) {
    if (row.startsAt !== null && !next.has(row.bridge)) {
      next.set(row.bridge, { id: row.id, startsAt: row.startsAt })
    }
  }
  return next
}
