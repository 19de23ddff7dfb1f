import { and, desc, eq, inArray, isNotNull, type SQL } from 'drizzle-orm'
import type { OldCase } from '#schema/api/replays.ts'
import { cases, evidence, occurrences, processes } from '#schema/tables/index.ts'
import type { FoundItem } from '../bridges/find.ts'
import { seenByBoth } from '../bridges/offers.ts'
import { caseName } from '../cases/numbers.ts'
import { visibleOccurrence, visibleTo } from '../cases/visible.ts'
import { begins } from '../database/begins.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { toPastTime } from './exercise.ts'

/** So many are enough to find one that somebody remembers. */
const MANY = 50
/** What one of the two had in hand more recently is too fresh to be answered again. */
const LATELY_DAYS = 60

type Old = Awaited<ReturnType<typeof findClosed>>[number]

/**
 * What could be answered blind: closed occurrences of what the item is about that the reader and
 * both of the two may see. The first is proposed, where the receiver did not solve it and neither
 * had it in hand lately.
 */
export async function findOldCases(
  read: Reader,
  person: Person,
  found: FoundItem,
  now: string
): Promise<OldCase[]> {
  const rows = await findClosed(read, person, found)
  const used = await findUsed(read, found.row.id)
  const seen = await seenByBoth(
    read,
    found.bridge,
    rows.map(({ row }) => row.id)
  )
  const old = rows.filter(({ row }) => seen.has(row.id) && !used.has(row.id))
  const fit = proposable(found, rows, now)
  const sorted = [...old.filter(fit), ...old.filter((it) => !fit(it))].slice(0, MANY)
  return Promise.all(
    sorted.map(async (it, at) => ({
      occurrence: it.row.id,
      ...{ case: caseName(it.row.caseNumber), title: it.title, language: it.language },
      ...(await toPastTime(read, it.row)),
      proposed: at === 0 && fit(it)
    }))
  )
}

/** Cases that neither of the two had lately, of times that the receiver did not solve. */
function proposable({ bridge }: FoundItem, rows: Old[], now: string) {
  const { giver, receiver } = bridge.row
  const since = new Date(Date.parse(now) - LATELY_DAYS * 86_400_000).toISOString()
  const hands = ({ row }: Old) => [row.closedBy, row.helpedBy, row.holder, row.reporter]
  const lately = new Set(
    rows
      .filter((it) => (it.row.closedAt ?? '') > since)
      .filter((it) => hands(it).some((id) => id === giver || id === receiver))
      .map(({ row }) => row.caseNumber)
  )
  return (it: Old) =>
    it.row.closedBy !== receiver &&
    it.row.helpedBy !== receiver &&
    (it.row.closedAt ?? '') <= since &&
    !lately.has(it.row.caseNumber)
}

/** Of its case; else of its process; else what the giver solved. */
function aboutItem({ row, bridge }: FoundItem, path: string | undefined): SQL | undefined {
  if (row.caseNumber !== null) return eq(occurrences.caseNumber, row.caseNumber)
  return path === undefined
    ? eq(occurrences.closedBy, bridge.row.giver)
    : begins(processes.path, path)
}

async function findClosed(read: Reader, person: Person, found: FoundItem) {
  const { process } = found.row
  const [its] =
    process === null ? [] : await read.select().from(processes).where(eq(processes.code, process))
  return read
    .select({ row: occurrences, title: cases.title, language: cases.language })
    .from(occurrences)
    .innerJoin(cases, eq(cases.number, occurrences.caseNumber))
    .leftJoin(processes, eq(processes.code, cases.process))
    .where(
      and(
        aboutItem(found, its?.path),
        inArray(cases.state, ['solved', 'validated']),
        isNotNull(occurrences.outcome),
        visibleOccurrence(read, person),
        visibleTo(read, person)
      )
    )
    .orderBy(desc(occurrences.closedAt), desc(occurrences.id))
}

/** Each occurrence is evidence of an item once, whatever became of it. */
async function findUsed(read: Reader, item: string) {
  const rows = await read
    .select({ occurrence: evidence.occurrence })
    .from(evidence)
    .where(and(eq(evidence.item, item), isNotNull(evidence.occurrence)))
  return new Set(rows.map(({ occurrence }) => occurrence))
}
