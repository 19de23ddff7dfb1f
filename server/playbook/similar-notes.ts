import { and } from 'drizzle-orm'
import type { CaseContent } from '#schema/api/content.ts'
import { occurrences } from '#schema/tables/index.ts'
import type { CauseKind, Language } from '#schema/words.ts'
import { median } from '../cases/trust.ts'
import { visibleOccurrence } from '../cases/visible.ts'
import { among } from '../database/among.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { closeDayOf } from '../organisation/close-day.ts'
import { OTHER_BAND } from './weights.ts'

export interface Noted {
  language?: Language
  entity?: string | null
  causeKind?: CauseKind | null
  amount?: number | null
  currency?: string | null
}

interface Time {
  number: number
  period: string | null
  amount: number | null
  currency: string | null
}

/** What to think of before a case is taken for the same, as kind:value; of what the reader may see. */
export async function notesFor(
  read: Reader,
  person: Person,
  draft: Noted,
  numbers: number[],
  now: string
) {
  const times = numbers.length ? await findTimes(read, person, numbers) : []
  const byCase = Map.groupBy(times, ({ number }) => number)
  const { period } = await closeDayOf(read, draft.entity ?? person.entity, now)
  return (number: number, content: CaseContent, language: Language, entities: string[]) => {
    const own = byCase.get(number) ?? []
    return [
      ...amountNote(draft, own),
      ...seasonNote(period, own),
      ...(draft.entity && entities.length && !entities.includes(draft.entity)
        ? [`neverIn:${draft.entity}`]
        : []),
      ...(isOther(draft.causeKind, content.causeKind) ? [`causeKind:${content.causeKind}`] : []),
      ...(draft.language && draft.language !== language ? [`language:${language}`] : [])
    ]
  }
}

const findTimes = (read: Reader, person: Person, numbers: number[]): Promise<Time[]> =>
  read
    .select({
      number: occurrences.caseNumber,
      period: occurrences.period,
      amount: occurrences.amount,
      currency: occurrences.currency
    })
    .from(occurrences)
    .where(and(among(occurrences.caseNumber, numbers), visibleOccurrence(read, person)))

/** Whole times more or less than it usually was, in the same currency; amounts are in hundredths. */
function amountNote({ amount, currency }: Noted, times: Time[]): string[] {
  if (!amount || !currency) return []
  const same = times.filter((it) => it.currency === currency && it.amount)
  const usual = median(same.map((it) => Math.abs(it.amount ?? 0)))
  if (!usual) return []
  const ratio = (Math.abs(amount) * 100) / usual
  if (ratio >= OTHER_BAND) return [`amountMore:${Math.round(ratio)}`]
  return ratio <= 1 / OTHER_BAND ? [`amountLess:${Math.round(1 / ratio)}`] : []
}

/** It came more than once, and always in one month that is not this one. */
function seasonNote(period: string, times: Time[]): string[] {
  const periods = new Set(times.flatMap((it) => it.period ?? []))
  const months = new Set([...periods].map((it) => it.slice(5)))
  const [month] = months
  if (periods.size < 2 || months.size > 1 || !month || month === period.slice(5)) return []
  return [`season:${Number(month)}/${Number(period.slice(5))}`]
}

const isOther = (own: CauseKind | null | undefined, other: CauseKind | null) =>
  Boolean(own && other) && own !== other && own !== 'unknown' && other !== 'unknown'
