import type { Knower } from '#schema/api/talk.ts'
import { ASKED_OFFERED } from '#schema/api/talk.ts'
import type { Found } from '../cases/find.ts'
import { caseName, caseNumber } from '../cases/numbers.ts'
import { findUses, type Use } from '../cases/trust.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { expertsOf } from './experts.ts'
import { namesOf } from './names.ts'
import { readersAmong, type Place } from './readers.ts'
import { standIns } from './stand-ins.ts'

/** Cases like one that was found; handed down, since searching stands to the right of talking. */
export type SimilarTo = (
  read: Reader,
  person: Person,
  found: Found,
  now: string
) => Promise<{ number: string; title: string }[]>

export interface Reason extends Pick<Knower, 'why' | 'times' | 'last' | 'similar'> {
  id: string
  weight: number
}

/** After so many days what somebody did counts half. */
const HALF_LIFE = 180
/** A similar case against this very one. */
const SIMILAR = 0.3

/**
 * Whom a question about a case goes to, and why: whoever solved it or one like it, counted as far
 * as the asker may see, then its owner and author; the experts of its process if there is nobody.
 */
export async function whoeverKnows(
  read: Reader,
  asker: Person,
  found: Found,
  occurrence: string | null,
  similarTo: SimilarTo,
  now: string
): Promise<Knower[]> {
  const { row, path } = found
  const place = { number: row.number, occurrence }
  const met = await metBy(read, asker, found, similarTo, now)
  const parts = [part(row.owner, 'owner'), part(row.author, 'author')]
  const known = await reach(read, asker, place, [...met, ...parts], now)
  if (known.length) return known
  const experts = (await expertsOf(read, path)).map((id) => part(id, 'expert'))
  return reach(read, asker, place, experts, now)
}

const part = (id: string, why: Knower['why']): Reason => {
  return { id, why, times: null, last: null, similar: null, weight: 0 }
}

/** Who solved this very case, and then who solved one like it; whoever knows it best first. */
async function metBy(
  read: Reader,
  asker: Person,
  found: Found,
  similarTo: SimilarTo,
  now: string
): Promise<Reason[]> {
  const own = found.row.number
  const similar = await similarTo(read, asker, found, now)
  const numbers = similar.flatMap(({ number }) => caseNumber(number) ?? [])
  const uses = await findUses(read, asker, [own, ...numbers])
  const reasons = new Map<string, Reason>()
  for (const [number, all] of uses) {
    const alike = similar.find((it) => it.number === caseName(number)) ?? null
    for (const use of all.filter(({ outcome }) => outcome !== 'failed')) {
      const weight = weightOf(use, now) * (number === own ? 1 : SIMILAR)
      const before = reasons.get(use.closedBy)
      reasons.set(use.closedBy, added(before, use, number === own ? null : alike, weight))
    }
  }
  const solvedIt = ({ why }: Reason) => Number(why === 'solved')
  return [...reasons.values()].sort((a, b) => solvedIt(b) - solvedIt(a) || b.weight - a.weight)
}

function added(
  before: Reason | undefined,
  { closedBy: id, closedAt }: Use,
  similar: Knower['similar'],
  weight: number
): Reason {
  const solved = before?.why === 'solved' || similar === null
  const sum = (before?.weight ?? 0) + weight
  // Having solved this very case says more than the others do.
  if (solved && similar !== null && before) return { ...before, weight: sum }
  const same = before?.why === (solved ? 'solved' : 'solvedSimilar') ? before : undefined
  const newer = !same?.last || closedAt > same.last
  return {
    id,
    why: solved ? 'solved' : 'solvedSimilar',
    times: solved ? (same?.times ?? 0) + 1 : null,
    last: newer ? closedAt : (same?.last ?? closedAt),
    similar: solved ? null : newer ? pick(similar) : (same?.similar ?? pick(similar)),
    weight: sum
  }
}

const pick = (it: Knower['similar']) => it && { number: it.number, title: it.title }

const weightOf = ({ closedAt }: Use, now: string) =>
  0.5 ** ((Date.parse(now) - Date.parse(closedAt)) / 86_400_000 / HALF_LIFE)

/** Those who are here and may see it, or whoever stands in for them; never the asker. */
async function reach(
  read: Reader,
  asker: Person,
  place: Place,
  reasons: Reason[],
  now: string
): Promise<Knower[]> {
  const standing = await standIns(read, now.slice(0, 10))
  const reached = reasons.map((it) => ({ ...it, ...standing(it.id) }))
  const readers = await readersAmong(
    read,
    place,
    reached.map(({ to }) => to)
  )
  const names = await namesOf(
    read,
    reasons.map(({ id }) => id)
  )
  const known: Knower[] = []
  for (const { id, to, awayUntil, why, times, last, similar } of reached) {
    const reader = readers.find((it) => it.id === to)
    if (!reader || to === asker.id || known.some((it) => it.person.id === to)) continue
    known.push({
      person: { id: to, name: reader.name },
      ...{ why, times, last, similar, awayUntil },
      standsInFor: to === id ? null : (names.get(id) ?? null)
    })
  }
  // Whoever is away and has nobody to stand in comes after those who can answer.
  const here = known.toSorted((a, b) => Number(isAway(a)) - Number(isAway(b)))
  return here.slice(0, ASKED_OFFERED)
}

const isAway = ({ awayUntil, standsInFor }: Knower) => awayUntil !== null && standsInFor === null
