import { findCase } from '#server/cases/find.ts'
import { insertOccurrence } from '#server/cases/occur.ts'
import type { OccurrenceDraft } from '#schema/api/occurrences.ts'
import type { Writer } from '#server/database/database.ts'
import { addDays } from '#server/organisation/days.ts'
import { workday, type Company } from './history.ts'

interface Told extends OccurrenceDraft {
  key: string
  by: string
  daysAgo: number
  minutes: number
}

/** Two that not everybody sees who sees their case, and one that failed and says why. */
const TOLD: Told[] = [
  {
    key: 'en-payroll-ac01',
    by: 'grace',
    daysAgo: 27,
    outcome: 'worked',
    minutes: 25,
    seen: 'Salary returned after a change of name; the bank still has the former one.',
    note: 'Confirmed in person, not by e-mail.',
    restrictedTo: { people: ['ioana'] }
  },
  {
    key: 'ko-ic-difference',
    by: 'jiwoo',
    daysAgo: 17,
    outcome: 'adapted',
    minutes: 55,
    seen: '매각 검토 중인 계열사와의 차이. 공시 전까지 외부에 알리지 않음.',
    amount: 128_400_000,
    currency: 'KRW',
    restrictedTo: { units: ['uk-group'] }
  },
  {
    key: 'ru-60-02-ne-zachtyon',
    by: 'viktor',
    daysAgo: 8,
    outcome: 'failed',
    minutes: 40,
    seen: 'Договор один и тот же, порядок документов верный, а зачёта всё равно нет.',
    note: 'Аванс в валюте: в договоре расчёты в у. е., шаги до этого не доходят.',
    amount: 318_000,
    currency: 'RUB'
  }
]

export async function occurForFewerEyes(tx: Writer, world: Company, numbers: Map<string, number>) {
  for (const { key, by, daysAgo, ...draft } of TOLD) {
    const who = world.person(by)
    const openedAt = `${workday(addDays(world.today, -daysAgo))}T07:20:00.000Z`
    const { row } = await findCase(tx, who, numbers.get(key) ?? null)
    const closedAt = new Date(Date.parse(openedAt) + draft.minutes * 60_000).toISOString()
    await insertOccurrence(
      tx,
      who,
      row,
      { ...draft, entity: who.entity, occurredAt: openedAt, first: false, holder: who.id },
      closedAt
    )
  }
}
