import type { Case, Resolution } from '#schema/api/cases.ts'
import type { CaseContent, ContentField } from '#schema/api/content.ts'
import { contentOf, formOf, type CaseForm } from '#lib/cases/form/case-form.ts'
import { changesIn } from '#lib/cases/form/changes.ts'
import { dropBlankRows, ensureStep } from '#lib/cases/form/tidy.ts'
import { startOf as editOf, type EditDraft } from '../edit/edit-draft.ts'

export interface SolveDraft {
  form: CaseForm
  /** The newest revision that the writer has seen, and what it says: only what differs is sent. */
  base: number
  before: CaseContent
  /** Where somebody else wrote too, and nobody has chosen yet. */
  undecided: ContentField[]
  entity: string
  minutes: string
  helpedBy: string
}

export function startOf(of: Case, entity: string | null): SolveDraft {
  const form = formOf(of, of.linked)
  const before = contentOf(form)
  ensureStep(form)
  const begun = { form, base: of.head, before, undecided: [] }
  return { ...begun, entity: entity ?? '', minutes: '', helpedBy: '' }
}

/** What was typed, to go on from in the edit form: there it meets what others have written. */
export function toEdit({ form, base, before, undecided }: SolveDraft, of: Case): EditDraft {
  dropBlankRows(form)
  return { ...editOf(of), form, base, before, undecided }
}

export const toBody = ({ form, before, entity, minutes, helpedBy }: SolveDraft): Resolution => ({
  ...changesIn(form, before),
  steps: contentOf(form).steps,
  entity: entity || null,
  minutes: minutes.trim() === '' ? null : Number(minutes),
  helpedBy: helpedBy || null
})
