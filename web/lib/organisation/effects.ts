import type { Effects } from '#schema/api/upkeep.ts'

/** Nothing that anybody would notice: then there is nothing to ask. */
export const touchesNothing = ({ touched, sight, closes }: Effects) =>
  touched.length === 0 && sight.length === 0 && closes.length === 0
