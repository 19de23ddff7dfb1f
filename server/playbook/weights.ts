/**
 * Everything that decides an order in the playbook, besides the words themselves.
 *
 * Words decide: of all that is known of a case, a search adds at most `MOST_BY_SIGNALS` to what its
 * words score. Signals drawn at random, all of a case together, may cost the retrieval tasks of five
 * languages side by side no thousandth of their MRR@10 (scripts/bench-search/signals.ts).
 */
export const MOST_BY_SIGNALS = 0.08

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

/** What it is worth for two cases to be alike, that words of the one stand here in the other. */
export const LIKENESS = {
  title: 1,
  place: 0.8,
  symptom: 1,
  cues: 0.6,
  cause: 0.6,
  steps: 0.4,
  advice: 0.3,
  translation: 0.9,
  files: 0.2
} as const
/** So much rarity is missing in a text that has few words: two shared ones are not all of it. */
export const DOUBT = 4
export const SMALL_HOUSE = 100

/** What a shared attribute adds to the share of the words; an account alone is in many processes. */
export const SAME = {
  messageCode: 0.4,
  account: 0.1,
  accountInProcess: 0.3,
  process: 0.08,
  system: 0.06
} as const
/** Below it nobody is told that a case may be the same; chosen by scripts/bench-search/similar.ts. */
export const ALIKE = 0.36
/** Two whole cases share more words by chance than a few words and a case. */
export const CASES_ALIKE = 0.45
/** From here on two cases may be one: what the one says of the other, and the other of it. */
export const NEARLY_SAME = { more: 0.65, less: 0.3 } as const
/** So many times the usual amount, or so small a part of it, is worth a word. */
export const OTHER_BAND = 5

/** What a term of the glossary is worth against the words that were typed. */
export const GLOSSARY = 0.5
