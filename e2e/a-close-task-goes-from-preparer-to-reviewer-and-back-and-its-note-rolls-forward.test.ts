import type { Browser, Page } from '@playwright/test'
import { accessibilityOf, expect, signIn, test } from './support/world.ts'

const TITLE = 'Match the lockbox report'
const NOTE = 'The report of the last day is missing.'

const row = (page: Page) => page.locator('[data-task]', { hasText: TITLE })
const title = (page: Page) => row(page).getByRole('button', { name: TITLE })
const choose = async (page: Page, label: string, name: string) => {
  await page.getByRole('combobox', { name: label }).fill(name)
  await page.getByRole('option', { name: new RegExp(name) }).click()
}
async function another(browser: Browser, baseURL: string | undefined) {
  return (await browser.newContext({ baseURL, locale: 'en-GB' })).newPage()
}
async function layOut(page: Page, period: string) {
  await page.goto(`/close/${period}/tasks`)
  await expect(page.getByText('No tasks in this close yet')).toBeVisible()
  await page.getByRole('button', { name: 'Lay out UK01' }).first().click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(TITLE)).toBeVisible()
  await dialog.getByRole('button', { name: 'Lay it out' }).click()
  await expect(row(page)).toBeVisible()
}

test.describe.configure({ timeout: 90_000 })

test('a close task goes from preparer to reviewer and back, and its note rolls forward', async ({
  page,
  browser,
  baseURL
}) => {
  // The lead writes it down once, and lays out a close.
  await signIn(page, 'grace', '/close/templates?entity=UK01')
  await page.getByRole('button', { name: 'Add a line' }).click()
  await page.getByRole('textbox', { name: 'What is to be done' }).fill(TITLE)
  await choose(page, 'Who prepares', 'Sam')
  await choose(page, 'Who reviews', 'Grace')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  const line = page.locator('[data-line]', { hasText: TITLE })
  await expect(line).toBeVisible()
  expect(await accessibilityOf(page)).toEqual([])

  // Its place in the list is a matter of keys.
  const before = await page.locator('[data-line]').count()
  await line.getByRole('button', { name: new RegExp(`^Move line ${before}`) }).press('ArrowUp')
  await expect(page.locator('[data-line]').nth(before - 2)).toContainText(TITLE)
  await expect(line.getByRole('button', { name: /^Move line/ })).toBeFocused()
  await layOut(page, '2028-01')

  // The preparer says so by one key, and the lead sees it without a reload.
  const sam = await another(browser, baseURL)
  await signIn(sam, 'sam', '/close/2028-01/tasks')
  await title(sam).focus()
  await sam.keyboard.press('p')
  await expect(row(sam)).toContainText('prepared, to review')
  await expect(row(page)).toContainText('prepared, to review')

  // It goes back with a note, and is prepared again with an answer.
  await title(page).focus()
  await page.keyboard.press('b')
  const missing = page.getByRole('textbox', { name: /^What is missing/ })
  await expect(missing).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Write a sentence first.')).toBeVisible()
  await missing.fill(NOTE)
  expect(await accessibilityOf(page)).toEqual([])
  await page.keyboard.press('Control+Enter')
  await expect(row(page)).toContainText('sent back')
  await expect(row(sam)).toContainText('sent back')
  await title(sam).click()
  await expect(row(sam)).toContainText(NOTE)
  await row(sam).getByRole('button', { name: 'Answer…' }).click()
  await sam.getByRole('textbox', { name: 'Answer', exact: true }).fill('Asked for it today')
  await sam.keyboard.press('Control+Enter')
  await expect(row(sam)).toContainText('Asked for it today')
  await title(sam).focus()
  await sam.keyboard.press('p')
  await expect(row(page)).toContainText('prepared, to review')

  // Reviewed, taken back, and reviewed.
  await title(page).focus()
  await page.keyboard.press('r')
  await expect(row(page).locator('.unseen').first()).toHaveText('done')
  await page.keyboard.press('u')
  await expect(row(page)).toContainText('prepared, to review')
  await title(page).focus()
  await page.keyboard.press('r')
  await expect(row(page).locator('.unseen').first()).toHaveText('done')

  // Nobody has cleared the note: the next close has it, with where it comes from.
  await layOut(page, '2028-02')
  await expect(row(page)).toContainText('1 open note')
  await title(page).click()
  await expect(row(page)).toContainText('from the January 2028 close, 1 close ago')
  await expect(row(page)).toContainText('Asked for it today')
  await row(page).getByRole('button', { name: 'Clear' }).click()
  await expect(row(page)).not.toContainText(NOTE)
  await sam.goto('/close/2028-02/tasks')
  await expect(row(sam)).not.toContainText('open note')
  await sam.context().close()
})
