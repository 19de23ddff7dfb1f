import { and, asc, desc, gt, inArray } from 'drizzle-orm'
import { dialect } from '#schema/dialect.ts'
import { activity, cases, occurrences } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'

/** What changes what a device holds; these concern no single case. */
const BROAD = ['organisation', 'process']
const KINDS = ['case', 'occurrence', 'redaction', ...BROAD]
/** Postgres may commit a lower number after a higher one. */
const BEHIND = dialect === 'postgres' ? 200 : 0
const MOST_DEEDS = 1_000

export interface Touched {
  numbers: number[]
  /** Names or lists changed, or too much to look at one by one. */
  everything: boolean
}

export async function lastDeed(read: Reader): Promise<number> {
  const [last] = await read
    .select({ id: activity.id })
    .from(activity)
    .orderBy(desc(activity.id))
    .limit(1)
  return last?.id ?? 0
}

/** The cases that something happened to after a deed, whoever may see them. */
export async function touchedSince(read: Reader, since: number): Promise<Touched> {
  const deeds = await read
    .select({ id: activity.id, kind: activity.kind, subject: activity.subject, at: activity.at })
    .from(activity)
    .where(and(gt(activity.id, since - BEHIND), inArray(activity.kind, KINDS)))
    .orderBy(asc(activity.id))
    .limit(MOST_DEEDS)
  const subjects = (kind: string) =>
    deeds.filter((it) => it.kind === kind).map(({ subject }) => subject)
  const numbers = new Set(subjects('case').map(Number))
  for (const number of await casesOf(read, subjects('occurrence'))) numbers.add(number)
  const redacted = deeds.filter(({ kind }) => kind === 'redaction').map(({ at }) => at)
  for (const number of await redactedAt(read, redacted)) numbers.add(number)
  return {
    numbers: [...numbers].sort((a, b) => a - b),
    everything:
      deeds.length === MOST_DEEDS ||
      deeds.some(({ id, kind }) => id > since && BROAD.includes(kind))
  }
}

async function casesOf(read: Reader, ids: string[]) {
  if (!ids.length) return []
  const rows = await read
    .selectDistinct({ number: occurrences.caseNumber })
    .from(occurrences)
    .where(inArray(occurrences.id, [...new Set(ids)]))
  return rows.map(({ number }) => number)
}

/** A redaction names no case; the cases carry its moment. */
async function redactedAt(read: Reader, moments: string[]) {
  if (!moments.length) return []
  const rows = await read
    .select({ number: cases.number })
    .from(cases)
    .where(inArray(cases.redactedAt, [...new Set(moments)]))
  return rows.map(({ number }) => number)
}
