import type { Item, StageOfItem } from '#schema/api/bridges.ts'
import { date, t } from '#lib/language/index.ts'

/** What the mark of a stage shows. */
export const MARKS = [
  'evidence',
  'byProof',
  'exception',
  'partly',
  'waiting',
  'disputed',
  'late',
  'none'
] as const
export type Mark = (typeof MARKS)[number]
export type Side = 'giver' | 'receiver'

export function markOf({ reached, disputed, waitsFor, late, have }: StageOfItem): Mark {
  if (reached) return reached
  if (disputed) return 'disputed'
  if (waitsFor.length > 0) return 'waiting'
  if (late) return 'late'
  return have > 0 ? 'partly' : 'none'
}

/** Evidence of this stage waits for whoever looks. */
export const waitsForMe = (stage: StageOfItem, side: Side | null) =>
  side !== null && stage.waitsFor.includes(side)

/** A stage in words: 'Watched: waits for a yes, 1 of 2, planned for 12 Nov'. */
export function stageInWords(stage: StageOfItem, side: Side | null): string {
  const { reached, at, have, need, plannedOn } = stage
  const mine = waitsForMe(stage, side)
  const said = [
    mine ? t('map.mark.waitingForMe') : t(`map.mark.${markOf(stage)}`),
    reached && at ? date(at, 'short') : '',
    !reached && need > 1 && have > 0 ? t('map.haveOfNeed', { have, need }) : '',
    !reached && plannedOn ? t('map.plannedFor', { date: date(plannedOn, 'short') }) : ''
  ]
  return `${t(`bridge.stage.${stage.stage}`)}: ${said.filter(Boolean).join(', ')}`
}

/** How an item is called; of a case that the reader may not see, nothing but that. */
export const nameOf = ({ title }: Pick<Item, 'title'>) => title ?? t('map.hiddenItem')
