import { asc, desc, gt, inArray } from 'drizzle-orm'
import { topicOf } from '#schema/api/live.ts'
import { activity, cases, occurrences } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'

/** Something that happened: what to look at again, and who may know that it did. */
export interface Change {
  topics: string[]
  /** For this person alone. */
  person?: string
  /** For those who may see these; everybody may, where `open`. */
  caseNumber?: number
  occurrence?: string
  bridge?: string
  open: boolean
}

type Deed = typeof activity.$inferSelect

/** Postgres may commit a lower number after a higher one: those lately behind are looked at again. */
const BEHIND = 200
const MOST = 1000

export async function lastDeed(read: Reader): Promise<number> {
  const [last] = await read
    .select({ id: activity.id })
    .from(activity)
    .orderBy(desc(activity.id))
    .limit(1)
  return last?.id ?? 0
}

export function deedsAfter(read: Reader, last: number): Promise<Deed[]> {
  return read
    .select()
    .from(activity)
    .where(gt(activity.id, last - BEHIND))
    .orderBy(asc(activity.id))
    .limit(MOST)
}

export async function changesIn(read: Reader, deeds: Deed[]): Promise<Change[]> {
  const told = await occurrencesIn(read, deeds)
  const numbers = new Set<number>()
  for (const deed of deeds) {
    const number = told.get(deed.subject)?.caseNumber ?? numberOf(deed)
    if (number !== undefined) numbers.add(number)
  }
  const openCases = await openOf(read, [...numbers])
  return deeds.flatMap((deed): Change[] => {
    const { kind, subject, details } = deed
    if (kind === 'occurrence') {
      const it = told.get(subject)
      if (!it) return []
      const { caseNumber, period, restricted } = it
      const topics = [topicOf.case(caseNumber), ...(period ? [topicOf.close(period)] : [])]
      const open = openCases.has(caseNumber) && !restricted
      return [{ topics, caseNumber, occurrence: subject, open }]
    }
    if (kind === 'task') {
      const { period } = details
      return typeof period === 'string' ? [{ topics: [topicOf.tasks(period)], open: true }] : []
    }
    if (kind === 'bridge') {
      return [{ topics: [topicOf.bridge(subject)], bridge: subject, open: false }]
    }
    if (kind === 'notice') return [{ topics: [topicOf.notices], person: subject, open: false }]
    if (kind === 'organisation' || kind === 'process') {
      return [{ topics: [topicOf.organisation], open: true }]
    }
    if (kind === 'person') return [{ topics: [topicOf.people], open: true }]
    const caseNumber = numberOf(deed)
    if (caseNumber === undefined) return []
    const { occurrence } = details
    const restricted = typeof occurrence === 'string'
    return [
      {
        topics: [topicOf.case(caseNumber)],
        caseNumber,
        ...(restricted && { occurrence }),
        open: openCases.has(caseNumber) && !restricted
      }
    ]
  })
}

/** What a case, a comment or an attachment belongs to. */
function numberOf({ kind, subject, details }: Deed): number | undefined {
  if (kind === 'case') return Number(subject)
  return typeof details.case === 'number' ? details.case : undefined
}

async function occurrencesIn(read: Reader, deeds: Deed[]) {
  const ids = deeds.flatMap(({ kind, subject }) => (kind === 'occurrence' ? [subject] : []))
  if (!ids.length) return new Map<string, never>()
  const rows = await read
    .select({
      id: occurrences.id,
      caseNumber: occurrences.caseNumber,
      period: occurrences.period,
      restricted: occurrences.restricted
    })
    .from(occurrences)
    .where(inArray(occurrences.id, ids))
  return new Map(rows.map((row) => [row.id, row]))
}

/** The cases that everybody sees: nobody has to be asked about one by one. */
async function openOf(read: Reader, numbers: number[]): Promise<Set<number>> {
  if (!numbers.length) return new Set()
  const rows = await read.select().from(cases).where(inArray(cases.number, numbers))
  return new Set(
    rows
      .filter(({ visibility, withdrawnAt }) => visibility === 'everyone' && !withdrawnAt)
      .map(({ number }) => number)
  )
}
