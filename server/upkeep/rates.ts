import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import type { Rate } from '#schema/api/upkeep.ts'
import { activity, people, rates } from '#schema/tables/index.ts'
import type { Reader, Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { invalid, say, type Sentence } from '../http/problem.ts'
import { noteUpkeep } from './note-upkeep.ts'

export interface RateWish {
  currency: string
  into: string
  rate: number | null
}

const KNOWN = new Set(Intl.supportedValuesOf('currency'))

/** What administrators entered, the latest period first, each with who entered it last. */
export async function findRates(read: Reader): Promise<Rate[]> {
  const rows = await read
    .select()
    .from(rates)
    .orderBy(desc(rates.period), asc(rates.currency), asc(rates.into))
  const by = await whoSet(read, [...new Set(rows.map(({ period }) => subjectOf(period)))])
  return rows.map((row) => ({ ...row, by: by.get(subjectOf(row.period)) ?? null }))
}

/** Rates of one period come, change, or go where null is sent; the others stay. */
export async function setRates(
  tx: Writer,
  by: Person,
  period: string,
  items: RateWish[],
  now: string
) {
  refuseOdd(items)
  for (const { currency, into, rate } of items) {
    const it = and(eq(rates.period, period), eq(rates.currency, currency), eq(rates.into, into))
    await tx.delete(rates).where(it)
    if (rate !== null) await tx.insert(rates).values({ period, currency, into, rate, setAt: now })
  }
  await noteUpkeep(tx, by, 'changed', subjectOf(period), now, undefined, { rates: items.length })
}

const subjectOf = (period: string) => `rates:${period}`

async function whoSet(read: Reader, subjects: string[]) {
  if (!subjects.length) return new Map<string, { id: string; name: string }>()
  const rows = await read
    .select({ subject: activity.subject, id: people.id, name: people.name })
    .from(activity)
    .innerJoin(people, eq(people.id, activity.person))
    .where(and(eq(activity.kind, 'organisation'), inArray(activity.subject, subjects)))
    .orderBy(asc(activity.id))
  return new Map(rows.map(({ subject, id, name }) => [subject, { id, name }]))
}

function refuseOdd(items: RateWish[]) {
  const fields: Record<string, Sentence> = {}
  for (const [at, { currency, into }] of items.entries()) {
    if (!KNOWN.has(currency)) {
      fields[`items.${at}.currency`] = say('rate.noCurrency', { value: currency })
    }
    if (!KNOWN.has(into)) fields[`items.${at}.into`] = say('rate.noCurrency', { value: into })
    if (currency === into) fields[`items.${at}.into`] = say('rate.sameCurrency')
  }
  if (Object.keys(fields).length > 0) throw invalid(fields)
}
