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

/** The days of a close in their order. */
export const CLOSE_DAYS = [-3, -2, -1, 1, 2, 3, 4, 5, 6] as const

/** From WD−1 to WD+3 the product asks nobody for anything that is not their own open work. */
export const QUIET_FIRST_DAY = -1
export const QUIET_LAST_DAY = 3

/** Weeks of the three periods of a quarter. */
export const WEEK_PATTERNS = ['445', '454', '544'] as const
export type WeekPattern = (typeof WEEK_PATTERNS)[number]

export const TASK_RHYTHMS = ['month', 'quarter', 'year'] as const
export type TaskRhythm = (typeof TASK_RHYTHMS)[number]

/** How far a close task is: derived from who did what, and from what it waits for. */
export const TASK_STATES = ['waiting', 'ready', 'prepared', 'done'] as const
export type TaskState = (typeof TASK_STATES)[number]

/** What a notification tells. */
export const NOTICES = [
  'occurrence.assigned',
  'case.asked',
  'case.answered',
  'case.judged',
  'case.reopened',
  'case.failed',
  'comment.mentioned',
  'comment.asked',
  'comment.answered',
  'comment.replied',
  'comment.adopted',
  'task.ready',
  'task.toReview',
  'task.sentBack',
  'task.noted',
  'task.answered',
  'person.leavingStated',
  'review.due',
  'search.found',
  'translation.stale',
  'bridge.started',
  'bridge.toConfirm',
  'bridge.disputed',
  'bridge.excepted',
  'bridge.withdrawn',
  'bridge.ended',
  'bridge.toSign',
  'bridge.signedOff',
  'bridge.called',
  'bridge.answered',
  'bridge.letter',
  'bridge.week',
  'session.planned',
  'session.moved',
  'session.cancelled',
  'action.agreed',
  'recording.asked',
  'recording.refused',
  'mentor.asked',
  'mentor.answered',
  'pulse.due'
] as const
export type Notice = (typeof NOTICES)[number]

/** How e-mail reaches a person. */
export const MAIL_RHYTHMS = ['atOnce', 'daily', 'weekly', 'never'] as const
export type MailRhythm = (typeof MAIL_RHYTHMS)[number]

/** The fields of a case that a comment can be about, and that an answer can go into. */
export const COMMENT_FIELDS = [
  'title',
  'symptom',
  'cues',
  'cause',
  'tried',
  'steps',
  'proof',
  'judgement',
  'prevention',
  'contacts',
  'rules'
] as const
export type CommentField = (typeof COMMENT_FIELDS)[number]

/** Bytes. */
export const ATTACHMENT_MAX = 100 * 1024 * 1024
export const CHUNK_MAX = 1024 * 1024
export const ATTACHMENTS_MAX = 40

/** The fields that a translation of a case has words in. */
export const TRANSLATED_FIELDS = [
  'title',
  'symptom',
  'cues',
  'cause',
  'tried',
  'steps',
  'proof',
  'judgement',
  'prevention'
] as const
export type TranslatedField = (typeof TRANSLATED_FIELDS)[number]

/** Of a concept in one language: the term itself and what else stands for it. */
export const GLOSSARY_TERMS_MAX = 12

/** What became of something that people looked for in vain. */
export const GAP_STATES = ['open', 'answered', 'dismissed'] as const
export type GapState = (typeof GAP_STATES)[number]

/** Characters of one file that are searched. */
export const FILE_TEXT_MAX = 400_000

/** Somebody leaves on a date, or somebody learns beside somebody. */
export const BRIDGE_KINDS = ['handover', 'mentoring'] as const
export type BridgeKind = (typeof BRIDGE_KINDS)[number]

export const TEMPLATE_KINDS = ['handover', 'emergency', 'mentoring'] as const
export type TemplateKind = (typeof TEMPLATE_KINDS)[number]

/** What is said of a bridge; derived from its dates. */
export const BRIDGE_STATES = ['planned', 'running', 'ended'] as const
export type BridgeState = (typeof BRIDGE_STATES)[number]

