import {
  and,
  desc,
  eq,
  exists,
  gt,
  inArray,
  isNotNull,
  isNull,
  lte,
  ne,
  not,
  or,
  sql,
  type SQL
} from 'drizzle-orm'
import { alias } from '#schema/dialect.ts'
import {
  bridges,
  cases,
  comments,
  notices,
  occurrences,
  people,
  recordingConsents,
  recordings,
  tasks
} from '#schema/tables/index.ts'
import { visibleBridges } from '../bridges/find.ts'
import { visibleOccurrence, visibleTo } from '../cases/visible.ts'
import { begins } from '../database/begins.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'

const doers = alias(people, 'doers')

/** An occurrence takes what was told about it along, when it goes to another case. */
const numberOf = sql<number>`coalesce(${occurrences.caseNumber}, ${notices.caseNumber})`

export type NoticeRow = Awaited<ReturnType<typeof findRows>>[number]

/** Notices as things stand: what its reader may no longer see, or is gone, is not told of. */
export function findRows(read: Reader, person: Person, which: SQL | undefined, limit: number) {
  return read
    .select({
      row: notices,
      number: cases.number,
      title: cases.title,
      language: cases.language,
      by: { id: doers.id, name: doers.name },
      comment: comments,
      task: tasks
    })
    .from(notices)
    .leftJoin(doers, eq(doers.id, notices.by))
    .leftJoin(occurrences, eq(occurrences.id, notices.occurrence))
    .leftJoin(cases, eq(cases.number, numberOf))
    .leftJoin(comments, eq(comments.id, notices.comment))
    .leftJoin(tasks, eq(tasks.id, notices.task))
    .where(and(shows(read, person), which))
    .orderBy(desc(notices.at), desc(notices.id))
    .limit(limit)
}

export async function countRows(read: Reader, person: Person, which: SQL | undefined) {
  const [row] = await read
    .select({ count: sql<number>`count(*)`.mapWith(Number) })
    .from(notices)
    .leftJoin(occurrences, eq(occurrences.id, notices.occurrence))
    .leftJoin(cases, eq(cases.number, numberOf))
    .leftJoin(comments, eq(comments.id, notices.comment))
    .leftJoin(tasks, eq(tasks.id, notices.task))
    .where(and(shows(read, person), which))
  return row?.count ?? 0
}

/** Not held by the quiet days any more. */
export const isOut = (now: string) => or(isNull(notices.notBefore), lte(notices.notBefore, now))
export const isHeld = (now: string) => gt(notices.notBefore, now)
export const isUnread = isNull(notices.readAt)

function shows(read: Reader, person: Person) {
  return and(
    eq(notices.person, person.id),
    or(
      isNull(notices.caseNumber),
      and(visibleTo(read, person), or(isNull(notices.occurrence), visibleOccurrence(read, person)))
    ),
    or(isNull(notices.comment), and(isNotNull(comments.id), isNull(comments.removedAt))),
    or(isNull(notices.task), and(isNotNull(tasks.id), isNull(tasks.removedAt))),
    // Whoever was told that a day has come is not told any more once it was moved.
    or(
      ne(notices.kind, 'review.due'),
      and(
        eq(cases.state, 'validated'),
        sql`${notices.source} = 'due:' || ${cases.number} || ':' || ${cases.reviewBy}`
      )
    ),
    leavingShows(read, person),
    bridgeShows(read, person),
    askedShows(read, person)
  )
}

/** That somebody leaves is seen by that person and by whoever leads their unit now. */
function leavingShows(read: Reader, person: Person) {
  const led = person.roles.flatMap(({ role, unit }) => (role === 'lead' && unit ? [unit] : []))
  const whose = sql`'leaving:' || ${people.id} || ':'`
  const seen = read
    .select({ one: sql`1` })
    .from(people)
    .where(
      and(
        or(eq(people.id, person.id), led.length ? inArray(people.unit, led) : undefined),
        begins(notices.source, whose)
      )
    )
  return or(ne(notices.kind, 'person.leavingStated'), exists(seen))
}

/**
 * What is told of a bridge is shown to whoever may see the bridge now: the two on it and their
 * leads, as long as they are. Its source says which bridge, whatever kind of notice it is.
 */
function bridgeShows(read: Reader, person: Person) {
  const source = sql`'bridge:' || ${bridges.id} || ':'`
  const its = read
    .select({ one: sql`1` })
    .from(bridges)
    .where(and(visibleBridges(read, person), begins(notices.source, source)))
  return or(not(begins(notices.source, 'bridge:')), exists(its))
}

/** Whoever is asked for a consent is told as long as they are, whether they see the bridge or not. */
function askedShows(read: Reader, person: Person) {
  const source = sql`'recording:' || ${recordings.id} || ':'`
  const asked = read
    .select({ one: sql`1` })
    .from(recordings)
    .innerJoin(recordingConsents, eq(recordingConsents.recording, recordings.id))
    .where(
      and(
        ...[eq(recordingConsents.person, person.id), isNull(recordingConsents.refusedAt)],
        ...[isNull(recordings.deletedAt), begins(notices.source, source)]
      )
    )
  return or(ne(notices.kind, 'recording.asked'), exists(asked))
}
