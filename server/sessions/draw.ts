import { inArray } from 'drizzle-orm'
import { agendaLines } from '#schema/tables/index.ts'
import { knowBridge } from '../bridges/know.ts'
import type { LineRow } from '../bridges/sessions-agenda.ts'
import type { FoundSession } from '../bridges/sessions-find.ts'
import type { Writer } from '../database/database.ts'
import { findSteps } from '../handovers/find-steps.ts'
import { toSteps } from '../handovers/to-plan.ts'
import type { Person } from '../http/person.ts'
import { conflict } from '../http/problem.ts'
import { findOpenActions } from './actions-find.ts'
import { allowOn, arrange, isPlaced, linesOf, noteAgenda } from './agenda.ts'
import { chooseLines, linesIn, type Chosen } from './choose-lines.ts'

/**
 * Draws the agenda of a session from the map as it is now. What somebody added, placed or ticked off
 * stays where it stands; the rest of what fits comes anew.
 */
export async function drawAgenda(
  tx: Writer,
  person: Person,
  { row, bridge }: Pick<FoundSession, 'row' | 'bridge'>,
  now: string
) {
  const known = await knowBridge(tx, person, bridge, now)
  const wanted = chooseLines({
    items: known.items,
    steps: toSteps(await findSteps(tx, bridge.row.id), known, person),
    actions: await findOpenActions(tx, bridge.row.id),
    today: known.today,
    day: row.heldOn
  })
  const before = await linesOf(tx, row.id)
  const kept = before.filter((line) => isPlaced(line) || line.coveredAt !== null)
  const gone = before.filter((line) => !kept.includes(line)).map(({ id }) => id)
  if (gone.length) await tx.delete(agendaLines).where(inArray(agendaLines.id, gone))
  const isNew = (it: Chosen) => !kept.some((line) => line.item === it.item && line.text === it.text)
  const room = Math.max(0, linesIn(row.minutes) - kept.length)
  const drawn: LineRow[] = []
  for (const it of wanted.filter(isNew).slice(0, room)) {
    const [line] = await tx
      .insert(agendaLines)
      .values({ session: row.id, ...it, position: 0 })
      .returning()
    if (line) drawn.push(line)
  }
  for (const line of kept) drawn.splice(before.indexOf(line), 0, line)
  await arrange(tx, drawn)
}

/** With a press, until it begins. */
export async function drawAnew(tx: Writer, person: Person, found: FoundSession, now: string) {
  allowOn(person, found)
  if (found.row.startsAt !== null && found.row.startsAt <= now) throw conflict('session.hasBegun')
  await drawAgenda(tx, person, found, now)
  await noteAgenda(tx, person, found, now)
}