/**
 * How a bridge ended: signed off by all three; mentoring that came to its end, which is nobody's
 * failure; or stopped with a reason.
 */
export const BRIDGE_ENDINGS = ['signedOff', 'completed', 'stopped'] as const
export type BridgeEnding = (typeof BRIDGE_ENDINGS)[number]

/** What an item is. */
export const ITEM_KINDS = ['case', 'process', 'contact', 'decision', 'crisis'] as const
export type ItemKind = (typeof ITEM_KINDS)[number]

/** Where an item belongs on the map. */
export const DOMAINS = [
  'judgement',
  'stakeholders',
  'crisis',
  'routine',
  'network',
  'systems',
  'documents'
] as const
export type Domain = (typeof DOMAINS)[number]

/** How far an item has crossed, the least first. */
export const STAGES = [
  'named',
  'captured',
  'watched',
  'doneTogether',
  'doneAlone',
  'canTeach'
] as const
export type Stage = (typeof STAGES)[number]

/** What the receiver says of an item before anything has crossed. */
export const RATINGS = ['never', 'heard', 'withHelp', 'alone'] as const
export type Rating = (typeof RATINGS)[number]

export const EVIDENCE_KINDS = [
  'case',
  'answer',
  'recording',
  'session',
  'occurrence',
  'blind',
  'rehearsal',
  'teaching'
] as const
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number]

/** How a stage was reached: by its own evidence, filled by a higher proof, or let be by the lead. */
export const REACHED = ['evidence', 'byProof', 'exception'] as const
export type Reached = (typeof REACHED)[number]

/** How important or how pressing, 1 … 5. */
export const CRITICALITY_MAX = 5
/** From here on an item is critical: its loss counts for the risk that stays. */
export const CRITICAL = 4

/** Whether somebody can do it: alone, only with help, or nothing is known of it. */
export const ABILITIES = ['alone', 'helped', 'none'] as const
export type Ability = (typeof ABILITIES)[number]

/** Why something is proposed for a bridge. */
export const PROPOSAL_REASONS = [
  'onlyGiver',
  'fewOthers',
  'critical',
  'often',
  'comesBack',
  'notWritten',
  'notValidated',
  'noCues',
  'goesWrong',
  'takesLong',
  'ownsProcess',
  'stakeholder',
  'receiverOwns'
] as const
export type ProposalReason = (typeof PROPOSAL_REASONS)[number]

/** Why a line of a plan stands on its day. */
export const PLAN_REASONS = [
  'template',
  'comesBack',
  'beforeItComes',
  'spread',
  'lastChance',
  'rehearse',
  'record',
  'moved'
] as const
export type PlanReason = (typeof PLAN_REASONS)[number]

/** How an exception comes, as far as its past says. */
export const PATTERNS = [
  'everyMonth',
  'quarterEnd',
  'afterQuarterEnd',
  'yearEnd',
  'halfYear',
  'sameMonth',
  'everyOther',
  'nowAndThen',
  'rare',
  'stopped',
  'unknown'
] as const
export type Pattern = (typeof PATTERNS)[number]

/** How sure a forecast is. */
export const CERTAINTIES = ['sure', 'likely', 'unsure', 'unknown'] as const
export type Certainty = (typeof CERTAINTIES)[number]

/** What would bring an item to its next stage. */
export const NEXT_STEPS = [
  'rate',
  'confirm',
  'settle',
  'validate',
  'show',
  'doTogether',
  'letDo',
  'rehearse',
  'record',
  'teach',
  'nothing'
] as const
export type NextStep = (typeof NEXT_STEPS)[number]

export const BRIDGE_ITEMS_MAX = 120

/** Why something is on the agenda of a session, the most pressing first. */
export const AGENDA_REASONS = [
  'disputed',
  'late',
  'comesBack',
  'helpNeeded',
  'toConfirm',
  'action',
  'next',
  'own'
] as const
export type AgendaReason = (typeof AGENDA_REASONS)[number]
export const AGENDA_MAX = 30

