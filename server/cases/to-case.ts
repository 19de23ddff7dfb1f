import { inArray } from 'drizzle-orm'
import type { Case } from '#schema/api/cases.ts'
import { people } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { reviewMonths } from '../organisation/review-months.ts'
import { findAudience } from './audience.ts'
import { findRevision, publishedRevision, type Found } from './find.ts'
import { titlesOf } from './history.ts'
import { reviewDue } from './lifecycle.ts'
import { allowed } from './may.ts'
import { caseName, caseNumber } from './numbers.ts'
import { findQuestions } from './questions.ts'
import { findSuccession } from './succession.ts'
import { findTakeBack } from './take-back.ts'
import { entitiesOf, failuresSince, findUses, trustIn } from './trust.ts'

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
  const linked = await titlesOf(
    read,
    person,
    content.links.flatMap(({ to }) => caseNumber(to) ?? [])
  )
  const names = await findNames(read, [row.author, row.owner, row.checkedBy, reviser])
  const uses = (await findUses(read, person, [row.number])).get(row.number) ?? []
  return {
    number: caseName(row.number),
    state: row.state,
    language: row.language,
    visibility: row.visibility,
    audience: await findAudience(read, row.number),
    ...content,
    links: content.links.filter(({ to }) => linked.some(({ number }) => number === to)),
    linked,
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
    reviewEveryMonths: row.reviewEveryMonths ?? (await reviewMonths(read, found.path)),
    reviewBy: row.reviewBy,
    reviewDue: reviewDue(row, failuresSince(uses, row.checkedAt), now.slice(0, 10)),
    withdrawn: row.withdrawnAt !== null,
    ...(await findSuccession(read, person, row)),
    questions: (await findQuestions(read, [row.number])).get(row.number) ?? [],
    takeBack: await findTakeBack(read, person, row, now),
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
