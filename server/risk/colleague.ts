import { inYears } from './in-years.ts'

/** Somebody who is here, and the day on which they leave, as far as the reader may know it. */
export interface Colleague {
  id: string
  name: string
  unit: string | null
  leavesOn: string | null
}

/**
 * Whether somebody can stand in for another who leaves. Who states no day stays; who leaves before
 * another, with them, or within a year of them only puts the loss off.
 */
export function stays(other: Colleague, leaver: Colleague): boolean {
  if (other.leavesOn === null) return true
  return leaver.leavesOn !== null && other.leavesOn > inYears(leaver.leavesOn, 1)
}

export const refOf = ({ id, name }: Colleague) => ({ id, name })
