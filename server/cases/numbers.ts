/** EX-1042 ↔ 1042, as people and addresses write it. */
export const caseName = (number: number) => `EX-${number}`

/** Null for what is no number of a case. */
export function caseNumber(name: string): number | null {
  const digits = /^EX-([1-9][0-9]{0,8})$/.exec(name)?.[1]
  return digits ? Number(digits) : null
}
