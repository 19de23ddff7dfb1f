import type { Evidence, ItemPage } from '#schema/api/bridges.ts'

/** Where the case of an item is rehearsed, so that it counts for the item. */
export const rehearsalOf = ({ id, case: number }: Pick<ItemPage, 'id' | 'case'>) =>
  `/cases/${number}/rehearse?item=${id}`

/** Where two answer an old case without seeing each other. */
export const replayOf = (item: Pick<ItemPage, 'id'>, evidence: Pick<Evidence, 'id'>) =>
  `/bridges/items/${item.id}/replay/${evidence.id}`
