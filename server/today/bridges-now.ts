import { isNull } from 'drizzle-orm'
import type { BridgesNow } from '#schema/api/today.ts'
import { bridges } from '#schema/tables/index.ts'
import { findBridges } from '../bridges/find.ts'
import { knowBridges, type Known } from '../bridges/know.ts'
import { namedItems } from '../bridges/sessions-items.ts'
import { toLine } from '../bridges/to-bridge.ts'
import type { Reader } from '../database/database.ts'
import { forecastsOf } from '../forecast/forecasts.ts'
import { findSteps } from '../handovers/find-steps.ts'
import { toSteps } from '../handovers/to-plan.ts'
import type { Person } from '../http/person.ts'
import { closeDay } from '../organisation/calendar.ts'
import { actionsNow } from './actions-now.ts'

/** From then on it is as likely as not. */
const EXPECTED = 0.5
const SOME = 3

type Named = Awaited<ReturnType<typeof namedItems>>

/** What of their bridges matters to somebody now; null where nothing does. */
export async function bridgesNow(
  read: Reader,
  person: Person,
  now: string
): Promise<BridgesNow | null> {
  const found = await findBridges(read, person, isNull(bridges.endedAt))
  if (!found.length) return null
  const mine: BridgesNow['mine'] = []
  const led: BridgesNow['led'] = []
  const all = await knowBridges(read, person, found, now)
  for (const known of all) {
    const { id, giver, receiver, toConfirm, late, atRisk } = toLine(person, known)
    if (known.side === null) {
      if (late + atRisk > 0) led.push({ id, giver, receiver, late, atRisk })
      continue
    }
    const named = await namedItems(read, person, id)
    const next = await nextLine(read, person, known, named)
    const comesBack = await inThisClose(read, person, known, named)
    if (toConfirm + late + comesBack.length > 0 || next) {
      mine.push({ id, giver, receiver, toConfirm, late, next, comesBack })
    }
  }
  const actions = await actionsNow(read, person, all, now)
  return mine.length + led.length + actions.items.length > 0 ? { mine, led, actions } : null
}

/** The line of the plan that is next: what is late was to be done before. */
async function nextLine(read: Reader, person: Person, known: Known, named: Named) {
  const steps = toSteps(await findSteps(read, known.found.row.id), known, person)
  const next = steps.find(({ done, dueOn }) => !done && dueOn >= known.today)
  if (!next) return null
  const of = next.item === null ? undefined : named.get(next.item)
  const title = next.title ?? of?.title ?? null
  return { title, language: of?.language ?? null, stage: next.stage, dueOn: next.dueOn }
}

/** What is expected in the close that it is now, and has not crossed. */
async function inThisClose(read: Reader, person: Person, known: Known, named: Named) {
  const { calendar, today, found } = known
  const { period, workingDay } = closeDay(today, calendar.isDayOff, calendar.scheme)
  if (workingDay === null) return []
  const open = known.items.filter(({ row, atTarget }) => !atTarget && named.get(row.id)?.title)
  const numbers = open.flatMap(({ row }) => row.caseNumber ?? [])
  const where = { entity: found.row.entity, today }
  const forecasts = await forecastsOf(read, person, numbers, where)
  return open
    .filter(({ row }) =>
      forecasts
        .get(row.caseNumber ?? 0)
        ?.coming.some((it) => it.period === period && it.probability >= EXPECTED)
    )
    .slice(0, SOME)
    .map(({ row }) => {
      const { title = null, language = null } = named.get(row.id) ?? {}
      return { item: row.id, title: title ?? '', language }
    })
}
