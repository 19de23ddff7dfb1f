import type { Page } from '@playwright/test'
import { inDays, somebodyElse } from './support/bridges.ts'
import { accessibilityOf, expect, signIn, test } from './support/world.ts'

test.describe.configure({ timeout: 90_000 })

const speak = (page: Page, language: string) =>
  page.request.patch('/api/me', { data: { language } })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** What an earlier try left between the two. */
async function endBetween(mentor: Page) {
  const { items } = await (await mentor.request.get('/api/bridges')).json()
  for (const { id, kind, ending, giver } of items) {
    if (kind !== 'mentoring' || ending || giver.id !== 'priya') continue
    await mentor.request.post(`/api/bridges/${id}/completion`, { data: { words: '' } })
  }
  const { asking } = await (await mentor.request.get('/api/mentoring')).json()
  for (const { id, state } of asking) {
    if (state !== 'open') continue
    const data = { words: 'Again' }
    await mentor.request.post(`/api/mentoring/requests/${id}/refusal`, { data })
  }
}

test('a mentor is found with reasons, asked, and says yes; the goals are there', async ({
  page: mentee,
  browser,
  baseURL
}) => {
  const mentor = await somebodyElse(browser, baseURL, 'priya', 'about:blank')
  await endBetween(mentor)
  await signIn(mentee, 'joanna', 'about:blank')
  for (const page of [mentor, mentee]) await speak(page, 'en')

  await mentee.goto('/mentoring')
  const priya = mentee.locator('#find').getByRole('article', { name: 'Priya Raman' })
  await expect(priya).toContainText('3 of 3 places free')
  await expect(priya).toContainText('another unit: Business systems')
  await mentee.getByLabel('Goal 1', { exact: true }).fill('Read the log of a failed interface')
  await mentee.getByLabel('Goal 1', { exact: true }).press('Enter')
  await mentee.keyboard.type('Restart it myself')
  await press(mentee, 'Ask Priya Raman')
  const asking = mentee.getByRole('dialog')
  await press(mentee, 'Send the request')
  await expect(asking.getByLabel(/What you say to them/)).toBeFocused()
  await asking.getByLabel(/What you say to them/).fill('An hour a week would help me a lot.')
  await press(mentee, 'Send the request')
  await expect(priya).toContainText('Asked; waiting for an answer')

  await mentor.goto('/mentoring')
  const request = mentor.locator('#asking').getByRole('article', { name: 'Joanna Dudek' })
  await expect(request).toContainText('An hour a week would help me a lot.')
  await request.getByRole('button', { name: 'Yes, gladly' }).click()
  await mentor.getByRole('dialog').getByRole('button', { name: 'Yes, gladly' }).click()
  await mentor.getByRole('link', { name: 'To the goals' }).first().click()
  await expect(mentor).toHaveURL(/\/goals$/)
  await expect(mentor.locator('ol').getByText('Restart it myself')).toBeVisible()

  // A goal is reached, with a word on it, before the eyes of the other.
  await mentee.goto(new URL(mentor.url()).pathname)
  await mentee.getByRole('button', { name: 'Reached' }).first().click()
  await mentee.getByLabel('A word on it').fill('It took ten minutes.')
  await mentee.getByRole('dialog').getByRole('button', { name: 'Reached' }).click()
  await expect(mentor.getByText('It took ten minutes.')).toBeVisible()
  await endBetween(mentor)
})

test('a pulse is answered, and the mentoring ends with thanks', async ({
  page: mentee,
  browser,
  baseURL
}) => {
  const mentor = await somebodyElse(browser, baseURL, 'priya', 'about:blank')
  await endBetween(mentor)
  await signIn(mentee, 'joanna', 'about:blank')
  for (const page of [mentor, mentee]) await speak(page, 'en')
  const data = {
    ...{ kind: 'mentoring', giver: 'priya', receiver: 'joanna', entity: 'PL02' },
    ...{ startsOn: inDays(-40), endsOn: inDays(120) }
  }
  const made = await mentor.request.post('/api/bridges', { data })
  const { id } = (await made.json()) as { id: string }

  await mentee.goto(`/bridges/${id}/goals`)
  await press(mentee, 'Answer')
  await expect(mentee.getByText('Choose one of the five.')).toHaveCount(2)
  await mentee
    .getByRole('radiogroup', { name: /How useful/ })
    .getByLabel('2')
    .check()
  await mentee.getByRole('radiogroup', { name: /pace/ }).getByLabel('3').check()
  await mentee.getByLabel(/What should stay/).fill('More real logs, please.')
  await press(mentee, 'Answer')
  await expect(mentee.getByText('useful: 2 of 5')).toBeVisible()
  expect(await accessibilityOf(mentee)).toEqual([])

  await mentor.goto(`/bridges/${id}/goals`)
  await expect(mentor.getByText('More real logs, please.')).toBeVisible()
  await expect(mentor.getByRole('link', { name: 'Talk about it: plan a session' })).toBeVisible()
  await mentor.getByRole('button', { name: 'End it gently' }).first().click()
  await mentor.getByLabel('Not the right pair').check({ force: true })
  await expect(mentor.getByLabel(/Words to Joanna Dudek/)).toHaveValue(/Thank you for trying/)
  expect(await accessibilityOf(mentor)).toEqual([])
  await press(mentor, 'End it, with thanks')
  await expect(mentee.getByRole('link', { name: 'Find another mentor' })).toBeVisible()
  await expect(mentee.getByText('Thank you for trying this with me, Joanna Dudek.')).toBeVisible()
})
