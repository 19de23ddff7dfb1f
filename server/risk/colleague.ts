/** Somebody who is here, and the day on which they leave, as far as the reader may know it. */
export interface Colleague {
  id: string
  name: string
  unit: string | null
  leavesOn: string | null
}

/**
 * Whether somebody is still here when another has left. Who states no day stays; who leaves before
 * another, or with them, is no cover for what they both can do.
 */
export function stays(other: Colleague, leaver: Colleague): boolean {
  if (other.leavesOn === null) return true
  return leaver.leavesOn !== null && other.leavesOn > leaver.leavesOn
}

export const refOf = ({ id, name }: Colleague) => ({ id, name })
