import type { Case, CaseChange } from '#schema/api/cases.ts'
import type { CaseContent, ContentField } from '#schema/api/content.ts'
import type { Visibility } from '#schema/words.ts'
import { contentOf, formOf, type CaseForm } from '#lib/cases/form/case-form.ts'
import { changesIn, sameValue } from '#lib/cases/form/changes.ts'
import { ensureStep } from '#lib/cases/form/tidy.ts'

export interface Readers {
  visibility: Visibility
  units: string[]
  people: string[]
}
/** What belongs to the case and not to a revision: who answers for it, who may see it. */
interface Around extends Readers {
  owner: string
}
export interface EditDraft extends Around {
  form: CaseForm
  /** The newest revision that the writer has seen, and what it says. */
  base: number
  before: CaseContent
  /** Where somebody else wrote too, and nobody has chosen yet. */
  undecided: ContentField[]
  /** Owner and readers as they were then. */
  around: Around
  reason: string
}

export function startOf(of: Case): EditDraft {
  const form = formOf(of, of.linked)
  const before = contentOf(form)
  if (of.state === 'open') ensureStep(form)
  const begun = { form, base: of.head, before, undecided: [], reason: '' }
  return { ...begun, ...aroundOf(of), around: aroundOf(of) }
}

export const aroundOf = (of: Case): Around => ({
  owner: of.owner.id,
  visibility: of.visibility,
  units: [...of.audience.units],
  people: of.audience.people.map(({ id }) => id)
})

export const readersOf = ({ visibility, units, people }: Readers): Readers => ({
  visibility,
  units,
  people
})

export const sameReaders = (a: Readers, b: Readers) => sameValue(readersOf(a), readersOf(b))

/**
 * A draft can be older than the last change of owner or readers. What the writer has left alone
 * follows it: an old draft must not open a case again that was closed to some meanwhile.
 */
export function followAround(draft: EditDraft, of: Case) {
  const now = aroundOf(of)
  if (draft.owner === draft.around.owner) draft.owner = now.owner
  if (sameReaders(draft, draft.around)) Object.assign(draft, readersOf(now))
  draft.around = aroundOf(of)
}

/** What the writer has changed. */
export function changeOf(draft: EditDraft): CaseChange {
  const { owner } = draft
  return {
    ...changesIn(draft.form, draft.before),
    ...(owner && owner !== draft.around.owner ? { owner } : {}),
    ...(sameReaders(draft, draft.around) ? {} : readersOf(draft))
  }
}
