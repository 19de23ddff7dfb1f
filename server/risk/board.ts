import type { RiskBoard, RiskOfPerson } from '#schema/api/risk.ts'
import { findCalendars } from '../ability/calendars.ts'
import { findEverybody } from '../ability/here.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { today } from '../organisation/calendar.ts'
import { findUnits } from '../organisation/units.ts'
import type { Colleague } from './colleague.ts'
import { findCrossings } from './crossing.ts'
import { SOURCE } from './departure.ts'
import { asIf, findKnown } from './known.ts'
import { unitsLed } from '../bridges/find.ts'
import { riskOf } from './of-person.ts'
import { riskOfProcesses } from './of-process.ts'
import { leaverOf, scopeOf, type Asked } from './scope.ts'
import { whatIf } from './what-if.ts'

/**
 * What would be lost with the people whom the reader leads and with the reader; asked of somebody
 * who is thought to leave on a day, everything as it would be then. Nothing of it is stored.
 */
export async function findRisk(
  read: Reader,
  reader: Person,
  asked: Asked,
  now: string
): Promise<RiskBoard> {
  const isAskedOf = scopeOf(reader, asked)
  const everybody = await findEverybody(read, reader, now)
  const leaver = leaverOf(reader, everybody, asked)
  const on = today(now, (await findCalendars(read))(reader.entity).timeZone)
  const leaving = leaver && { ...leaver, leavesOn: asked.leaves ?? on }
  const stated = await findKnown(read, reader, everybody, (it) => isAskedOf(it) || it === leaver)
  const known = leaving ? asIf(stated, leaving) : stated
  const crossing = await findCrossings(read, reader)
  const riskAmong = (its: typeof known, who: Colleague) => riskOf(who, its, crossing(who.id), on)
  const units = await findUnits(read)
  return {
    on,
    units: units.filter(({ id }) => unitsLed(reader).includes(id)),
    people: [...everybody.values()]
      .filter((it) => it.here && isAskedOf(it))
      .map((it) => riskAmong(known, it === leaver && leaving ? leaving : it))
      .sort(byResidual),
    processes: riskOfProcesses(known, on),
    whatIf:
      leaver && leaving
        ? whatIf(riskAmong(stated, leaver), riskAmong(known, leaving), leaving.leavesOn, known)
        : null,
    source: SOURCE
  }
}

const byResidual = (a: RiskOfPerson, b: RiskOfPerson) =>
  b.residual - a.residual || b.risk - a.risk || a.person.name.localeCompare(b.person.name)
