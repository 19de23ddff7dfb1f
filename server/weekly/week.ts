import type { Week } from '#schema/api/weeks.ts'
import type { FoundBridge } from '../bridges/find.ts'
import { knowBridge } from '../bridges/know.ts'
import { namedItems } from '../bridges/sessions-items.ts'
import { refOf } from '../bridges/to-bridge.ts'
import { findBesides } from '../bridges/to-item.ts'
import type { Reader } from '../database/database.ts'
import { findSteps } from '../handovers/find-steps.ts'
import { toSteps } from '../handovers/to-plan.ts'
import type { Person } from '../http/person.ts'
import { today } from '../organisation/calendar.ts'
import { calendarOf } from '../organisation/close-day.ts'
import { addDays } from '../organisation/days.ts'
import { comingBack } from './coming-back.ts'
import { findLapses } from './lapses.ts'
import { findMeetings } from './meetings.ts'
import { lateAt, lostIn, provedIn, waitingAt } from './moved.ts'
import { findActions, findOpenQuestions } from './open-ends.ts'
import { spanOf } from './span.ts'

const TWO_WEEKS = 14
const NEXT_LINES = 6

/** One week of a bridge as a reader sees it: what moved, what waits, what comes. */
export async function findWeek(
  read: Reader,
  person: Person,
  found: FoundBridge,
  named: string | undefined,
  now: string
): Promise<Week> {
  const { row, giver, receiver } = found
  const { timeZone } = await calendarOf(read, row.entity)
  const span = spanOf(found, timeZone, named, now)
  const { of, from, to, before, after, isNow, starts, ends } = span
  const known = await knowBridge(read, person, found, now)
  const lapses = await findLapses(read, known)
  const names = await namedItems(read, person, row.id)
  const ref = (id: string) => {
    const { title = null, language = null } = names.get(id) ?? {}
    return { id, title, language }
  }
  const isShown = (id: string | null) => id === null || names.get(id)?.title != null
  /** The day from whose morning one looks at what is late, and at what comes. */
  const day = isNow ? today(now, timeZone) : addDays(to, 1)
  const until = addDays(to, TWO_WEEKS)

  const { items } = known
  const proved = items.flatMap((it) => {
    const its = provedIn(it, starts, ends, lapses)
    return its ? [{ item: ref(it.row.id), ...its }] : []
  })
  const fellBack = items.flatMap((it) => {
    const stage = lostIn(it, starts, ends, lapses)
    return stage ? [{ item: ref(it.row.id), stage }] : []
  })
  const meetings = await findMeetings(read, row.id, { from, to, until })
  const done = await findActions(read, row.id, span, day, isShown)
  const besides = await findBesides(read, person, known)
  const open = toSteps(await findSteps(read, row.id), known, person)
    .filter((it) => it.done === null || it.done.at > ends)
    .filter(({ dueOn }) => dueOn >= day)
  return {
    bridge: row.id,
    giver: refOf(giver),
    receiver: refOf(receiver),
    ...{ of, from, to, before, after, isNow },
    moved: [proved, fellBack, meetings.held].some((it) => it.length) || done.actionsDone > 0,
    ...{ proved, fellBack, ...meetings, ...done },
    waits: items.flatMap((it) =>
      waitingAt(it, ends, lapses).map(({ side, stage }) => ({
        ...{ item: ref(it.row.id), stage },
        who: refOf(side === 'giver' ? giver : receiver)
      }))
    ),
    late: items.flatMap((it) => {
      const late = lateAt(it, day, ends, lapses)
      return late ? [{ item: ref(it.row.id), ...late }] : []
    }),
    questions: await findOpenQuestions(read, person, found, span),
    comesBack: comingBack(items, besides.forecasts, { day, until }).map(({ id, ...it }) => ({
      item: ref(id),
      ...it
    })),
    next: open.slice(0, NEXT_LINES).map(({ id, item, stage, title, dueOn }) => ({
      ...{ id, stage, title, dueOn, item: item === null ? null : ref(item) }
    }))
  }
}
