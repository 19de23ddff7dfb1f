import { and, asc, desc, eq, inArray, type SQL } from 'drizzle-orm'
import type { Gap } from '#schema/api/gaps.ts'
import { cases, gaps, people, processes } from '#schema/tables/index.ts'
import type { GapState } from '#schema/words.ts'
import { findCases, findRevision, type Found } from '../cases/find.ts'
import { allowed } from '../cases/may.ts'
import { caseName } from '../cases/numbers.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { notFound } from '../http/problem.ts'
import { byAllWords } from './all-words.ts'
import { gapsFor } from './gaps-may.ts'

export type GapRow = typeof gaps.$inferSelect

const MOST = 100

/** What people looked for in vain, by process in the order of the tree; the latest of each first. */
export async function findGaps(read: Reader, person: Person, state: GapState) {
  const which = and(eq(gaps.state, state), gapsFor(read, person))
  const rows = await rowsOf(read, which)
  return { items: await toGaps(read, person, rows), total: await read.$count(gaps, which) }
}

/** The gap, if it is one that this person sees to; 404 otherwise. */
export async function findGap(read: Reader, person: Person, id: string): Promise<GapRow> {
  const [row] = await read
    .select()
    .from(gaps)
    .where(and(eq(gaps.id, id), gapsFor(read, person)))
  if (!row) throw notFound()
  return row
}

export async function toGap(read: Reader, person: Person, id: string): Promise<Gap> {
  const [gap] = await toGaps(read, person, [await findGap(read, person, id)])
  if (!gap) throw new Error(`${id} is gone`)
  return gap
}

async function rowsOf(read: Reader, which: SQL | undefined): Promise<GapRow[]> {
  const latest = await read
    .select({ row: gaps, position: processes.position })
    .from(gaps)
    .leftJoin(processes, eq(processes.code, gaps.process))
    .where(which)
    .orderBy(desc(gaps.lastDay), desc(gaps.times), asc(gaps.id))
    .limit(MOST)
  const last = Number.MAX_SAFE_INTEGER
  return latest
    .toSorted((a, b) => (a.position ?? last) - (b.position ?? last))
    .map(({ row }) => row)
}

async function toGaps(read: Reader, person: Person, rows: GapRow[]): Promise<Gap[]> {
  const numbers = rows.flatMap(({ caseNumber }) => caseNumber ?? [])
  const answers = numbers.length
    ? await findCases(read, person, inArray(cases.number, numbers))
    : []
  const names = await read.select({ id: people.id, name: people.name }).from(people)
  const toldOf: Gap[] = []
  for (const { key: _key, caseNumber: by, settledBy, ...row } of rows) {
    const answer = answers.find((it) => it.row.number === by)
    toldOf.push({
      ...row,
      // By the reader's eyes: another one may find nothing still.
      found: row.state === 'open' ? await countFound(read, person, row.query) : null,
      case: answer ? await answerOf(read, person, answer, row.query) : null,
      settledBy: names.find(({ id }) => id === settledBy) ?? null,
      may: ['gap.settle']
    })
  }
  return toldOf
}

async function answerOf(read: Reader, person: Person, found: Found, query: string) {
  const { number, title, language, head } = found.row
  const { content } = await findRevision(read, number, head)
  const tagged = content.tags.some((it) => it.toLowerCase() === query.toLowerCase())
  return { number: caseName(number), title, language, tagged, may: allowed(person, found) }
}

/** Only what holds all the words: some case or other has one of them nearly always. */
const countFound = async (read: Reader, person: Person, q: string) =>
  read.$count(cases, await byAllWords(read, person, { q }))
