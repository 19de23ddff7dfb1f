import type { Case, Resolution } from '#schema/api/cases.ts'
import type { CaseContent } from '#schema/api/content.ts'
import { contentOf, formOf, type CaseForm } from '#lib/cases/form/case-form.ts'
import { changesIn } from '#lib/cases/form/changes.ts'
import { ensureStep } from '#lib/cases/form/tidy.ts'

export interface SolveDraft {
  form: CaseForm
  /** What the case said when the writing began: only what differs is sent. */
  before: CaseContent
  entity: string
  minutes: string
  helpedBy: string
}

export function startOf(of: Case, entity: string | null): SolveDraft {
  const form = formOf(of, of.linked)
  const before = contentOf(form)
  ensureStep(form)
  return { form, before, entity: entity ?? '', minutes: '', helpedBy: '' }
}

export const toBody = ({ form, before, entity, minutes, helpedBy }: SolveDraft): Resolution => ({
  ...changesIn(form, before),
  steps: contentOf(form).steps,
  entity: entity || null,
  minutes: minutes.trim() === '' ? null : Number(minutes),
  helpedBy: helpedBy || null
})
