import type { Case, CaseChange } from '#schema/api/cases.ts'
import type { CaseContent } from '#schema/api/content.ts'
import type { Visibility } from '#schema/words.ts'
import { contentOf, formOf, type CaseForm } from '#lib/cases/form/case-form.ts'
import { changesIn, sameValue } from '#lib/cases/form/changes.ts'
import { ensureStep } from '#lib/cases/form/tidy.ts'

export interface EditDraft {
  form: CaseForm
  /** The newest revision that the writer has seen, and what it says. */
  base: number
  before: CaseContent
  owner: string
  visibility: Visibility
  units: string[]
  people: string[]
  reason: string
}

export function startOf(of: Case): EditDraft {
  const form = formOf(of, of.linked)
  const before = contentOf(form)
  if (of.state === 'open') ensureStep(form)
  return { form, base: of.head, before, reason: '', ...aroundOf(of) }
}

/** What belongs to the case and not to a revision. */
const aroundOf = (of: Case) => ({
  owner: of.owner.id,
  visibility: of.visibility,
  units: [...of.audience.units],
  people: of.audience.people.map(({ id }) => id)
})

/** What differs: from what the writer began with, and from how the case stands. */
export function changeOf(draft: EditDraft, of: Case): CaseChange {
  const { owner, ...audience } = aroundOf(of)
  const wished = { visibility: draft.visibility, units: draft.units, people: draft.people }
  return {
    ...changesIn(draft.form, draft.before),
    ...(draft.owner && draft.owner !== owner ? { owner: draft.owner } : {}),
    ...(sameValue(wished, audience) ? {} : wished)
  }
}
