import { and, eq, exists, isNull, ne, or, sql, type SQL } from 'drizzle-orm'
import { alias } from '#schema/dialect.ts'
import {
  attachments,
  cases,
  comments,
  occurrences,
  people,
  processes,
  questions,
  revisions,
  roles,
  transitions,
  translations
} from '#schema/tables/index.ts'
import { begins } from '../database/begins.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { notFound } from '../http/problem.ts'
import { visibleTo } from './visible.ts'

export type CaseRow = typeof cases.$inferSelect

/** A case with what its permissions hang on. */
export interface Found {
  row: CaseRow
  /** Of its process, from the root down; null while it has none. */
  path: string | null
  ownerUnit: string | null
  expertNamed: boolean
  /** The reader wrote a revision since the last validation. */
  wroteSince: boolean
  /** Somebody other than its author had to do with it, or the number of another leads to it. */
  used: boolean
}

/** What readers get: the last validated revision, or the newest while there is none. */
export const publishedRevision = ({ head, validated }: Pick<CaseRow, 'head' | 'validated'>) =>
  validated ?? head

const owners = alias(people, 'owners')

/** The case, if this person may see it; 404 otherwise, whatever the reason. */
export async function findCase(read: Reader, person: Person, number: number | null) {
  const [found] = await findCases(read, person, eq(cases.number, number ?? 0))
  if (!found) throw notFound()
  return found
}

/** Those of some cases that this person may see, by their numbers. */
export async function findCases(
  read: Reader,
  person: Person,
  which: SQL | undefined
): Promise<Found[]> {
  const expert = read
    .select({ one: sql`1` })
    .from(roles)
    .innerJoin(named, eq(named.code, roles.process))
    .innerJoin(people, eq(people.id, roles.personId))
    .where(
      and(eq(roles.role, 'expert'), eq(people.active, true), begins(processes.path, named.path))
    )
  const wrote = read
    .select({ one: sql`1` })
    .from(revisions)
    .where(
      and(
        eq(revisions.caseNumber, cases.number),
        eq(revisions.author, person.id),
        sql`${revisions.revision} > coalesce(${cases.validated}, 0)`
      )
    )
  const met = read
    .select({ one: sql`1` })
    .from(occurrences)
    .where(
      and(
        eq(occurrences.caseNumber, cases.number),
        isNull(occurrences.withdrawnAt),
        or(
          ne(occurrences.reporter, cases.author),
          ne(occurrences.holder, cases.author),
          ne(occurrences.closedBy, cases.author)
        )
      )
    )
  const changed = read
    .select({ one: sql`1` })
    .from(transitions)
    .where(and(eq(transitions.caseNumber, cases.number), ne(transitions.by, cases.author)))
  const written = read
    .select({ one: sql`1` })
    .from(revisions)
    .where(and(eq(revisions.caseNumber, cases.number), ne(revisions.author, cases.author)))
  const asked = read
    .select({ one: sql`1` })
    .from(questions)
    .where(and(eq(questions.caseNumber, cases.number), ne(questions.askedBy, cases.author)))
  const leads = read
    .select({ one: sql`1` })
    .from(retired)
    .where(eq(retired.supersededBy, cases.number))
  const said = read
    .select({ one: sql`1` })
    .from(comments)
    .where(and(eq(comments.caseNumber, cases.number), ne(comments.by, cases.author)))
  const attached = read
    .select({ one: sql`1` })
    .from(attachments)
    .where(and(eq(attachments.caseNumber, cases.number), ne(attachments.by, cases.author)))
  const translated = read
    .select({ one: sql`1` })
    .from(translations)
    .where(and(eq(translations.caseNumber, cases.number), ne(translations.by, cases.author)))
  const had = [met, changed, written, asked, leads, said, attached, translated]
  const used = or(...had.map((it) => exists(it)))
  return read
    .select({
      row: cases,
      path: processes.path,
      ownerUnit: owners.unit,
      expertNamed: exists(expert).mapWith(Boolean),
      wroteSince: exists(wrote).mapWith(Boolean),
      used: sql`${used}`.mapWith(Boolean)
    })
    .from(cases)
    .leftJoin(processes, eq(processes.code, cases.process))
    .innerJoin(owners, eq(owners.id, cases.owner))
    .where(and(which, visibleTo(read, person)))
    .orderBy(cases.number)
}

const named = alias(processes, 'named')
const retired = alias(cases, 'retired')

export async function findRevision(read: Reader, number: number, revision: number) {
  const [row] = await read
    .select()
    .from(revisions)
    .where(and(eq(revisions.caseNumber, number), eq(revisions.revision, revision)))
  if (!row) throw notFound()
  return row
}
