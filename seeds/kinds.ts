import type {
  CauseKind,
  CounterpartKind,
  Language,
  LinkKind,
  MaterialityBand,
  Outcome,
  RuleKind
} from '#schema/words.ts'

/** A person of the seeded company; `id` is a short handle that other seeds use. */
export interface SeedPerson {
  id: string
  name: string
  email: string
  language: Language
  entity: string
  unit: string
  processes: string[]
  roles: (
    { role: 'expert'; process: string } | { role: 'lead'; unit: string } | { role: 'administrator' }
  )[]
  /** Months before today that the person joined; 0 = this month. */
  joinedMonthsAgo: number
  /** Months after today that the person leaves, where they have said so. */
  leavesInMonths?: number
  active?: boolean
}

export interface SeedStep {
  text: string
  minutes?: number
  caution?: string
  posting?: { debit: string; credit: string; amount?: string }
}

/** When an exception tends to come: drives the 24 months of occurrences. */
export interface SeedSeason {
  rhythm: 'month' | 'quarter' | 'year' | 'payday' | 'rare' | 'irregular'
  /** Calendar months of the period (1–12) in which it comes, for rhythm 'year'. */
  months?: number[]
  /** Usual working day of the close, e.g. 2 or -1; left out = any day of the period. */
  workingDay?: number
  /** Chance from 0 to 1 that it comes at all when its time is there. */
  chance: number
}

/** What was seen at one time, written as a clerk would; used for occurrences of this case in turn. */
export interface SeedSighting {
  seen: string
  amount?: number
  currency?: string
  counterpart?: string
  documentRefs?: string[]
  note?: string
}

/** What a case says and who is around it; when it came is told apart. */
export interface SeedStory {
  /** Short handle, unique over all files. */
  key: string
  language: Language
  title: string
  symptom: string
  process: string
  system?: string
  messageCode?: string
  accounts?: string[]
  counterpartKind?: CounterpartKind
  materialityBand?: MaterialityBand
  /** Entities where it occurs, the first one first. */
  entities: string[]
  cues?: string
  cause?: string
  causeKind?: CauseKind
  tried?: string[]
  steps?: SeedStep[]
  proof?: string
  judgement?: string
  prevention?: string
  contacts?: { name: string; role?: string; how?: string }[]
  rules?: { kind: RuleKind; text: string }[]
  tags?: string[]
  links?: { kind: LinkKind; to: string }[]
  /** Handle of the person who wrote it. */
  author: string
  /** Where it stands today. Open ones have no steps. */
  state: 'open' | 'solved' | 'validated'
  /** Handle of the expert who validated it; never the author. */
  validatedBy?: string
  /** Minutes that the first time took, and that later times usually take. */
  firstMinutes?: number
  laterMinutes?: number
  /** Chances of the later outcomes; the rest is 'worked'. */
  outcomes?: Partial<Record<Exclude<Outcome, 'worked'>, number>>
  /** Who meets it, besides the author; handles. */
  users: string[]
  sightings: SeedSighting[]
  /** Who may see it, where that is not everyone: ids of units, or handles of people. */
  onlyFor?: { units: string[] } | { people: string[] }
}

/** A case that comes back as its season says. */
export interface SeedCase extends SeedStory {
  season: SeedSeason
}

/** A case of which each time is told: days before today, the first one first. */
export interface SeedDatedCase extends SeedStory {
  daysAgo: number[]
  /** The day on which nobody used it any more. */
  endedDaysAgo?: number
}
