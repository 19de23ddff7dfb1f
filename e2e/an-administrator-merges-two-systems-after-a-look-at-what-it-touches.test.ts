import type { Page } from '@playwright/test'
import { expect, signIn, test } from './support/world.ts'

async function log(page: Page, system: string): Promise<string> {
  const data = {
    title: `${system} refuses the file`,
    symptom: 'It says no',
    system,
    language: 'en'
  }
  const logged = await page.request.post('/api/cases', { data })
  return ((await logged.json()) as { number: string }).number
}

test('an administrator merges two systems that are the same, after a look at what it touches', async ({
  page,
  browser,
  baseURL
}) => {
  const context = await browser.newContext({ baseURL })
  const writer = await context.newPage()
  await signIn(writer, 'sam')
  await log(writer, 'Payflow 7')
  const number = await log(writer, 'PayFlow-7')

  await signIn(page, 'helen', '/people')
  await page.getByRole('link', { name: 'Organisation' }).click()
  await page.getByRole('link', { name: 'Lists' }).click()
  await page.getByRole('button', { name: /^Make them one: .*PayFlow-7/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'Payflow 7' }).check()
  await dialog.getByRole('button', { name: 'Look at what it touches' }).click()
  const look = dialog.getByRole('group', { name: 'What it touches' })
  await expect(look).toBeFocused()
  await expect(look).toContainText('Cases 1')

  // Another name is another look.
  await dialog.getByLabel('That name, or another').fill('Payflow')
  await expect(look).toBeHidden()
  await dialog.getByRole('button', { name: 'Look at what it touches' }).click()
  await expect(look).toContainText('Cases 2')
  const before = await writer.request.get(`/api/cases/${number}`)
  expect(((await before.json()) as { system: string }).system).toBe('PayFlow-7')

  await dialog.getByRole('button', { name: 'Make them one' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Rename: Payflow', exact: true })).toBeVisible()
  await expect(page.getByText('PayFlow-7')).toHaveCount(0)

  await writer.goto(`/cases/${number}`)
  await expect(writer.locator('main')).toContainText('Payflow')
  await expect(writer.locator('main').getByText('PayFlow-7', { exact: true })).toHaveCount(0)
  await context.close()
})

test('nobody else is offered the organisation, and who goes there is told', async ({ page }) => {
  await signIn(page, 'grace', '/people')
  await expect(page.getByRole('heading', { name: 'People' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Organisation' })).toHaveCount(0)
  await page.goto('/organisation/rates')
  await expect(page.getByText('Only administrators keep the organisation in order.')).toBeVisible()
})
