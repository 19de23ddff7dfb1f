import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Interval } from '#schema/api/reviews.ts'
import { cases, processes } from '#schema/tables/index.ts'
import { visibleTo } from '../cases/visible.ts'
import type { Reader } from '../database/database.ts'
import { isAdministrator, isExpert, type Person } from '../http/person.ts'
import { monthsAt } from '../organisation/review-months.ts'

/** What this person may set, each with what holds there and for how many cases that they see. */
export async function findIntervals(read: Reader, person: Person): Promise<Interval[]> {
  const tree = await read.select().from(processes).orderBy(asc(processes.position))
  const mine = tree.filter(({ path }) => isAdministrator(person) || isExpert(person, path))
  if (!mine.length) return []
  const going = await countGoingBy(read, person, new Map(tree.map((it) => [it.code, it])))
  return mine.map(({ code, path, parent, reviewEveryMonths }) => ({
    process: code,
    reviewEveryMonths,
    reviewMonths: monthsAt(path, tree),
    above: monthsAt(tree.find((it) => it.code === parent)?.path ?? null, tree),
    cases: going.get(code) ?? 0
  }))
}

type Node = Pick<typeof processes.$inferSelect, 'parent' | 'reviewEveryMonths'>

/** A case goes by its process and those above it, up to the nearest that says how often. */
async function countGoingBy(read: Reader, person: Person, tree: Map<string, Node>) {
  const rows = await read
    .select({ process: cases.process })
    .from(cases)
    .where(
      and(
        eq(cases.state, 'validated'),
        isNull(cases.reviewEveryMonths),
        isNull(cases.withdrawnAt),
        visibleTo(read, person)
      )
    )
  const going = new Map<string, number>()
  for (const { process } of rows) {
    for (let code = process; code !== null;) {
      going.set(code, (going.get(code) ?? 0) + 1)
      const node = tree.get(code)
      code = node?.reviewEveryMonths == null ? (node?.parent ?? null) : null
    }
  }
  return going
}
