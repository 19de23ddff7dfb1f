import { asc, eq } from 'drizzle-orm'
import { bridgeSteps, people, templateSteps } from '#schema/tables/index.ts'
import type { PersonRef } from '#schema/api/common.ts'
import { findBridge, type FoundBridge } from '../bridges/find.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { notFound } from '../http/problem.ts'

export type StepRow = typeof bridgeSteps.$inferSelect

export interface FoundStep {
  row: StepRow
  doneBy: PersonRef | null
  /** Of its line in the template; null where it was added by hand. */
  position: number | null
}

/** Every line that was ever laid on a bridge, by its day and then as the template has them. */
export async function findSteps(read: Reader, bridge: string): Promise<FoundStep[]> {
  const rows = await read
    .select({
      row: bridgeSteps,
      doneBy: { id: people.id, name: people.name },
      position: templateSteps.position
    })
    .from(bridgeSteps)
    .leftJoin(people, eq(people.id, bridgeSteps.doneBy))
    .leftJoin(templateSteps, eq(templateSteps.id, bridgeSteps.templateStep))
    .where(eq(bridgeSteps.bridge, bridge))
    .orderBy(asc(bridgeSteps.dueOn), asc(bridgeSteps.id))
  const place = ({ row, position }: FoundStep) => (row.item === null ? (position ?? 999) : 1_000)
  return rows.sort(
    (one, other) =>
      Number(one.row.dueOn > other.row.dueOn) - Number(one.row.dueOn < other.row.dueOn) ||
      place(one) - place(other)
  )
}

/** A line of a plan, also one taken out of it, with the bridge, if this person may see it. */
export async function findStep(
  read: Reader,
  person: Person,
  id: string
): Promise<{ row: StepRow; found: FoundBridge }> {
  const [row] = await read.select().from(bridgeSteps).where(eq(bridgeSteps.id, id))
  if (!row) throw notFound()
  return { row, found: await findBridge(read, person, row.bridge) }
}
