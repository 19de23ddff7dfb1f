import type { RiskOther } from '#schema/api/risk.ts'
import { date, locale, number, t, type MessageKey } from '#lib/language/index.ts'

export type Level = 'high' | 'some' | 'low'

/** From 16 of 25 on a risk is high, from 10 on it is worth planning for. */
export const levelOf = (residual: number): Level =>
  residual >= 16 ? 'high' : residual >= 10 ? 'some' : 'low'

export const STAMPS = { high: 'bad', some: 'due', low: 'plain' } as const

/** A risk to one place behind the point. */
export const figure = (value: number) => number(value, { maximumFractionDigits: 1 })

export const listed = (names: string[]) => new Intl.ListFormat(locale.tag).format(names)

type Named = Pick<RiskOther, 'name' | 'leavesOn'>

/** Names, each with the day on which that person leaves, where the reader knows it. */
export const namesOf = (people: Named[]) =>
  listed(
    people.map(({ name, leavesOn }) =>
      leavesOn === null ? name : t('risk.leavesToo', { name, day: date(leavesOn) })
    )
  )

const WHY: Record<string, MessageKey> = {
  atStake: 'risk.why.atStake',
  deadlineOutside: 'risk.why.deadlineOutside',
  fraud: 'risk.why.fraud'
}

/** What made a case so critical; a reason that the page does not know is left out. */
export const whyOf = (why: string[]) => listed(why.flatMap((it) => (WHY[it] ? [t(WHY[it])] : [])))
