import type { Item } from '#schema/api/bridges.ts'
import { byDomain } from '#lib/bridges/groups.ts'
import { t } from '#lib/language/index.ts'

/** The items of a map to choose from, by domain, as far as they are for the reader. */
export const itemOptions = (items: Item[]) =>
  byDomain(items).flatMap(({ domain, items: its }) =>
    its.flatMap(({ id, title }) =>
      title === null ? [] : [{ value: id, label: title, hint: t(`bridge.domain.${domain}`) }]
    )
  )
