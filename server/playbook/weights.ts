/**
 * Everything that decides an order in the playbook, besides the words themselves.
 *
 * Words decide: of all that is known of a case, a search adds at most `MOST_BY_SIGNALS` to what its
 * words score. That is the most for which signals drawn at random cost the retrieval tasks less
 * than a thousandth of their MRR@10 (scripts/bench-search/signals.ts).
 */
export const MOST_BY_SIGNALS = 0.06

/** What each signal has of that at most; together 1. */
export const SIGNALS = {
  /** It worked, of how often it was used. */
  trust: 0.3,
  /** Somebody checked it. */
  state: 0.2,
  /** How lately it worked. */
  recent: 0.15,
  /** It occurred where the reader works. */
  entity: 0.15,
  /** It comes at this time of the year, or of the close. */
  season: 0.1,
  account: 0.06,
  system: 0.04
} as const
export type SignalKind = keyof typeof SIGNALS

/** What each state is worth; a case whose review is due is worth half. */
export const STATES = { open: 0.2, solved: 0.6, validated: 1, superseded: 0, archived: 0 } as const
export const DUE = 0.5

/** After so many days, that it worked counts half. */
export const HALF_LIFE = 180
/** So many days back go the cases whose systems and accounts are the reader's own. */
export const OWN_DAYS = 90
/** A system or an account of the reader's own cases against one that is named in the query. */
export const OWN = 0.5
