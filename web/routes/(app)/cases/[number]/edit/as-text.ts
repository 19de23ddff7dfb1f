import type { ContentField } from '#schema/api/content.ts'
import type { CaseForm, StepForm } from '#lib/cases/form/case-form.ts'
import { date, t, type MessageKey } from '#lib/language/index.ts'
import { processPath } from '#lib/organisation/lists.svelte.ts'

/** A field as somebody reads it, to lay two versions side by side. */
export function asText(form: CaseForm, field: ContentField): string {
  switch (field) {
    case 'steps':
      return form.steps.map(stepText).join('\n')
    case 'tried':
      return form.tried.map(({ text }) => `× ${text}`).join('\n')
    case 'contacts':
      return form.contacts
        .map(({ name, role, how }) => [name, role, how].filter(Boolean).join(', '))
        .join('\n')
    case 'rules':
      return form.rules.map(({ kind, text }) => `${word('ruleKind', kind)}: ${text}`).join('\n')
    case 'links':
      return form.links
        .map(({ kind, to, title }) => `${word('linkKind', kind)}: ${to} ${title}`)
        .join('\n')
    case 'accounts':
    case 'tags':
      return form[field].join(', ')
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

// The second part comes from a closed list that has a word for each.
const word = (kind: string, value: string) => (value ? t(`${kind}.${value}` as MessageKey) : '')

function stepText({ text, minutes, caution, posting }: StepForm, index: number): string {
  const more = [
    minutes && `${minutes} ${t('form.min')}`,
    caution,
    posting && `${t('posting.debit')} ${posting.debit} / ${t('posting.credit')} ${posting.credit}`
  ].filter(Boolean)
  return [`${index + 1}. ${text}`, ...more.map((it) => `   ${it}`)].join('\n')
}
