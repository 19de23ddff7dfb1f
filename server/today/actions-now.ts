import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { ActionsNow } from '#schema/api/today.ts'
import { nextActions } from '#schema/tables/index.ts'
import type { Known } from '../bridges/know.ts'
import type { Reader } from '../database/database.ts'
import { nthWorkingDay } from '../handovers/working-days.ts'
import type { Person } from '../http/person.ts'
import { addDays } from '../organisation/days.ts'
import { toActions } from '../sessions/to-action.ts'

/** So many working days ahead it is near enough to be on somebody’s mind. */
const WORKING_DAYS = 5
const SOME = 3

/** What somebody agreed to do on their bridges, late or due soon: a few, and where the others are. */
export async function actionsNow(
  read: Reader,
  person: Person,
  bridges: Known[],
  now: string
): Promise<ActionsNow> {
  const rows = await findMine(read, person, bridges)
  const due = rows.flatMap((row) => {
    const known = bridges.find(({ found }) => found.row.id === row.bridge)
    return known && row.dueOn <= lastDay(known) ? [{ row, known }] : []
  })
  const items: ActionsNow['items'] = []
  for (const { row, known } of due.slice(0, SOME)) {
    const { giver, receiver } = pairOf(known)
    const shown = await toActions(read, person, known.found, [row], now)
    items.push(...shown.map((it) => ({ ...it, giver, receiver })))
  }
  return { items, more: moreOn(due.slice(SOME).map(({ known }) => known)) }
}

const findMine = (read: Reader, { id }: Person, bridges: Known[]) =>
  read
    .select()
    .from(nextActions)
    .where(
      and(
        eq(nextActions.who, id),
        inArray(
          nextActions.bridge,
          bridges.map(({ found }) => found.row.id)
        ),
        isNull(nextActions.doneAt),
        isNull(nextActions.removedAt)
      )
    )
    .orderBy(asc(nextActions.dueOn), asc(nextActions.createdAt), asc(nextActions.id))

const lastDay = ({ today, calendar }: Known) =>
  nthWorkingDay(addDays(today, 1), WORKING_DAYS, calendar)

/** How many more there are, bridge by bridge. */
function moreOn(rest: Known[]): ActionsNow['more'] {
  return [...new Set(rest)].map((known) => {
    const count = rest.filter((it) => it === known).length
    return { bridge: known.found.row.id, ...pairOf(known), count }
  })
}

const pairOf = ({ found: { giver, receiver } }: Known) => ({
  giver: { id: giver.id, name: giver.name },
  receiver: { id: receiver.id, name: receiver.name }
})