/** Where a session stands: to come, written down, or called off. */
export const SESSION_STATES = ['planned', 'held', 'cancelled'] as const
export type SessionState = (typeof SESSION_STATES)[number]
/** Minutes of a line of an agenda, about, and how many there are at least. */
export const LINE_MINUTES = 15
export const AGENDA_LEAST = 3
export const PLACE_MAX = 300

export const RECORDING_KINDS = ['video', 'audio', 'screen'] as const
export type RecordingKind = (typeof RECORDING_KINDS)[number]

/** Who may watch a recording: the two; their leads too; or some by name. */
export const WATCHERS = ['pair', 'bridge', 'named'] as const
export type Watchers = (typeof WATCHERS)[number]

/** Days that a recording is kept unless somebody says otherwise, and at most. */
export const RECORDING_DAYS = 180
export const RECORDING_DAYS_MAX = 1095
/** Bytes. */
export const RECORDING_MAX = 500 * 1024 * 1024

/** What a question draws out, after the probes of the Critical Decision Method. */
export const PROBES = [
  'story',
  'timeline',
  'cues',
  'knowledge',
  'analogues',
  'goals',
  'options',
  'basis',
  'mentalModel',
  'guidance',
  'timePressure',
  'errors',
  'nearMiss',
  'newcomer',
  'whatIf',
  'deadEnds',
  'steps',
  'cause',
  'proof',
  'prevention',
  'contacts',
  'unwritten',
  'own'
] as const
export type Probe = (typeof PROBES)[number]

/** How a question asks again, closer, where the answer to it was thin. */
export const NARROWINGS = [
  'longest',
  'first',
  'instead',
  'nowhere',
  'sure',
  'source',
  'earlier',
  'whom'
] as const
export type Narrowing = (typeof NARROWINGS)[number]

/** What is missing in a case, or on the map. */
export const CASE_GAPS = [
  'cues',
  'judgement',
  'tried',
  'cause',
  'proof',
  'prevention',
  'contacts',
  'thinSteps',
  'noCase',
  'stale'
] as const
export type CaseGap = (typeof CASE_GAPS)[number]

/** What an answer can become. */
export const ADOPTIONS = [
  'cues',
  'judgement',
  'tried',
  'cause',
  'proof',
  'prevention',
  'step',
  'contact',
  'case',
  'item'
] as const
export type Adoption = (typeof ADOPTIONS)[number]

/** How a step of the case fared against one's own words. */
export const STEP_VERDICTS = ['had', 'partly', 'missed'] as const
export type StepVerdict = (typeof STEP_VERDICTS)[number]

/** Why a case is suggested to be rehearsed. */
export const REHEARSAL_WHYS = ['crosses', 'ownProcess'] as const

/** Which field of a case takes what one of two blind answers had. */
export const DIFFERENCE_FIELDS = ['judgement', 'cues'] as const
export type DifferenceField = (typeof DIFFERENCE_FIELDS)[number]

export const GOAL_STATES = ['open', 'reached', 'dropped'] as const
export type GoalState = (typeof GOAL_STATES)[number]
export const GOALS_MAX = 12
export const MENTOR_PLACES_MAX = 5

/** Who signs a bridge off. */
export const SIGNERS = ['giver', 'receiver', 'lead'] as const
export type Signer = (typeof SIGNERS)[number]

/** Where a bridge stands, seen from its unit. */
export const BRIDGE_PHASES = [
  'planned',
  'running',
  'late',
  'toSign',
  'stabilising',
  'held',
  'notHeld',
  'over'
] as const
export type BridgePhase = (typeof BRIDGE_PHASES)[number]

/** Why somebody is suggested as a mentor. */
export const MATCH_REASONS = [
  'doesAlone',
  'expertOf',
  'sameLanguage',
  'sameUnit',
  'otherUnit',
  'sameHours',
  'hoursApart',
  'hasPlaces',
  'mentorsNow',
  'away',
  'leavesSoon'
] as const
export type MatchReason = (typeof MATCH_REASONS)[number]
