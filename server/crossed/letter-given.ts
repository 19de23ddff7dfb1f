import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import type { MyLetter } from '#schema/api/letters.ts'
import type { PersonRef } from '#schema/api/common.ts'
import { activity, bridges, people } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'

export const GIVEN = 'letterGiven'

/** By whom and when a letter was given; null while it is still being written. */
export async function findGiven(
  read: Reader,
  bridge: string
): Promise<{ by: PersonRef | null; at: string } | null> {
  const [row] = await read
    .select({ at: activity.at, by: { id: people.id, name: people.name } })
    .from(activity)
    .leftJoin(people, eq(people.id, activity.person))
    .where(and(eq(activity.kind, 'bridge'), eq(activity.subject, bridge), eq(activity.verb, GIVEN)))
    .orderBy(asc(activity.id))
    .limit(1)
  return row ? { by: row.by?.id ? row.by : null, at: row.at } : null
}

/** The letters that were given to somebody, the latest first. */
export async function findMine(read: Reader, { id }: Person): Promise<MyLetter[]> {
  const own = await read
    .select({ bridge: bridges.id, receiver: { id: people.id, name: people.name } })
    .from(bridges)
    .innerJoin(people, eq(people.id, bridges.receiver))
    .where(eq(bridges.giver, id))
  if (!own.length) return []
  const deeds = await read
    .select({ bridge: activity.subject, at: activity.at })
    .from(activity)
    .where(
      and(
        eq(activity.kind, 'bridge'),
        eq(activity.verb, GIVEN),
        inArray(
          activity.subject,
          own.map(({ bridge }) => bridge)
        )
      )
    )
    .orderBy(desc(activity.at))
  return deeds.flatMap(({ bridge, at }) => {
    const its = own.find((it) => it.bridge === bridge)
    return its ? [{ ...its, at }] : []
  })
}
