import { and, eq, exists, gt, gte, inArray, isNull, lt, or, sql, type SQL } from 'drizzle-orm'
import type { ReviewItem, Reviews } from '#schema/api/reviews.ts'
import { cases, occurrences } from '#schema/tables/index.ts'
import { findCases, type Found } from '../cases/find.ts'
import { judges } from '../cases/may.ts'
import { inExpertise } from '../cases/visible.ts'
import type { Reader } from '../database/database.ts'
import { isAdministrator, type Person } from '../http/person.ts'
import { toItems } from './items.ts'
import { findNextDue } from './next-due.ts'

/** What one person is asked to judge: the most pressing first, what waits the longest before. */
export async function findReviews(read: Reader, person: Person, now: string): Promise<Reviews> {
  const items = await toItems(read, person, await findJudged(read, person, asks(read, now)), now)
  const sorted = items.sort((a, b) => pressing(a) - pressing(b) || earlier(a, b))
  return {
    items: sorted.filter((it) => mine(it) && !awaits(it)),
    waiting: sorted.filter((it) => awaits(it)),
    others: sorted.filter((it) => !mine(it) && !awaits(it)),
    nextDue: await findNextDue(read, person, now)
  }
}

/** Of what one person is asked to judge, that whose day has come since a day. */
export async function findDueSince(read: Reader, person: Person, since: string, now: string) {
  const due = and(gte(cases.reviewBy, since), lt(cases.reviewBy, now.slice(0, 10)))
  const items = await toItems(read, person, await findJudged(read, person, due), now)
  return items.filter((it) => it.reason === 'due' && mine(it) && !awaits(it))
}

const awaits = ({ question }: ReviewItem) => question !== null
const mine = ({ may }: ReviewItem) => may.includes('case.validate')

/** The solved and validated cases that this person may judge, or wrote and may judge otherwise. */
async function findJudged(read: Reader, person: Person, which: SQL | undefined): Promise<Found[]> {
  const expertise = inExpertise(read, person)
  if (!isAdministrator(person) && !expertise) return []
  const found = await findCases(
    read,
    person,
    and(
      inArray(cases.state, ['solved', 'validated']),
      isNull(cases.withdrawnAt),
      isAdministrator(person) ? undefined : expertise,
      which
    )
  )
  return found.filter((it) => judges(person, it))
}

/** Every case that may ask for somebody's eyes; `toItems` looks closer. */
function asks(read: Reader, now: string) {
  const failed = read
    .select({ one: sql`1` })
    .from(occurrences)
    .where(and(eq(occurrences.caseNumber, cases.number), eq(occurrences.outcome, 'failed')))
  return or(
    eq(cases.state, 'solved'),
    lt(cases.reviewBy, now.slice(0, 10)),
    gt(cases.head, cases.validated),
    exists(failed)
  )
}

const ORDER: ReviewItem['reason'][] = ['failed', 'due', 'newer', 'unvalidated']
const earlier = (a: ReviewItem, b: ReviewItem) =>
  Number(a.since > b.since) - Number(a.since < b.since)
const pressing = ({ reason }: ReviewItem) => ORDER.indexOf(reason)
