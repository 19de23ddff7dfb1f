import { and, asc, eq, isNotNull, sql } from 'drizzle-orm'
import type { Chapter, Outline } from '#schema/api/book.ts'
import { cases, occurrences, processes } from '#schema/tables/index.ts'
import { visibleOccurrence } from '../cases/visible.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { inTheBook } from './book.ts'

type Figures = Omit<Chapter, 'key'>

/** Cases that stand at one place, or how often those of one place were used. */
interface Row extends Partial<Figures> {
  path: string | null
  system: string
}

/** The contents of the book: every chapter that holds something for this reader. */
export async function findOutline(read: Reader, person: Person): Promise<Outline> {
  const rows = [...(await findStanding(read, person)), ...(await findTrust(read, person))]
  const byProcess = new Map<string, Figures>()
  const bySystem = new Map<string, Figures>()
  for (const { path, system, ...figures } of rows) {
    for (const code of (path ?? '').split('/').filter(Boolean)) add(byProcess, code, figures)
    if (system) add(bySystem, system, figures)
  }
  const tree = await read
    .select({ code: processes.code })
    .from(processes)
    .orderBy(asc(processes.position))
  return {
    processes: tree.flatMap(({ code }) => chapter(byProcess, code)),
    systems: [...bySystem.keys()].sort(byName(person)).flatMap((name) => chapter(bySystem, name)),
    cases: rows.reduce((sum, { validated = 0 }) => sum + validated, 0)
  }
}

const count = (condition = sql`1 = 1`) =>
  sql<number>`sum(case when ${condition} then 1 else 0 end)`.mapWith(Number)

function findStanding(read: Reader, person: Person): Promise<Row[]> {
  return read
    .select({
      path: processes.path,
      system: cases.system,
      validated: count(eq(cases.state, 'validated')),
      solved: count(eq(cases.state, 'solved'))
    })
    .from(cases)
    .leftJoin(processes, eq(processes.code, cases.process))
    .where(inTheBook(read, person, 'validated', 'solved'))
    .groupBy(processes.path, cases.system)
}

/** Of validated cases alone: they are what a chapter stands for. */
function findTrust(read: Reader, person: Person): Promise<Row[]> {
  return read
    .select({
      path: processes.path,
      system: cases.system,
      uses: count(),
      worked: count(sql`${occurrences.outcome} <> 'failed'`)
    })
    .from(cases)
    .innerJoin(occurrences, eq(occurrences.caseNumber, cases.number))
    .leftJoin(processes, eq(processes.code, cases.process))
    .where(
      and(
        inTheBook(read, person, 'validated'),
        isNotNull(occurrences.outcome),
        visibleOccurrence(read, person)
      )
    )
    .groupBy(processes.path, cases.system)
}

function add(to: Map<string, Figures>, key: string, more: Partial<Figures>) {
  const { validated, solved, uses, worked } = to.get(key) ?? NOTHING
  to.set(key, {
    validated: validated + (more.validated ?? 0),
    solved: solved + (more.solved ?? 0),
    uses: uses + (more.uses ?? 0),
    worked: worked + (more.worked ?? 0)
  })
}

const NOTHING: Figures = { validated: 0, solved: 0, uses: 0, worked: 0 }

function chapter(from: Map<string, Figures>, key: string): Chapter[] {
  const figures = from.get(key)
  return figures ? [{ key, ...figures }] : []
}

const byName = ({ language }: Person) => new Intl.Collator(language).compare
