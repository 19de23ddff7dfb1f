import type { Item, StageOfItem } from '#schema/api/bridges.ts'
import { waitsForMe, type Side } from './cell.ts'

/** To the stage on the item's page; where evidence waits for the reader, to its confirmation. */
export function stageHref({ id }: Item, stage: StageOfItem, side: Side | null): string {
  const confirm = waitsForMe(stage, side) ? `?confirm=${stage.stage}` : ''
  return `/bridges/items/${id}${confirm}#${stage.stage}`
}
