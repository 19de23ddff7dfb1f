import { bridgeTemplates, templateSteps } from '#schema/tables/index.ts'
import { TEMPLATE_KINDS } from '#schema/words.ts'
import type { Writer } from '../database/database.ts'
import { shippedTemplates } from './shipped.ts'

/** The shipped templates, once, each by the name of its kind: what was changed in them stays. */
export async function fillTemplates(tx: Writer, now: string) {
  if ((await tx.$count(bridgeTemplates)) > 0) return
  for (const kind of TEMPLATE_KINDS) {
    await tx
      .insert(bridgeTemplates)
      .values({ id: kind, kind, name: '', version: 1, createdAt: now })
    await tx.insert(templateSteps).values(
      shippedTemplates[kind].map((line, position) => ({
        ...line,
        ...{ template: kind, title: '', position }
      }))
    )
  }
}

/** It came with the product: it can be changed, and stays. */
export const isShipped = ({ id, kind }: { id: string; kind: string }) => id === kind
