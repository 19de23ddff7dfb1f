import {} from 'drizzle-orm'
import type { SimilarHit } from '#schema/api/playbook.ts'
import { cases } from '#schema/tables/index.ts'
import { findRevision, publishedRevision, type CaseRow } from '../cases/find.ts'
import { caseName, caseNumber } from '../cases/numbers.ts'
import { among } from '../database/among.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { alike, type Draft } from './similar.ts'
import { NEARLY_SAME } from './weights.ts'

/** What a case says, as if somebody were writing it now. */
export async function draftOf(read: Reader, row: CaseRow): Promise<Draft> {
  const { content } = await findRevision(read, row.number, publishedRevision(row))
  return { ...content, language: row.language, except: caseName(row.number) }
}

type Like = Pick<SimilarHit, 'number' | 'state' | 'matches'> & { said: number }

/**
 * Which of the cases like one may be the same, to be merged: not yet validated, of one process or
 * message code, and each says much of what the other says. A short log says less of a whole case.
 */
export async function nearlySame(read: Reader, person: Person, row: CaseRow, hits: Like[]) {
  const likely = isMergeable(row)
    ? hits.filter((it) => isMergeable(it) && ofOneKind(it) && it.said >= NEARLY_SAME.less)
    : []
  const numbers = likely.map(({ number }) => caseNumber(number) ?? 0)
  const rows = numbers.length
    ? await read.select().from(cases).where(among(cases.number, numbers))
    : []
  const same = new Set<string>()
  for (const other of rows) {
    const here = likely.find(({ number }) => number === caseName(other.number))?.said ?? 0
    const { best } = await alike(read, person, await draftOf(read, other))
    const there = best.find(({ number }) => number === row.number)?.said ?? 0
    const [less, more] = [Math.min(here, there), Math.max(here, there)]
    if (less >= NEARLY_SAME.less && more >= NEARLY_SAME.more) same.add(caseName(other.number))
  }
  return same
}

const isMergeable = ({ state }: { state: string }) => state === 'open' || state === 'solved'
const ofOneKind = ({ matches }: Like) => matches.some((it) => /^(process|messageCode):/.test(it))
