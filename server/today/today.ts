import { and, desc, eq, gte, inArray, isNotNull, isNull, or } from 'drizzle-orm'
import type { Today } from '#schema/api/today.ts'
import { cases, occurrences } from '#schema/tables/index.ts'
import { findOccurrences, toOccurrence, type FoundOccurrence } from '../cases/find-occurrences.ts'
import { tasksOf } from '../close/tasks/tasks-of.ts'
import { caseName } from '../cases/numbers.ts'
import { findUses, trustIn } from '../cases/trust.ts'
import { visibleTo } from '../cases/visible.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { closeDayOf } from '../organisation/close-day.ts'
import { findReviews } from '../reviews/queue.ts'
import { openQuestionsFor } from '../talk/open-questions.ts'
import { bridgesNow } from './bridges-now.ts'
import { closeNow } from './close-now.ts'
import { questionsFor } from './questions.ts'
import { quietUntil } from './quiet.ts'
import { unitNow } from './unit-now.ts'

const LATELY_DAYS = 14
const MOST = 8

/** What matters to one person now, in order. */
export async function today(read: Reader, person: Person, now: string): Promise<Today> {
  const isOpen = and(isNull(occurrences.outcome), isNull(cases.withdrawnAt))
  const mine = await findOccurrences(read, person, and(isOpen, eq(occurrences.holder, person.id)))
  const nobodys = await findOccurrences(
    read,
    person,
    and(isOpen, isNull(occurrences.holder), eq(occurrences.entity, person.entity ?? ''))
  )
  const day = await closeDayOf(read, person.entity, now)
  return {
    day,
    entity: person.entity,
    open: await withTrust(read, person, mine),
    nobodys: await withTrust(read, person, nobodys),
    solved: await solvedLately(read, person, now),
    unwritten: await unwritten(read, person, mine),
    tasks: await tasksOf(read, person, now),
    asked: await openQuestionsFor(read, person),
    quietUntil: await quietUntil(read, person.entity, day),
    close: await closeNow(read, person, day),
    unit: await unitNow(read, person, now, day.day),
    bridges: await bridgesNow(read, person, now),
    questions: await questionsFor(read, person),
    reviews: (await findReviews(read, person, now)).items.length,
    helped: await helped(read, person, now)
  }
}

async function withTrust(read: Reader, person: Person, found: FoundOccurrence[]) {
  const numbers = [...new Set(found.map(({ row }) => row.caseNumber))]
  const uses = await findUses(read, person, numbers)
  const states = numbers.length
    ? await read
        .select({ number: cases.number, state: cases.state })
        .from(cases)
        .where(inArray(cases.number, numbers))
    : []
  return found.map((it) => {
    const trust = trustIn(uses.get(it.row.caseNumber) ?? [], '')
    return {
      ...toOccurrence(person, it),
      caseState: states.find(({ number }) => number === it.row.caseNumber)?.state ?? 'open',
      uses: trust.uses,
      usualMinutes: trust.minutes
    }
  })
}

/** Closed lately by me, with a case of mine, or at my entity. */
async function solvedLately(read: Reader, person: Person, now: string) {
  const found = await findOccurrences(
    read,
    person,
    and(
      isNotNull(occurrences.outcome),
      gte(occurrences.closedAt, daysBefore(now, LATELY_DAYS)),
      or(
        eq(occurrences.closedBy, person.id),
        eq(cases.author, person.id),
        eq(cases.owner, person.id),
        eq(occurrences.entity, person.entity ?? '')
      )
    )
  )
  const owners = await ownCases(read, person)
  return found
    .toSorted((a, b) => ((a.row.closedAt ?? '') < (b.row.closedAt ?? '') ? 1 : -1))
    .slice(0, MOST)
    .flatMap(({ row, title, language, closedBy }) =>
      row.closedAt && row.outcome && closedBy
        ? [
            {
              id: row.id,
              case: caseName(row.caseNumber),
              title,
              language,
              closedAt: row.closedAt,
              closedBy,
              outcome: row.outcome,
              minutes: row.minutes,
              mine: owners.has(row.caseNumber),
              known: row.known
            }
          ]
        : []
    )
}

/** My open cases of which I hold no open occurrence: solved perhaps, but not written up. */
async function unwritten(read: Reader, person: Person, mine: FoundOccurrence[]) {
  const held = new Set(mine.map(({ row }) => row.caseNumber))
  const rows = await read
    .select({
      number: cases.number,
      title: cases.title,
      language: cases.language,
      createdAt: cases.createdAt
    })
    .from(cases)
    .where(
      and(
        eq(cases.state, 'open'),
        eq(cases.owner, person.id),
        isNull(cases.withdrawnAt),
        visibleTo(read, person)
      )
    )
    .orderBy(desc(cases.createdAt))
  return rows
    .filter(({ number }) => !held.has(number))
    .map(({ number, ...row }) => ({ number: caseName(number), ...row }))
}

/** How my cases helped others in the last twelve months. */
async function helped(read: Reader, person: Person, now: string) {
  const own = await ownCases(read, person)
  const uses = await findUses(read, person, [...own])
  const since = daysBefore(now, 365)
  const people = new Set<string>()
  let minutes = 0
  let used = 0
  for (const all of uses.values()) {
    const first = all.find((use) => use.first)?.minutes ?? 0
    const others = all.filter(
      (use) => !use.first && use.closedAt >= since && use.closedBy !== person.id
    )
    if (others.length) used += 1
    for (const use of others) {
      people.add(use.closedBy)
      if (use.minutes !== null) minutes += Math.max(0, first - use.minutes)
    }
  }
  return { people: people.size, minutes, cases: used }
}

async function ownCases(read: Reader, person: Person) {
  const rows = await read
    .select({ number: cases.number })
    .from(cases)
    .where(and(eq(cases.author, person.id), isNull(cases.withdrawnAt)))
  return new Set(rows.map(({ number }) => number))
}

const daysBefore = (now: string, days: number) =>
  new Date(Date.parse(now) - days * 86_400_000).toISOString()
