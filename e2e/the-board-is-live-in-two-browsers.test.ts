import type { Locator, Page } from '@playwright/test'
import type { Case } from '#schema/api/cases.ts'
import type { Occurrence } from '#schema/api/occurrences.ts'
import { expect, signIn, test } from './support/world.ts'

/** Open, and with nobody; by whoever is signed in. */
async function left(page: Page, title: string): Promise<Occurrence> {
  const data = { title, symptom: 'The list and the ledger differ.', process: 'finance.ap.grir' }
  const logged = await page.request.post('/api/cases', { data })
  expect(logged.status()).toBe(201)
  const { number } = (await logged.json()) as Case
  const list = await page.request.get(`/api/cases/${number}/occurrences`)
  const [{ id }] = ((await list.json()) as { items: [Occurrence] }).items
  const given = await page.request.post(`/api/occurrences/${id}/holder`, { data: { person: null } })
  expect(given.status()).toBe(201)
  return given.json()
}

const slip = (page: Page, title: string): Locator =>
  page.locator('[data-slip]', { has: page.getByRole('link', { name: title }) })
const toasts = (page: Page) => page.locator('.toasts')

test('the board is live in two browsers', async ({ page, browser, baseURL }) => {
  await signIn(page, 'marta')
  const first = await left(page, 'Two statements carry the same number')
  const board = `/close/${first.period}?entity=PL02`
  const other = await (await browser.newContext({ baseURL, locale: 'en-GB' })).newPage()
  await signIn(other, 'grace', board)
  await page.goto(board)
  await expect(slip(page, first.title)).toBeVisible()
  await expect(slip(other, first.title)).toContainText('nobody yet')

  // One takes it by a key; the other sees and hears it, and nothing is loaded anew.
  await other.evaluate(() => document.body.setAttribute('data-here', 'since'))
  await slip(page, first.title).getByRole('link').focus()
  await page.keyboard.press('t')
  await expect(slip(other, first.title)).toContainText('with Marta Kowal since')
  await expect(other.getByText(`${first.case} is with Marta Kowal now`)).toBeAttached()
  expect(await other.locator('body').getAttribute('data-here')).toBe('since')

  // Pressed by mistake: it is with nobody again, for both.
  await toasts(page).getByRole('button').first().click()
  await expect(slip(other, first.title)).toContainText('nobody yet')

  // What comes while they look lies on the board as well.
  const second = await left(page, 'A payment came back after the cut-off')
  await expect(slip(other, second.title)).toContainText('nobody yet')

  // Both reach for it, the second before seeing that the first has it.
  await other.route('**/api/closes/**', (route) => route.abort())
  await slip(page, second.title).getByRole('link').focus()
  await page.keyboard.press('t')
  await expect(toasts(page)).toContainText(second.case)
  await slip(other, second.title).getByRole('link').focus()
  await other.keyboard.press('t')
  await expect(toasts(other)).toContainText('Marta Kowal has taken this one meanwhile.')
  await other.unroute('**/api/closes/**')

  // Handed on with a note, which arrives with it.
  await slip(page, second.title).getByRole('link').focus()
  await page.keyboard.press('h')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox').fill('Grace')
  await page.getByRole('option', { name: /Grace Whitfield/ }).click()
  await dialog.getByRole('textbox').fill('The bank answers after noon.')
  await dialog.getByRole('textbox').press('Control+Enter')
  await expect(dialog).toBeHidden()
  await expect(slip(other, second.title)).toContainText('with you since')
  await expect(slip(other, second.title)).toContainText('The bank answers after noon.')
  await expect(slip(other, second.title)).toContainText('Marta Kowal')

  // And stays with the case.
  await other.goto(`/cases/${second.case}`)
  await other.getByText('Handed on').click()
  await expect(other.getByText('The bank answers after noon.')).toBeVisible()
  await other.context().close()
})
