import type { ContentField } from '#schema/api/content.ts'
import { date, t, type MessageKey } from '#lib/language/index.ts'
import { processPath } from '#lib/organisation/lists.svelte.ts'
import type { CaseForm, StepForm } from './case-form.ts'

export const fieldTitle = (field: ContentField) =>
  t(field === 'causeKind' ? 'form.causeKind' : `field.${field}`)

/** A field as somebody reads it, to lay two versions side by side. */
export function asText(form: CaseForm, field: ContentField): string {
  switch (field) {
    case 'steps':
      return form.steps.map((step, index) => `${index + 1}. ${stepText(step)}`).join('\n')
    case 'tried':
      return form.tried.map(({ text }) => `× ${text}`).join('\n')
    case 'accounts':
    case 'tags':
      return form[field].join(', ')
    case 'contacts':
    case 'rules':
    case 'links':
      return itemsOf(form, field).join('\n')
    case 'process':
      return form.process && processPath(form.process)
    case 'causeKind':
    case 'counterpartKind':
    case 'materialityBand':
      return word(field, form[field])
    case 'validUntil':
      return form.validUntil && date(form.validUntil)
    default:
      return form[field]
  }
}

/** The entries of a list, each as somebody reads it; of any other field its text, if it has one. */
export function itemsOf(form: CaseForm, field: ContentField): string[] {
  switch (field) {
    case 'steps':
      return form.steps.map(stepText)
    case 'tried':
      return form.tried.map(({ text }) => text)
    case 'contacts':
      return form.contacts.map(({ name, role, how }) =>
        [name, role, how].filter(Boolean).join(', ')
      )
    case 'rules':
      return form.rules.map(({ kind, text }) => `${word('ruleKind', kind)}: ${text}`)
    case 'links':
      return form.links.map(({ kind, to, title }) => `${word('linkKind', kind)}: ${to} ${title}`)
    case 'accounts':
    case 'tags':
      return form[field]
    default:
      return [asText(form, field)].filter(Boolean)
  }
}

// The second part comes from a closed list that has a word for each.
const word = (kind: string, value: string) => (value ? t(`${kind}.${value}` as MessageKey) : '')

function stepText({ text, minutes, caution, posting }: StepForm): string {
  const more = [
    minutes && `${minutes} ${t('form.min')}`,
    caution,
    posting && `${t('posting.debit')} ${posting.debit} / ${t('posting.credit')} ${posting.credit}`
  ].filter(Boolean)
  return [text, more.join(' · ')].filter(Boolean).join('\n')
}
