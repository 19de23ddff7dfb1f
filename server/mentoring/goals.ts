import { and, asc, eq, isNull } from 'drizzle-orm'
import type { GoalChange, Goals, GoalSettled } from '#schema/api/mentoring.ts'
import { goals } from '#schema/tables/index.ts'
import { GOALS_MAX } from '#schema/words.ts'
import type { FoundBridge } from '../bridges/find.ts'
import { noteOn } from '../bridges/save.ts'
import { refOf } from '../bridges/to-bridge.ts'
import type { Reader, Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { conflict } from '../http/problem.ts'
import { findMentoring, type FoundGoal } from './find.ts'
import { allowOnBridge, mayOnBridge } from './may.ts'

type Change = Partial<typeof goals.$inferInsert>

export async function addGoal(
  tx: Writer,
  person: Person,
  found: FoundBridge,
  text: string,
  now: string
) {
  allowOnBridge(person, 'mentoring.goal', found)
  const there = await rowsOf(tx, found.row.id)
  refuseFull(there.length)
  await tx.insert(goals).values({
    ...{ bridge: found.row.id, text: text.trim(), state: 'open', by: person.id, at: now, note: '' },
    position: 1 + Math.max(-1, ...there.map(({ position }) => position))
  })
  await noteOn(tx, person, found, { verb: 'goalAdded' }, now)
}

/** Rewords it, or gives it another place among the others. */
export async function changeGoal(
  tx: Writer,
  person: Person,
  found: FoundGoal,
  { text, position }: GoalChange,
  now: string
) {
  allowOnBridge(person, 'mentoring.goal', found.bridge)
  refuseGone(found)
  if (text !== undefined) await set(tx, found, { text: text.trim() })
  if (position !== undefined) await place(tx, found, position)
  await noteOn(tx, person, found.bridge, { verb: 'goalChanged' }, now)
}

/** Reached, dropped, or open again; what the mentee says of it goes along. */
export async function settleGoal(
  tx: Writer,
  person: Person,
  found: FoundGoal,
  { state, note }: GoalSettled,
  now: string
) {
  allowOnBridge(person, 'mentoring.goal', found.bridge)
  refuseGone(found)
  const settledAt = state === 'open' ? null : now
  await set(tx, found, { state, settledAt, note: note.trim() })
  const verbs = { open: 'goalOpened', reached: 'goalReached', dropped: 'goalDropped' } as const
  await noteOn(tx, person, found.bridge, { verb: verbs[state] }, now)
}

export async function removeGoal(tx: Writer, person: Person, found: FoundGoal, now: string) {
  allowOnBridge(person, 'mentoring.goal', found.bridge)
  refuseGone(found)
  await set(tx, found, { removedAt: now })
  await noteOn(tx, person, found.bridge, { verb: 'goalRemoved' }, now)
}

export async function returnGoal(tx: Writer, person: Person, found: FoundGoal, now: string) {
  allowOnBridge(person, 'mentoring.goal', found.bridge)
  if (found.row.removedAt === null) return
  refuseFull((await rowsOf(tx, found.bridge.row.id)).length)
  await set(tx, found, { removedAt: null })
  await noteOn(tx, person, found.bridge, { verb: 'goalReturned' }, now)
}

export async function answerWithGoals(read: Reader, person: Person, id: string): Promise<Goals> {
  const found = await findMentoring(read, person, id)
  const items = (await rowsOf(read, id)).map(({ id: goal, text, state, settledAt, note }) => {
    return { id: goal, text, state, settledAt, note }
  })
  const may = mayOnBridge(person, found).filter((it) => it === 'mentoring.goal')
  return { mentor: refOf(found.giver), mentee: refOf(found.receiver), items, may }
}

const rowsOf = (read: Reader, bridge: string) =>
  read
    .select()
    .from(goals)
    .where(and(eq(goals.bridge, bridge), isNull(goals.removedAt)))
    .orderBy(asc(goals.position), asc(goals.id))

const set = (tx: Writer, { row }: FoundGoal, change: Change) =>
  tx.update(goals).set(change).where(eq(goals.id, row.id))

async function place(tx: Writer, { row }: FoundGoal, position: number) {
  const order = (await rowsOf(tx, row.bridge)).map(({ id }) => id).filter((id) => id !== row.id)
  order.splice(position, 0, row.id)
  for (const [at, id] of order.entries()) {
    await tx.update(goals).set({ position: at }).where(eq(goals.id, id))
  }
}

function refuseGone({ row }: FoundGoal) {
  if (row.removedAt !== null) throw conflict('mentoring.goalRemoved')
}

function refuseFull(count: number) {
  if (count >= GOALS_MAX) throw conflict('mentoring.tooManyGoals', { limit: GOALS_MAX })
}
