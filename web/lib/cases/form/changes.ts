import type { CaseContent, ContentField } from '#schema/api/content.ts'
import { contentOf, formOf, type CaseForm } from './case-form.ts'

/** Only what differs from `before`: whatever else somebody changes meanwhile is left alone. */
export function changesIn(form: CaseForm, before: CaseContent): Partial<CaseContent> {
  const now = contentOf(form)
  const then = contentOf(formOf(before))
  const fields = Object.keys(then) as ContentField[]
  const changed = fields.filter((field) => !sameValue(now[field], then[field]))
  return Object.fromEntries(changed.map((field) => [field, now[field]]))
}

export const sameValue = (a: unknown, b: unknown) => plain(a) === plain(b)

const plain = (value: unknown) =>
  JSON.stringify(value, (_, part: unknown) => (typeof part === 'string' ? part.trim() : part))
