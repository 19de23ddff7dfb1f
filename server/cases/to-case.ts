import { and, inArray } from 'drizzle-orm'
import type { Case } from '#schema/api/cases.ts'
import { cases, people } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { findAudience } from './audience.ts'
import { findRevision, publishedRevision, type Found } from './find.ts'
import { reviewDue } from './lifecycle.ts'
import { allowed } from './may.ts'
import { caseName, caseNumber } from './numbers.ts'
import { entitiesOf, failuresSince, findUses, trustIn } from './trust.ts'
import { visibleTo } from './visible.ts'

/** A case as its reader gets it, in one of its revisions (the published one, if none is named). */
export async function toCase(
  read: Reader,
  person: Person,
  found: Found,
  now: string,
  revision = publishedRevision(found.row)
): Promise<Case> {
  const { row } = found
  const { content, author: reviser, createdAt } = await findRevision(read, row.number, revision)
  const names = await findNames(read, [row.author, row.owner, row.checkedBy, reviser])
  const uses = (await findUses(read, [row.number])).get(row.number) ?? []
  return {
    number: caseName(row.number),
    state: row.state,
    language: row.language,
    visibility: row.visibility,
    audience: await findAudience(read, row.number),
    ...content,
    linked: await findLinked(read, person, content.links),
    entities: entitiesOf(uses),
    author: names(row.author),
    owner: names(row.owner),
    revision,
    revisedBy: names(reviser),
    revisedAt: createdAt,
    head: row.head,
    published: publishedRevision(row),
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    solvedAt: row.solvedAt,
    checkedBy: row.checkedBy === null ? null : names(row.checkedBy),
    checkedAt: row.checkedAt,
    reviewEveryMonths: row.reviewEveryMonths,
    reviewBy: row.reviewBy,
    reviewDue: reviewDue(row, failuresSince(uses, row.checkedAt), now.slice(0, 10)),
    withdrawn: row.withdrawnAt !== null,
    trust: trustIn(uses, row.author),
    may: allowed(person, found)
  }
}

async function findNames(read: Reader, ids: (string | null)[]) {
  const wanted = ids.flatMap((id) => (id === null ? [] : [id]))
  const rows = await read
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(inArray(people.id, wanted))
  return (id: string) => rows.find((row) => row.id === id) ?? { id, name: '' }
}

async function findLinked(read: Reader, person: Person, links: { to: string }[]) {
  const numbers = links.flatMap(({ to }) => caseNumber(to) ?? [])
  if (!numbers.length) return []
  const rows = await read
    .select({ number: cases.number, title: cases.title })
    .from(cases)
    .where(and(inArray(cases.number, numbers), visibleTo(read, person)))
  return rows.map(({ number, title }) => ({ number: caseName(number), title }))
}
