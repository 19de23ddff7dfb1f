import type { Browser, Page } from '@playwright/test'
import type { Case } from '#schema/api/cases.ts'
import { accessibilityOf, expect, signIn, test } from './support/world.ts'

const BEAT = 16_000
const proof = (page: Page) =>
  page.getByRole('textbox', { name: 'How you know it worked', exact: true })
const prevention = (page: Page) => page.getByRole('textbox', { name: 'Prevent it', exact: true })
const step = (page: Page) => page.locator('#steps textarea').first()

/** A case of its own, so that other journeys find theirs as they were. */
async function logged(page: Page): Promise<Case> {
  const data = {
    title: 'Deposit slip shows another day than the bank',
    symptom: 'The day of the slip and the value date differ by one.',
    process: 'finance.gl',
    entity: 'UK01'
  }
  const answer = await page.request.post('/api/cases', { data })
  expect(answer.status()).toBe(201)
  return answer.json()
}
async function another(browser: Browser, baseURL: string | undefined) {
  return (await browser.newContext({ baseURL, locale: 'en-GB' })).newPage()
}
async function saved(page: Page) {
  await page.keyboard.press('Control+Enter')
  await expect(page).toHaveURL(/revision=head$/)
}

// Two people, and each waits for what the other sees.
test.describe.configure({ timeout: 90_000 })

test('two editors see each other', async ({ page, browser, baseURL }) => {
  await page.clock.install()
  await signIn(page, 'sam')
  const { number } = await logged(page)
  const other = await another(browser, baseURL)
  const newest = async (): Promise<Case> =>
    (await page.request.get(`/api/cases/${number}?revision=head`)).json()

  await page.goto(`/cases/${number}/edit`)
  await expect(prevention(page)).toBeVisible()
  await expect(page.getByText(/is editing this case/)).toHaveCount(0)
  await signIn(other, 'grace', `/cases/${number}/edit`)
  await expect(other.getByText(/^Sam .*Okafor is editing this case too, since \d/)).toBeVisible()
  await page.clock.fastForward(BEAT)
  await expect(page.getByText(/^Grace Whitfield is editing this case too/)).toBeVisible()
  expect(await accessibilityOf(page)).toEqual([])

  // Whoever reads it sees both.
  const reader = await another(browser, baseURL)
  await signIn(reader, 'helen', `/cases/${number}`)
  await expect(
    reader.getByText(/Sam .*Okafor and Grace Whitfield are editing this case/)
  ).toBeVisible()
  await reader.context().close()

  // Saved elsewhere in the case: taken in before saving, and what was typed stays.
  await prevention(page).fill('Post on the day of the slip.')
  await proof(other).fill('Both days agree.')
  await saved(other)
  await page.clock.fastForward(BEAT)
  await expect(page.getByText(/^Grace Whitfield saved version 2/)).toBeVisible()
  await expect(page.getByText(/is editing this case/)).toHaveCount(0)
  await page.getByRole('button', { name: 'Take it in now' }).click()
  await expect(page.getByText(/^Version 2 by Grace Whitfield is taken in\./)).toBeFocused()
  await expect(proof(page)).toHaveValue('Both days agree.')
  await expect(prevention(page)).toHaveValue('Post on the day of the slip.')

  // Saved where I write as well: side by side, also after a reload, until one is chosen.
  await proof(page).fill('Mine')
  await other.goto(`/cases/${number}/edit`)
  await proof(other).fill('Theirs')
  await saved(other)
  await page.clock.fastForward(BEAT)
  await page.getByRole('button', { name: 'Take it in now' }).click()
  const clash = page.getByRole('region', { name: /Grace Whitfield changed this case/ })
  await expect(clash).toContainText('Theirs')
  await expect(clash).toContainText('Mine')
  expect(await accessibilityOf(page)).toEqual([])
  await page.reload()
  await expect(clash).toContainText('Theirs')
  await page.keyboard.press('Control+Enter')
  await expect(clash.getByText('Choose one of the two.')).toBeVisible()
  await clash.getByRole('radio', { name: /^Mine/ }).check()
  await saved(page)
  expect(await newest()).toMatchObject({
    proof: 'Mine',
    prevention: 'Post on the day of the slip.',
    head: 4
  })

  // Nobody is left in it.
  await expect
    .poll(async () => (await other.request.get(`/api/cases/${number}/presence`)).json())
    .toMatchObject({ others: [] })
  await other.context().close()
})

test('what was typed for a case that somebody else solved goes on', async ({
  page,
  browser,
  baseURL
}) => {
  await signIn(page, 'sam')
  const { number } = await logged(page)
  const other = await another(browser, baseURL)
  await page.goto(`/cases/${number}/solve`)
  await step(page).fill('Ask the branch for the slip')
  await proof(page).fill('The slip is filed.')
  await signIn(other, 'grace', `/cases/${number}/solve`)
  await step(other).fill('Post with the value date')
  await other.keyboard.press('Control+Enter')
  await expect(other).toHaveURL(new RegExp(`/cases/${number}$`))

  await step(page).focus()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(`${number} is solved already`)).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'What you typed' })).toHaveValue(
    /Ask the branch for the slip[\s\S]*The slip is filed\./
  )
  expect(await accessibilityOf(page)).toEqual([])
  await page.getByRole('button', { name: 'Go on in the edit form' }).click()
  await expect(page).toHaveURL(/\/edit$/)
  const clash = page.getByRole('region', { name: /Grace Whitfield changed this case/ })
  await expect(clash).toContainText('Ask the branch for the slip')
  await expect(clash).toContainText('Post with the value date')
  await expect(proof(page)).toHaveValue('The slip is filed.')
  await clash.getByRole('radio', { name: /^Newest/ }).check()
  await saved(page)
  const head = await page.request.get(`/api/cases/${number}?revision=head`)
  expect(await head.json()).toMatchObject({
    state: 'solved',
    steps: [{ text: 'Post with the value date' }],
    proof: 'The slip is filed.'
  })
  await other.context().close()
})

test('whoever may not edit it copies what was typed', async ({ page, browser, baseURL }) => {
  const other = await another(browser, baseURL)
  await signIn(other, 'grace')
  const { number } = await logged(other)
  await signIn(page, 'sam', `/cases/${number}/solve`)
  await step(page).fill('Ask the branch for the slip')
  const data = { steps: [{ text: 'Post with the value date' }] }
  const solved = await other.request.post(`/api/cases/${number}/resolution`, { data })
  expect(solved.status()).toBe(201)
  await page.keyboard.press('Control+Enter')
  const typed = page.getByRole('textbox', { name: 'What you typed' })
  await expect(typed).toHaveValue(/Ask the branch for the slip/)
  await expect(page.getByRole('button', { name: 'Go on in the edit form' })).toHaveCount(0)

  // It waits there, until it is given up; and that can be taken back.
  await page.reload()
  await expect(typed).toHaveValue(/Ask the branch for the slip/)
  await page.getByRole('main').getByRole('button', { name: 'Discard' }).click()
  await expect(typed).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(typed).toHaveValue(/Ask the branch for the slip/)
  await other.context().close()
})
