import type { Proposal } from '#schema/api/bridge-plans.ts'
import type { Forecast } from '#schema/api/forecast.ts'
import { duration, number, period, t } from '#lib/language/index.ts'

interface About {
  giver: string
  receiver: string
  forecast: Forecast | null
}

/** Why something is proposed, as a short sentence with its figure. */
export function reasonInWords(
  { reason, value }: Proposal['reasons'][number],
  { giver, receiver, forecast }: About
): string {
  const next = forecast?.next?.period
  return t(`bridgePlan.reason.${reason}`, {
    giver,
    receiver,
    count: value ?? 0,
    share: number(value ?? 0, { style: 'percent' }),
    time: duration(value ?? 0),
    when: next ? period(next) : '–'
  })
}
