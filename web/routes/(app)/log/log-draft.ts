import type { CaseDraft } from '#schema/api/cases.ts'
import type { Language, Visibility } from '#schema/words.ts'
import type { Carried, RestrictedTo } from '#lib/cases/carried.ts'
import { amountOf } from '#lib/cases/form/amount.ts'
import { currencyOf } from '#lib/cases/form/choices.ts'
import type { Person } from '#schema/api/people.ts'

/** The log form as it lies in its boxes. */
export interface LogDraft {
  title: string
  symptom: string
  process: string
  entity: string
  occurredOn: string
  seen: string
  amount: string
  /** '' is the entity's own. */
  currency: string
  counterpart: string
  documentRefs: string[]
  system: string
  messageCode: string
  accounts: string[]
  tags: string[]
  language: Language
  visibility: Visibility
  units: string[]
  people: string[]
  /** What was seen this time, for fewer than may see the case. */
  restrictedTo: RestrictedTo | null
}

/** What the profile and the date know already. */
export const startOf = (person: Person): LogDraft => ({
  title: '',
  symptom: '',
  process: person.processes[0] ?? '',
  entity: person.entity ?? '',
  occurredOn: today(),
  seen: '',
  amount: '',
  currency: '',
  counterpart: '',
  documentRefs: [],
  system: '',
  messageCode: '',
  accounts: [],
  tags: [],
  language: person.language,
  visibility: 'everyone',
  units: [],
  people: [],
  restrictedTo: null
})

/** The day on the reader's own calendar. */
export function today(now = new Date()): string {
  const two = (figure: number) => String(figure).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** What happened this time, as the log and an occurrence of another case both take it. */
function thisTime(draft: LogDraft) {
  const amount = amountOf(draft.amount) ?? null
  return {
    entity: draft.entity || null,
    // Today is now: the server knows the minute, and which day it is there.
    occurredAt: draft.occurredOn && draft.occurredOn !== today() ? draft.occurredOn : null,
    amount,
    currency: amount === null ? null : draft.currency || currencyOf(draft.entity) || null,
    counterpart: draft.counterpart,
    documentRefs: [...draft.documentRefs]
  }
}

export const toBody = (draft: LogDraft): CaseDraft => ({
  ...thisTime(draft),
  restrictedTo: draft.restrictedTo,
  title: draft.title,
  symptom: draft.symptom,
  seen: draft.seen,
  process: draft.process || null,
  system: draft.system,
  messageCode: draft.messageCode,
  accounts: [...draft.accounts],
  tags: [...draft.tags],
  language: draft.language,
  visibility: draft.visibility,
  units: draft.visibility === 'units' ? [...draft.units] : [],
  people: draft.visibility === 'people' ? [...draft.people] : []
})

/** For a case that is known already, all that was typed is what was seen this time. */
export const toCarried = (draft: LogDraft): Carried & { seen: string } => ({
  ...thisTime(draft),
  restrictedTo: draft.restrictedTo ?? readersOf(draft),
  seen: [draft.title, draft.symptom, draft.seen]
    .map((text) => text.trim())
    .filter(Boolean)
    .join('\n')
})

/** What was meant for a few stays with them, also on a case that everyone may see. */
function readersOf({ visibility, units, people }: LogDraft): RestrictedTo | null {
  if (visibility === 'everyone') return null
  return visibility === 'units'
    ? { units: [...units], people: [] }
    : { units: [], people: [...people] }
}
