import { expect, signIn, test } from './support/world.ts'

const IBAN = 'PL27 1140 2004 0000 3002 0135 5387'

test('an administrator redacts a secret: from then on nobody reads or finds it', async ({
  page,
  browser,
  baseURL
}) => {
  const context = await browser.newContext({ baseURL })
  const writer = await context.newPage()
  await signIn(writer, 'sam')
  const data = {
    title: 'Refund went to an old account',
    symptom: `Sent to ${IBAN} although it is closed`,
    language: 'en'
  }
  const logged = await writer.request.post('/api/cases', { data })
  const { number } = (await logged.json()) as { number: string }

  await signIn(page, 'helen', '/people')
  await page.getByRole('link', { name: 'Redact a secret' }).click()
  const secret = page.getByLabel('The secret', { exact: true })
  await secret.fill('abc')
  await secret.press('Enter')
  await expect(page.getByText('At least 4 characters')).toBeVisible()
  await expect(secret).toBeFocused()

  await secret.fill('pl2711402004-0000300201355387')
  await secret.press('Enter')
  const where = page.getByRole('group', { name: 'Where it stands' })
  await expect(where).toBeFocused()
  await expect(where.getByText('1 place · 1 case', { exact: true })).toBeVisible()
  await expect(where.getByRole('link', { name: number })).toBeVisible()

  await where.getByRole('button', { name: 'Redact in 1 place' }).click()
  const reason = page.getByLabel('Why it has to go')
  await expect(reason).toBeFocused()
  await expect(page.getByText('Say why, in a few words.')).toBeVisible()
  await reason.fill('Bank details of a customer')
  await where.getByRole('button', { name: 'Redact in 1 place' }).click()
  const question = page.getByRole('dialog')
  await expect(question).toContainText('Nobody can bring the words back')
  await page.keyboard.press('Escape')
  await expect(question).toBeHidden()
  await where.getByRole('button', { name: 'Redact in 1 place' }).click()
  await question.getByRole('button', { name: 'Redact in 1 place' }).click()

  await expect(page.getByRole('heading', { name: 'Redacted in 1 place' })).toBeFocused()
  await expect(page.getByText('Bank details of a customer')).toBeVisible()
  expect(await page.content()).not.toContain('5387')
  await page.getByRole('button', { name: 'Redact another' }).click()
  await expect(secret).toHaveValue('')

  await writer.goto(`/cases/${number}`)
  await expect(writer.locator('main')).toContainText('Sent to █████ although it is closed')
  await writer.goto(`/search?q=${encodeURIComponent(IBAN)}`)
  await expect(writer.locator('main')).not.toContainText(number)
  await context.close()
})

test('nobody else is offered the page, and who goes there is told', async ({ page }) => {
  await signIn(page, 'sam', '/people')
  await expect(page.getByRole('heading', { name: 'People' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Redact a secret' })).toHaveCount(0)
  await page.goto('/redaction')
  await expect(page.getByText('Only administrators can redact.')).toBeVisible()
})
