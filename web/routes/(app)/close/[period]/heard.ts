import type { Board, Slip } from '#schema/api/closes.ts'
import { t } from '#lib/language/index.ts'

export interface Heard {
  id: string
  says: string
}

const slipsIn = (board: Board) => board.lanes.flatMap(({ slips }) => slips)

/** What has changed on the board since it was looked at, each in a sentence. */
export function changesBetween(before: Board, after: Board): Heard[] {
  const known = new Map(slipsIn(before).map((it) => [it.id, it]))
  return slipsIn(after).flatMap((slip) => {
    const says = changeOf(known.get(slip.id), slip)
    return says ? [{ id: slip.id, says }] : []
  })
}

function changeOf(before: Slip | undefined, after: Slip): string | undefined {
  const number = after.case
  if (!before) return t('close.heard.came', { number, title: after.title })
  if (before.outcome !== after.outcome) {
    return after.outcome === null
      ? t('close.heard.reopened', { number })
      : t('close.heard.closed', { number, name: after.closedBy?.name ?? '' })
  }
  if (before.holder?.id === after.holder?.id) return undefined
  return after.holder
    ? t('close.heard.held', { number, name: after.holder.name })
    : t('close.heard.back', { number })
}
