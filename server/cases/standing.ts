import type { CaseRow } from './find.ts'

/** How a case stands: what a change of state changes, kept so that it can be taken back. */
export const standing = ({
  state,
  validated,
  checkedAt,
  checkedBy,
  reviewEveryMonths,
  reviewBy
}: CaseRow) => ({ state, validated, checkedAt, checkedBy, reviewEveryMonths, reviewBy })
