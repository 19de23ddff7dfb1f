import type { ReviewItem } from '#schema/api/reviews.ts'
import type { ContentField } from '#schema/api/content.ts'
import { fieldTitle } from '#lib/cases/form/as-text.ts'
import { t, type MessageKey } from '#lib/language/index.ts'

export type Act = 'validate' | 'confirm' | 'ask'

/** The ways to judge, each with its key. */
export const WAYS: { act: Act; key: string; says: MessageKey }[] = [
  { act: 'validate', key: 'v', says: 'case.validate' },
  { act: 'confirm', key: 't', says: 'case.stillTrue' },
  { act: 'ask', key: 'b', says: 'case.ask' }
]

/** Why it cannot be done now, in a sentence; empty when it can. */
export function whyNot(act: Act, item: ReviewItem): string {
  const { may, missing, state, head, published } = item
  if (!may.includes('case.ask')) return t('reviews.ownWork')
  if (act === 'validate' && missing.length > 0) {
    const fields = missing.map((it) => fieldTitle(it as ContentField)).join(', ')
    return t('reviews.missing', { fields })
  }
  if (act !== 'confirm') return ''
  if (state !== 'validated') return t('reviews.neverValidated')
  return head > published ? t('reviews.newerFirst') : ''
}
