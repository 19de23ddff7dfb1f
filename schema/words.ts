/** The closed lists and limits of the domain. Tables, the API and the screens are all built from these. */

export const LANGUAGES = ['en', 'ko', 'ru', 'pl', 'ro'] as const
export type Language = (typeof LANGUAGES)[number]

export const CASE_STATES = ['open', 'solved', 'validated', 'superseded', 'archived'] as const
export type CaseState = (typeof CASE_STATES)[number]

/** What changes the state of a case, or confirms it. */
export const TRANSITIONS = [
  'logged',
  'solved',
  'validated',
  'confirmed',
  'reopened',
  'withdrawn',
  'superseded',
  'archived',
  'merged',
  'reinstated'
] as const
export type Transition = (typeof TRANSITIONS)[number]

export const OUTCOMES = ['worked', 'adapted', 'failed'] as const
export type Outcome = (typeof OUTCOMES)[number]

export const ROLES = ['member', 'expert', 'lead', 'administrator'] as const
export type Role = (typeof ROLES)[number]

export const VISIBILITIES = ['everyone', 'units', 'people'] as const
export type Visibility = (typeof VISIBILITIES)[number]

export const CAUSE_KINDS = [
  'timing',
  'masterData',
  'wrongPosting',
  'missingDocument',
  'interface',
  'configuration',
  'thirdParty',
  'ruleChange',
  'humanSlip',
  'fraudSuspicion',
  'unknown'
] as const
export type CauseKind = (typeof CAUSE_KINDS)[number]

export const COUNTERPART_KINDS = [
  'supplier',
  'customer',
  'bank',
  'taxOffice',
  'employee',
  'groupCompany',
  'auditor',
  'authority',
  'system',
  'other'
] as const
export type CounterpartKind = (typeof COUNTERPART_KINDS)[number]

/** How much is usually at stake, in the entity's own terms of materiality. */
export const MATERIALITY_BANDS = ['trivial', 'minor', 'notable', 'material'] as const
export type MaterialityBand = (typeof MATERIALITY_BANDS)[number]

export const RULE_KINDS = ['law', 'taxCode', 'policy', 'account', 'contract'] as const
export type RuleKind = (typeof RULE_KINDS)[number]

export const LINK_KINDS = ['sameCause', 'followsFrom', 'replaces', 'contradicts'] as const
export type LinkKind = (typeof LINK_KINDS)[number]

export const TITLE_MAX = 200
export const TEXT_MAX = 20_000
export const LINE_MAX = 300
export const LIST_MAX = 60
export const MINUTES_MAX = 60_000
export const PASSWORD_MIN = 10
export const PASSWORD_MAX = 200
export const REASON_MAX = 1_000

/** How long whoever changed a state may simply take it back. */
export const TAKE_BACK_MINUTES = 15
/** Unheard of for so long, a writer has gone. */
export const PRESENCE_SECONDS = 45
export const DRAFT_MAX = 400_000
export const DRAFTS_MAX = 200
export const USUAL_REVIEW_MONTHS = 12
export const REVIEW_MONTHS_MAX = 60

/** The days of a close: WD−3 … WD+6, and there is no working day 0. */
export const CLOSE_FIRST_DAY = -3
export const CLOSE_LAST_DAY = 6
