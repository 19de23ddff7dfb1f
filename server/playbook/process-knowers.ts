import { and, eq, inArray, isNotNull, isNull, max, ne } from 'drizzle-orm'
import type { ProcessKnower } from '#schema/api/gaps.ts'
import { alias } from '#schema/dialect.ts'
import { cases, occurrences, people, processes } from '#schema/tables/index.ts'
import { visibleOccurrence, visibleTo } from '../cases/visible.ts'
import { begins } from '../database/begins.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { expertsOf } from '../talk/experts.ts'
import { standIns } from '../talk/stand-ins.ts'

const OFFERED = 5
/** After so many days what somebody did counts half. */
const HALF_LIFE = 180

interface Reason {
  id: string
  why: ProcessKnower['why']
  times: number
  last: string | null
}

const wanted = alias(processes, 'wanted')

/** Whom to ask about a process: whoever solved most of it lately, then its experts. */
export async function whoKnowsProcess(
  read: Reader,
  asker: Person,
  code: string,
  now: string
): Promise<ProcessKnower[]> {
  const [process] = await read.select().from(processes).where(eq(processes.code, code))
  if (!process) return []
  const solvers = await solversOf(read, asker, code, now)
  const experts = (await expertsOf(read, process.path)).map((id): Reason => {
    return { id, why: 'expert', times: 0, last: null }
  })
  return reached(read, asker, [...solvers, ...experts], now)
}

/** Counted are cases that worked out, not times: whoever posts the same thing daily knows one. */
async function solversOf(
  read: Reader,
  asker: Person,
  code: string,
  now: string
): Promise<Reason[]> {
  const rows = await read
    .select({
      id: occurrences.closedBy,
      number: occurrences.caseNumber,
      at: max(occurrences.closedAt)
    })
    .from(occurrences)
    .innerJoin(cases, eq(cases.number, occurrences.caseNumber))
    .innerJoin(processes, eq(processes.code, cases.process))
    .innerJoin(wanted, and(eq(wanted.code, code), begins(processes.path, wanted.path)))
    .where(
      and(
        isNotNull(occurrences.outcome),
        ne(occurrences.outcome, 'failed'),
        isNull(cases.withdrawnAt),
        visibleOccurrence(read, asker),
        visibleTo(read, asker)
      )
    )
    .groupBy(occurrences.closedBy, occurrences.caseNumber)
  const solved = new Map<string, Map<number, string>>()
  for (const { id, number, at } of rows) {
    if (id === null || at === null) continue
    solved.set(id, (solved.get(id) ?? new Map<number, string>()).set(number, at))
  }
  const weight = (moments: Iterable<string>) =>
    [...moments].reduce((sum, at) => sum + 0.5 ** (daysBetween(at, now) / HALF_LIFE), 0)
  return [...solved]
    .sort(([, a], [, b]) => weight(b.values()) - weight(a.values()))
    .map(([id, theirs]) => {
      const last = [...theirs.values()].sort().at(-1) ?? null
      return { id, why: 'solved', times: theirs.size, last }
    })
}

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000

/** Those who are here, or whoever stands in for them; never the asker, nor anybody twice. */
async function reached(
  read: Reader,
  asker: Person,
  reasons: Reason[],
  now: string
): Promise<ProcessKnower[]> {
  const standing = await standIns(read, now.slice(0, 10))
  const ways = reasons.map((it) => ({ ...it, ...standing(it.id) }))
  const ids = [...new Set(ways.flatMap(({ id, to }) => [id, to]))]
  const rows = ids.length ? await read.select().from(people).where(inArray(people.id, ids)) : []
  const known: ProcessKnower[] = []
  for (const { id, to, awayUntil, why, times, last } of ways) {
    const person = rows.find((it) => it.id === to && it.active)
    if (!person || to === asker.id || known.some((it) => it.person.id === to)) continue
    const absent = to === id ? undefined : rows.find((it) => it.id === id)
    known.push({
      person: { id: to, name: person.name },
      ...{ why, times, last, awayUntil },
      standsInFor: absent ? { id, name: absent.name } : null
    })
  }
  // Whoever is away and has nobody to stand in comes after those who can answer.
  const here = known.toSorted((a, b) => Number(isAway(a)) - Number(isAway(b)))
  return here.slice(0, OFFERED)
}

const isAway = ({ awayUntil, standsInFor }: ProcessKnower) =>
  awayUntil !== null && standsInFor === null
