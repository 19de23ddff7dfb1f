import type { ReviewItem } from '#schema/api/reviews.ts'
import { call } from '#lib/api.ts'
import { date, t } from '#lib/language/index.ts'
import { Problem } from '#lib/problem.ts'

/** What was done, in a sentence, and how to take it back. */
export interface Judged {
  says: string
  takeBack?: () => Promise<unknown>
}

export async function validate(item: ReviewItem): Promise<Judged> {
  const { number, head } = item
  await checkUnchanged(item)
  const route = 'POST /api/cases/:number/validation'
  const headers = { 'if-match': `"${head}"` }
  const { takeBack } = await call(route, { params: { number }, body: {}, headers })
  return { says: t('case.validated', { number }), takeBack: back(number, takeBack?.transition) }
}

export async function confirmTrue(item: ReviewItem): Promise<Judged> {
  const { number } = item
  await checkUnchanged(item)
  const route = 'POST /api/cases/:number/confirmation'
  const { takeBack, reviewBy } = await call(route, { params: { number }, body: {} })
  return {
    says: t('case.stillTrueDone', { number, date: date(reviewBy ?? '') }),
    takeBack: back(number, takeBack?.transition)
  }
}

export async function sendBack({ number }: ReviewItem, text: string): Promise<Judged> {
  const route = 'POST /api/cases/:number/questions'
  const { questions } = await call(route, { params: { number }, body: { text: text.trim() } })
  const id = questions.at(-1)?.id ?? ''
  return {
    says: t('case.asked', { number }),
    takeBack: () => call('DELETE /api/cases/:number/questions/:id', { params: { number, id } })
  }
}

const back = (number: string, id: string | undefined) =>
  id === undefined
    ? undefined
    : () => call('DELETE /api/cases/:number/transitions/:id', { params: { number, id } })

/** Nobody signs what they have not read: it may have been written further since the list came. */
async function checkUnchanged({ number, head }: ReviewItem) {
  const now = await call('GET /api/cases/:number', { params: { number } })
  if (now.head !== head) {
    throw new Problem({ status: 412, detail: t('reviews.changed', { number }) })
  }
}
