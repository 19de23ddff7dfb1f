import { desc, eq, inArray, or } from 'drizzle-orm'
import type { MentorRequest } from '#schema/api/mentoring.ts'
import { mentorRequests, people } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { notFound } from '../http/problem.ts'
import { mayWithRequest } from './may.ts'
import { stateOf, type RequestRow } from './request-state.ts'

/** What was answered or taken back long ago needs nobody's eye. */
const MOST = 50

/** A request is between the two; to everybody else it does not exist. */
export async function findRequest(read: Reader, { id: me }: Person, id: string) {
  const [row] = await read.select().from(mentorRequests).where(eq(mentorRequests.id, id))
  if (!row || (row.mentee !== me && row.mentor !== me)) throw notFound()
  return row
}

/** The latest first; what was taken back, its writer alone still finds. */
export async function findRequests(read: Reader, person: Person): Promise<MentorRequest[]> {
  const { mentee, mentor, at, id } = mentorRequests
  const rows = await read
    .select()
    .from(mentorRequests)
    .where(or(eq(mentee, person.id), eq(mentor, person.id)))
    .orderBy(desc(at), desc(id))
    .limit(MOST)
  const seen = rows.filter((row) => row.withdrawnAt === null || row.mentee === person.id)
  return toRequests(read, person, seen)
}

export async function answerWithRequest(read: Reader, person: Person, id: string) {
  const [request] = await toRequests(read, person, [await findRequest(read, person, id)])
  if (!request) throw notFound()
  return request
}

async function toRequests(
  read: Reader,
  person: Person,
  rows: RequestRow[]
): Promise<MentorRequest[]> {
  if (!rows.length) return []
  const ids = [...new Set(rows.flatMap(({ mentee, mentor }) => [mentee, mentor]))]
  const found = await read
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(inArray(people.id, ids))
  const names = new Map(found.map(({ id, name }) => [id, name]))
  const named = (id: string) => ({ id, name: names.get(id) ?? id })
  return rows.map((row) => ({
    id: row.id,
    mentee: named(row.mentee),
    mentor: named(row.mentor),
    process: row.process,
    words: row.words,
    goals: row.goals,
    at: row.at,
    state: stateOf(row),
    settledAt: row.acceptedAt ?? row.declinedAt ?? row.withdrawnAt,
    answer: row.answer,
    bridge: row.bridge,
    may: mayWithRequest(person, row)
  }))
}
