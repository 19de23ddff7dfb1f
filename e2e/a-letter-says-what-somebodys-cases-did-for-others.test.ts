import type { Browser, Page } from '@playwright/test'
import { inDays } from './support/bridges.ts'
import { solved } from './support/cases.ts'
import { accessibilityOf, expect, signIn, test } from './support/world.ts'

const WORDS = 'I never had to guess why a job had failed.'
const RULE = 'When to run a failed job again'

async function inEnglish(browser: Browser, baseURL: string | undefined, handle: string) {
  const page = await (await browser.newContext({ baseURL, locale: 'en-GB' })).newPage()
  await signIn(page, handle, 'about:blank')
  await page.request.patch('/api/me', { data: { language: 'en' } })
  return page
}
async function posted<T>(page: Page, url: string, data: object = {}): Promise<T> {
  const answer = await page.request.post(url, { data })
  expect(answer.status()).toBe(201)
  return answer.json() as Promise<T>
}
type Made = { id: string }

test('a letter says what somebody’s cases did for others, and a week what was proved in it', async ({
  browser,
  baseURL
}, { repeatEachIndex, retry }) => {
  test.setTimeout(90_000)
  const [giver, receiver, lead] = await Promise.all(
    ['priya', 'sam', 'grace'].map((handle) => inEnglish(browser, baseURL, handle))
  )
  if (!giver || !receiver || !lead) throw new Error('nobody is there')

  // Priya solved it once; Sam solves it by her case.
  const title = `The night job of queue ${repeatEachIndex}.${retry} stops halfway`
  const number = await solved(giver, {
    ...{ title, symptom: 'The job log ends in the middle.', process: 'it', language: 'en' }
  })
  await posted(receiver, `/api/cases/${number}/occurrences`, { outcome: 'worked', minutes: 4 })
  const { id } = await posted<Made>(lead, '/api/bridges', {
    ...{ kind: 'handover', giver: 'priya', receiver: 'sam', entity: 'UK01' },
    ...{ startsOn: inDays(0), endsOn: inDays(60), purpose: '' }
  })
  const rule = { kind: 'decision', domain: 'systems', title: RULE }
  const item = await posted<Made>(lead, `/api/bridges/${id}/items`, rule)
  await posted(lead, `/api/bridges/${id}/start`)

  // Sam writes into the letter, and gives it.
  await receiver.goto(`/bridges/${id}/letter`)
  await expect(receiver.getByRole('heading', { name: 'Dear Priya Raman,' })).toBeVisible()
  await receiver.getByRole('textbox', { name: 'Your words to Priya Raman' }).fill(WORDS)
  await receiver.getByRole('button', { name: 'Add to the letter' }).click()
  await expect(receiver.locator('blockquote')).toHaveText([WORDS])
  await receiver.getByRole('button', { name: 'Give the letter' }).click()
  await receiver.getByRole('button', { name: 'Give the letter' }).click()
  await expect(receiver.locator('main')).toContainText('by Sam Okafor.')

  // Priya finds it on her own page; its figures lead to the cases, and they to what happened.
  await giver.goto('/profile')
  await giver.getByRole('link', { name: /What your cases did for others/ }).click()
  await expect(giver.locator('blockquote')).toHaveText([WORDS])
  await expect(giver.getByRole('textbox', { name: /Your words/ })).toHaveCount(0)
  expect(await accessibilityOf(giver)).toEqual([])
  await giver
    .locator('article')
    .getByRole('link', { name: /colleague/ })
    .first()
    .click()
  await expect(giver).toHaveURL(/#counted$/)
  await giver.locator('#counted').getByRole('link', { name: title }).click()
  await expect(giver).toHaveURL(new RegExp(`/cases/${number}#occurrences$`))
  await expect(giver.locator('#occurrences')).toContainText('Sam Okafor')

  // The lead looks at the week while the two prove something.
  await lead.goto(`/bridges/${id}/week`)
  await expect(lead.locator('main')).toContainText('Nothing has moved in this week so far.')
  const answer = { kind: 'answer', text: 'Never before the log is read.' }
  const { evidence } = await posted<{ evidence: Made[] }>(
    giver,
    `/api/bridge-items/${item.id}/evidence`,
    answer
  )
  await posted(receiver, `/api/evidence/${evidence[0]?.id}/confirmation`)
  const proved = lead
    .locator('.lines')
    .filter({ has: lead.getByRole('heading', { name: 'Proved' }) })
  await expect(proved.getByRole('link', { name: RULE })).toBeVisible()
  await expect(proved).toContainText('Captured')
  expect(await accessibilityOf(lead)).toEqual([])

  await posted(lead, `/api/bridges/${id}/end`, { reason: 'The journey is over.' })
  await Promise.all([giver, receiver, lead].map((page) => page.context().close()))
})
