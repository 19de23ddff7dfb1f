import type { Writer } from '#server/database/database.ts'
import { addDays } from '#server/organisation/days.ts'
import { moved, periodAt } from '#server/organisation/periods.ts'
import { setAbsence } from '#server/people/set-absence.ts'
import { setRates } from '#server/upkeep/rates.ts'
import type { Company } from './history.ts'

/** Who is away these days, and the rates that Helen entered for the last closes. */
export async function organise(tx: Writer, world: Company) {
  const at = `${world.today}T06:00:00.000Z`
  const dudek = world.person('joanna')
  const week = { from: addDays(world.today, -2), to: addDays(world.today, 5) }
  await setAbsence(tx, dudek, dudek.id, { ...week, cover: 'anna' }, at)
  const belova = world.person('natalia')
  const later = { from: addDays(world.today, 12), to: addDays(world.today, 25) }
  await setAbsence(tx, belova, belova.id, later, at)
  for (let back = RATES.length; back >= 1; back--) {
    const period = moved(periodAt(world.today), -back)
    const items = Object.entries(RATES[back - 1] ?? {}).map(([currency, rate]) => ({
      ...{ currency, into: 'GBP', rate }
    }))
    const entered = `${addDays(`${moved(period, 1)}-01`, 1)}T09:00:00.000Z`
    await setRates(tx, world.person('helen'), period, items, entered < at ? entered : at)
  }
}

/** What a unit is in pounds, made up near what it was: the last period first. */
const RATES: Record<string, number>[] = [
  { EUR: 0.8704, PLN: 0.2049, KRW: 0.00053, RUB: 0.0094, RON: 0.1711 },
  { EUR: 0.8731, PLN: 0.2052, KRW: 0.00053, RUB: 0.0091, RON: 0.1718 },
  { EUR: 0.8655, PLN: 0.2031, KRW: 0.00054, RUB: 0.0093, RON: 0.1707 }
]
