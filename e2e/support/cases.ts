import type { Page } from '@playwright/test'
import type { Case, CaseChange, CaseDraft } from '#schema/api/cases.ts'
import { expect } from './world.ts'

/** Cases of a journey's own, so that others find theirs as they were; by whoever is signed in. */
export async function solved(page: Page, draft: CaseDraft): Promise<string> {
  const logged = await page.request.post('/api/cases', { data: draft })
  expect(logged.status()).toBe(201)
  const { number } = (await logged.json()) as Case
  const data = { steps: [{ text: 'Clear both items.' }], minutes: 10 }
  const answer = await page.request.post(`/api/cases/${number}/resolution`, { data })
  expect(answer.status()).toBe(201)
  return number
}

export const newest = async (page: Page, number: string): Promise<Case> =>
  (await page.request.get(`/api/cases/${number}?revision=head`)).json()

export async function change(page: Page, number: string, data: CaseChange) {
  const { head } = await newest(page, number)
  const headers = { 'if-match': `"${head}"` }
  const changed = await page.request.patch(`/api/cases/${number}`, { data, headers })
  expect(changed.status()).toBe(200)
}
