import { bridgeTemplates, templateSteps } from '#schema/tables/index.ts'
import { TEMPLATE_KINDS } from '#schema/words.ts'
import type { Writer } from '../database/database.ts'
import { shippedTemplates } from './shipped.ts'

/** The shipped templates, once: what was changed in them stays as it was changed. */
export async function fillTemplates(tx: Writer, now: string) {
  if ((await tx.$count(bridgeTemplates)) > 0) return
  for (const kind of TEMPLATE_KINDS) {
    const [made] = await tx
      .insert(bridgeTemplates)
      .values({ kind, name: '', version: 1, createdAt: now })
      .returning({ id: bridgeTemplates.id })
    const template = made?.id ?? ''
    await tx.insert(templateSteps).values(
      shippedTemplates[kind].map((line, position) => ({ ...line, template, position, title: '' }))
    )
  }
}
