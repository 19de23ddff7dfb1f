import { takeCarried, type Carried } from '#lib/cases/carried.ts'

const name = (number: string) => `bridgebook.carried.${number}`

/** What was typed elsewhere stays with this case until it is recorded, also over a reload. */
export function carriedTo(number: string, brought: boolean): Carried | null {
  const fresh = brought ? takeCarried() : null
  try {
    if (fresh) sessionStorage.setItem(name(number), JSON.stringify(fresh))
    return JSON.parse(sessionStorage.getItem(name(number)) ?? 'null') as Carried | null
  } catch {
    return fresh
  }
}

export function letGo(number: string) {
  try {
    sessionStorage.removeItem(name(number))
  } catch {
    // Nothing was kept.
  }
}
