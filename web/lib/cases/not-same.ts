const KEPT = 'bridgebook.notSame'
const MOST = 200

/** Pairs of cases of which somebody said in this browser that they are not the same. */
const pairs = (): string[] => {
  try {
    return JSON.parse(localStorage.getItem(KEPT) ?? '[]') as string[]
  } catch {
    // Storage can be forbidden; the offer then comes again.
    return []
  }
}
const pairOf = (one: string, other: string) => [one, other].sort().join(' ')

export const isNotSame = (one: string, other: string) => pairs().includes(pairOf(one, other))

export function sayNotSame(one: string, other: string) {
  try {
    localStorage.setItem(KEPT, JSON.stringify([...pairs(), pairOf(one, other)].slice(-MOST)))
  } catch {
    // As above.
  }
}
