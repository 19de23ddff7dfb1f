import { and, eq, exists, inArray, not, sql, type SQL } from 'drizzle-orm'
import type { Suggestion } from '#schema/api/rehearsals.ts'
import { bridges, cases, occurrences, people, rehearsals } from '#schema/tables/index.ts'
import { findBridges } from '../bridges/find.ts'
import { knowBridges } from '../bridges/know.ts'
import { hasReached } from '../bridges/stages.ts'
import { findBesides, isShown } from '../bridges/to-item.ts'
import { caseName } from '../cases/numbers.ts'
import { findUses } from '../cases/trust.ts'
import { visibleTo } from '../cases/visible.ts'
import { among } from '../database/among.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { toPrepares } from './prepares.ts'

/** So many of each: enough to choose from, few enough to begin. */
const FEW = 6

/** What crosses to somebody and comes back soonest; then what is solved often around them. */
export async function suggestRehearsals(
  read: Reader,
  person: Person,
  now: string
): Promise<Suggestion[]> {
  const crossing = await findCrossing(read, person, now)
  const known = new Set(crossing.map((it) => it.case))
  const own = await findOfOwnProcesses(read, person)
  return [...crossing, ...own.filter((it) => !known.has(it.case))]
}

type Ahead = Suggestion & { from: string }

/** Items of one's own bridges that are not done alone yet, the next to come back first. */
async function findCrossing(read: Reader, person: Person, now: string): Promise<Suggestion[]> {
  const received = await findBridges(read, person, eq(bridges.receiver, person.id))
  const running = received.filter(({ row }) => row.endedAt === null)
  const ahead: Ahead[] = []
  for (const known of await knowBridges(read, person, running, now)) {
    const { forecasts } = await findBesides(read, person, known)
    for (const it of known.items) {
      const number = it.row.caseNumber
      const of = known.named.cases.get(number ?? 0)
      if (number === null || !of || !isShown(known, it)) continue
      if (hasReached(it.standings, 'doneAlone')) continue
      const { next = null, certainty = 'unknown' } = forecasts.get(number) ?? {}
      ahead.push({
        ...{ case: caseName(number), title: of.title, why: 'crosses' },
        language: of.language as Suggestion['language'],
        comesBack: next && { period: next.period, certainty },
        prepares: toPrepares({ row: it.row, bridge: known.found }),
        from: next?.from ?? '9999-12-31'
      })
    }
  }
  const solved = await namesOf(read, person, and(isInUse, amongNames(ahead)))
  return ahead
    .filter((it) => solved.some(({ number }) => caseName(number) === it.case))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    .slice(0, FEW)
    .map(({ from: _from, ...it }) => it)
}

const isInUse = inArray(cases.state, ['solved', 'validated'])
const amongNames = (some: { case: string }[]) =>
  among(
    cases.number,
    some.map((it) => Number(it.case.slice(3)))
  )

const namesOf = (read: Reader, person: Person, which: SQL | undefined) =>
  read
    .select({ number: cases.number, title: cases.title, language: cases.language })
    .from(cases)
    .where(and(which, visibleTo(read, person)))

/** Checked cases of one's processes that one neither solved nor rehearsed, the most used first. */
async function findOfOwnProcesses(read: Reader, person: Person): Promise<Suggestion[]> {
  const codes = await processesOf(read, person)
  if (!codes.length) return []
  const solved = read
    .select({ one: sql`1` })
    .from(occurrences)
    .where(and(eq(occurrences.caseNumber, cases.number), eq(occurrences.closedBy, person.id)))
  const rehearsed = read
    .select({ one: sql`1` })
    .from(rehearsals)
    .where(and(eq(rehearsals.caseNumber, cases.number), eq(rehearsals.person, person.id)))
  const fresh = and(not(exists(solved)), not(exists(rehearsed)))
  const of = and(eq(cases.state, 'validated'), inArray(cases.process, codes), fresh)
  const found = await namesOf(read, person, of)
  const uses = await findUses(
    read,
    person,
    found.map(({ number }) => number)
  )
  // What is written in one's own language is the easier beginning.
  const foreign = ({ language }: { language: string }) => language !== person.language
  const times = (number: number) => uses.get(number)?.length ?? 0
  return found
    .sort(
      (a, b) =>
        Number(foreign(a)) - Number(foreign(b)) ||
        times(b.number) - times(a.number) ||
        a.number - b.number
    )
    .slice(0, FEW)
    .map(({ number, title, language }) => ({
      ...{ case: caseName(number), title, language, why: 'ownProcess' },
      ...{ comesBack: null, prepares: null }
    }))
}

/** What somebody said that they work on, and where they have solved something. */
async function processesOf(read: Reader, { id }: Person): Promise<string[]> {
  const [row] = await read
    .select({ processes: people.processes })
    .from(people)
    .where(eq(people.id, id))
  const worked = await read
    .selectDistinct({ process: cases.process })
    .from(occurrences)
    .innerJoin(cases, eq(cases.number, occurrences.caseNumber))
    .where(eq(occurrences.closedBy, id))
  const codes = [...(row?.processes ?? []), ...worked.flatMap(({ process }) => process ?? [])]
  return [...new Set(codes)]
}
