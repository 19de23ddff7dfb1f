import type { StableClose, Stabilisation } from '#schema/api/stabilisation.ts'
import { date, number, period, t } from '#lib/language/index.ts'

export const FIGURES = ['minutes', 'worked', 'alone'] as const
export type Figure = (typeof FIGURES)[number]

export const share = (value: number) =>
  number(value, { style: 'percent', maximumFractionDigits: 0 })

/** How far a figure is from the giver's: '+32 %'. */
export const difference = (value: number) =>
  number(value, { style: 'percent', maximumFractionDigits: 0, signDisplay: 'exceptZero' })

/** What is said above everything: whether it holds, since when, or what is still missing. */
export function verdictInWords(of: Stabilisation): string {
  const { verdict, heldSince, until, receiver, giver } = of
  if (verdict === 'held' && heldSince) return t('afterwards.held', { period: period(heldSince) })
  if (verdict === 'running') return t('afterwards.running')
  if (!of.baseline) return t('afterwards.noBaseline', { giver: giver.name })
  const last = of.closes.findLast(({ after, within }) => after && within !== null)
  const missing = last ? missingIn(of, last) : ''
  if (verdict === 'notHeld' && missing) return t('afterwards.notHeld', { missing })
  if (!last) return t('afterwards.nothingYet', { receiver: receiver.name, day: date(until ?? '') })
  return missing ? t('afterwards.notYet', { missing }) : t('afterwards.once')
}

/** Of the last close that was judged, what kept it from being within a tenth. */
function missingIn({ baseline }: Stabilisation, { meets, ...close }: StableClose): string {
  return FIGURES.filter((it) => meets[it] === false)
    .map((it) => {
      const was = it === 'minutes' ? 1 : (baseline?.[it] ?? 1)
      return t(`afterwards.missing.${it}`, { by: difference((close[it] ?? 0) - was) })
    })
    .join(', ')
}
