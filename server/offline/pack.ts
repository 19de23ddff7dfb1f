import { and, asc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import type { OfflineCase, OfflinePart } from '#schema/api/offline.ts'
import type { CaseContent } from '#schema/api/content.ts'
import { cases, occurrences, people, revisions } from '#schema/tables/index.ts'
import type { CaseRow } from '../cases/find.ts'
import { reviewDue } from '../cases/lifecycle.ts'
import { caseName } from '../cases/numbers.ts'
import { placeOf } from '../cases/place.ts'
import { entitiesOf, failuresSince, trustIn, type Use } from '../cases/trust.ts'
import { among } from '../database/among.ts'
import type { Reader } from '../database/database.ts'
import { forEverybody } from './open-cases.ts'
import { wordsOf } from './words-of.ts'

/** Those of some cases that everybody may see, as devices keep them. */
export async function packCases(
  read: Reader,
  numbers: number[],
  now: string
): Promise<OfflinePart> {
  const part: OfflinePart = { cases: [], terms: [], words: [], lengths: [] }
  const found = numbers.length ? await findOpen(read, numbers) : []
  if (!found.length) return part
  const uses = await findOpenUses(read, numbers)
  const named = await findNames(read, found)
  const places = new Map<string | null, string[]>()
  const all = []
  for (const it of found) {
    const { content, row } = it
    const place = places.get(content.process) ?? (await placeOf(read, content))
    places.set(content.process, place)
    part.cases.push(toOffline(it, uses.get(row.number) ?? [], named, now))
    all.push({ content, language: row.language, place })
  }
  return { ...part, ...wordsOf(all) }
}

/** The same as text, so that it comes out of a thread as it travels. */
export const packedText = async (read: Reader, numbers: number[], now: string) =>
  JSON.stringify(await packCases(read, numbers, now))

interface Open {
  row: CaseRow
  content: CaseContent
  reviser: string
  revisedAt: string
}

function findOpen(read: Reader, numbers: number[]): Promise<Open[]> {
  return read
    .select({
      row: cases,
      content: revisions.content,
      reviser: revisions.author,
      revisedAt: revisions.createdAt
    })
    .from(cases)
    .innerJoin(
      revisions,
      and(
        eq(revisions.caseNumber, cases.number),
        eq(revisions.revision, sql`coalesce(${cases.validated}, ${cases.head})`)
      )
    )
    .where(and(among(cases.number, numbers), forEverybody()))
    .orderBy(asc(cases.number))
}

/** Figures count only the occurrences that nobody is kept from. */
async function findOpenUses(read: Reader, numbers: number[]) {
  const rows = await read
    .select()
    .from(occurrences)
    .where(
      and(
        among(occurrences.caseNumber, numbers),
        isNotNull(occurrences.outcome),
        isNull(occurrences.withdrawnAt),
        eq(occurrences.restricted, false)
      )
    )
  const byCase = new Map<number, Use[]>()
  for (const { caseNumber, outcome, closedAt, closedBy, first, minutes, entity } of rows) {
    if (!outcome || !closedAt || !closedBy) continue
    const use = { first, outcome, minutes, closedAt, closedBy, entity }
    byCase.set(caseNumber, [...(byCase.get(caseNumber) ?? []), use])
  }
  return byCase
}

async function findNames(read: Reader, found: Open[]) {
  const ids = found.flatMap(({ row, reviser }) => [row.author, row.owner, row.checkedBy, reviser])
  const wanted = [...new Set(ids)].filter((id) => id !== null)
  const rows = await read
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(inArray(people.id, wanted))
  const names = new Map(rows.map((row) => [row.id, row]))
  return (id: string) => names.get(id) ?? { id, name: '' }
}

function toOffline(
  { row, content, reviser, revisedAt }: Open,
  uses: Use[],
  named: (id: string) => { id: string; name: string },
  now: string
): OfflineCase {
  const { links: _links, ...said } = content
  return {
    number: caseName(row.number),
    state: row.state,
    language: row.language,
    ...said,
    entities: entitiesOf(uses),
    author: named(row.author),
    owner: named(row.owner),
    revision: row.validated ?? row.head,
    revisedBy: named(reviser),
    revisedAt,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    solvedAt: row.solvedAt,
    checkedBy: row.checkedBy === null ? null : named(row.checkedBy),
    checkedAt: row.checkedAt,
    reviewBy: row.reviewBy,
    reviewDue: reviewDue(row, failuresSince(uses, row.checkedAt), now.slice(0, 10)),
    trust: trustIn(uses, row.author)
  }
}
