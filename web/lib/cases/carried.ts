/** What somebody typed into the log form before finding that the case is known already. */
export interface Carried {
  seen: string
  amount?: number | null
  currency?: string | null
  entity?: string | null
  occurredAt?: string | null
  counterpart?: string
  documentRefs?: string[]
  restrictedTo?: RestrictedTo | null
}

/** Units and people who may see an occurrence besides those whom it concerns. */
export interface RestrictedTo {
  units: string[]
  people: string[]
}

const KEPT = 'bridgebook.seen'

/** Takes the words along to the case that is opened next; only in this tab, only once. */
export function carry(what: Carried) {
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(what))
  } catch {
    // Storage can be forbidden; the case then opens without the words.
  }
}

export function takeCarried(): Carried | null {
  try {
    const kept = sessionStorage.getItem(KEPT)
    sessionStorage.removeItem(KEPT)
    return kept ? (JSON.parse(kept) as Carried) : null
  } catch {
    return null
  }
}
