import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { bridges, mentorRequests, people, processes, roles, units } from '#schema/tables/index.ts'
import type { Language } from '#schema/words.ts'
import { findCalendars } from '../ability/calendars.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { invalid, say } from '../http/problem.ts'
import { today } from '../organisation/calendar.ts'
import { addDays } from '../organisation/days.ts'
import { seesLeaving } from '../people/may.ts'
import { findAloneIn, type NamedCase } from './alone-in.ts'
import { hoursApart } from './hours.ts'
import { findLongAway } from './long-away.ts'
import type { Candidate } from './match.ts'
import { findPlaces, type OfferRow } from './places.ts'

/** Whoever leaves sooner is not suggested. */
const STAYS_DAYS = 90

/** Somebody who could be asked, with what is said of them. */
export interface KnownCandidate extends Candidate {
  language: Language
  unit: string | null
  unitName: string | null
  /** The process that they are an expert of, and this one lies in. */
  expertOf: string | null
  offer: OfferRow | null
  mentees: number
  cases: NamedCase[]
  /** Away now or soon, until this day. */
  awayUntil: string | null
  /** Only where the reader sees it. */
  leavesOn: string | null
  asked: boolean
}

/** Everybody who is here and stays, but the one who asks and whoever mentors that one already. */
export async function findCandidates(
  read: Reader,
  me: Person,
  process: string | null,
  now: string
): Promise<KnownCandidate[]> {
  const path = process === null ? null : await pathOf(read, process)
  const calendars = await findCalendars(read)
  const zoneOf = (entity: string | null) => calendars(entity).timeZone
  const alone = path === null ? new Map<string, NamedCase[]>() : await findAloneIn(read, me, path)
  const places = await findPlaces(read, null)
  const experts = await findExperts(read, path)
  const tree = await read.select({ code: processes.code, path: processes.path }).from(processes)
  const pathBy = new Map(tree.map((it) => [it.code, it.path]))
  const away = await findLongAway(read, zoneOf, now)
  const [mentors, asked] = [await findMentorsOf(read, me), await findAsked(read, me)]
  const rows = await read
    .select({ row: people, unitName: units.name })
    .from(people)
    .leftJoin(units, eq(units.id, people.unit))
    .where(and(eq(people.active, true), isNotNull(people.passwordHash)))
  return rows.flatMap(({ row, unitName }): KnownCandidate[] => {
    const { id, name, language, unit, entity } = row
    const stays = addDays(today(now, zoneOf(entity)), STAYS_DAYS)
    const leaves = row.leavesOn !== null && row.leavesOn <= stays
    if (id === me.id || leaves || away.long.has(id) || mentors.has(id)) return []
    const its = places.get(id)
    const expertOf = experts.get(id) ?? null
    const awayUntil = away.soon.get(id) ?? null
    const offered = its?.offer.processes.map((code) => pathBy.get(code) ?? '') ?? []
    return [
      {
        ...{ id, name, language, unit, unitName, expertOf, awayUntil },
        doesAlone: alone.has(id),
        cases: alone.get(id) ?? [],
        expert: expertOf !== null,
        namesIt: path !== null && offered.some((it) => it !== '' && within(it, path)),
        sameLanguage: language === me.language,
        hoursApart: hoursApart(now, zoneOf(entity), zoneOf(me.entity)),
        ...{ offer: its?.offer ?? null, free: its?.free ?? null, mentees: its?.mentees ?? 0 },
        away: awayUntil !== null,
        leavesOn: seesLeaving(me, row) ? row.leavesOn : null,
        asked: asked.has(id)
      }
    ]
  })
}

/** One lies in the other. */
const within = (one: string, other: string) => one.startsWith(other) || other.startsWith(one)

async function pathOf(read: Reader, code: string): Promise<string> {
  const [row] = await read.select().from(processes).where(eq(processes.code, code))
  if (!row) throw invalid({ process: say('field.noProcess', { value: code }) })
  return row.path
}

/** By person: the nearest process at or above this one that they are an expert of; any, without. */
async function findExperts(read: Reader, path: string | null): Promise<Map<string, string>> {
  const rows = await read
    .select({ person: roles.personId, code: processes.code, path: processes.path })
    .from(roles)
    .innerJoin(processes, eq(processes.code, roles.process))
    .where(eq(roles.role, 'expert'))
    .orderBy(processes.path)
  return new Map(
    rows
      .filter((row) => path === null || path.startsWith(row.path))
      .map(({ person, code }) => [person, code])
  )
}

async function findMentorsOf(read: Reader, { id }: Person): Promise<Set<string>> {
  const rows = await read
    .select({ giver: bridges.giver })
    .from(bridges)
    .where(and(eq(bridges.kind, 'mentoring'), eq(bridges.receiver, id), isNull(bridges.endedAt)))
  return new Set(rows.map(({ giver }) => giver))
}

async function findAsked(read: Reader, { id }: Person): Promise<Set<string>> {
  const { mentor, mentee, acceptedAt, declinedAt, withdrawnAt } = mentorRequests
  const rows = await read
    .select({ mentor })
    .from(mentorRequests)
    .where(and(eq(mentee, id), isNull(acceptedAt), isNull(declinedAt), isNull(withdrawnAt)))
  return new Set(rows.map((row) => row.mentor))
}
