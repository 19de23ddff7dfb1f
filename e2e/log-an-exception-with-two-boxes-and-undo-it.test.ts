import { expect, signIn, test } from './support/world.ts'

const title = 'Fixed asset cannot be retired: depreciation area 15 still open'
const symptom = 'AA617 when posting the retirement, although the year is closed.'

test('log an exception with two boxes and undo it', async ({ page }) => {
  await signIn(page, 'marta')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('n')
  await expect(page).toHaveURL(/\/log$/)

  // The first box has the focus, Enter leads to the second, Ctrl+Enter sends.
  await expect(page.locator('main textarea').first()).toBeFocused()
  await page.keyboard.type(title)
  await page.keyboard.press('Enter')
  await page.keyboard.type(symptom)
  await page.keyboard.press('Control+Enter')
  await expect(page).toHaveURL(/\/cases\/EX-\d+$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)

  await page.getByRole('status').getByRole('button').first().click()
  await expect(page).toHaveURL(/\/log$/)
  const boxes = page.locator('main textarea')
  await expect(boxes.nth(0)).toHaveValue(title)
  await expect(boxes.nth(1)).toHaveValue(symptom)

  // The reload keeps it too; nobody finds what was withdrawn.
  await page.reload()
  await expect(boxes.nth(0)).toHaveValue(title)
  await page.goto(`/search?q=${encodeURIComponent('depreciation area 15 AA617')}`)
  await expect(page.locator('main').getByText(title)).toHaveCount(0)
})

test('what is true only this time is moved to the occurrence', async ({ page }) => {
  await signIn(page, 'grace', '/log')
  const boxes = page.locator('main textarea')
  await boxes.nth(0).fill('Supplier asks for a payment that was sent')
  await boxes
    .nth(1)
    .fill('Bank confirms the payment.\n18,240.50 GBP to GB82 WEST 1234 5698 7654 32')
  await page.getByRole('button', { name: /Move to/ }).click()
  await expect(boxes.nth(1)).toHaveValue('Bank confirms the payment.\n… to …')
  await expect(page.getByLabel('What you see this time')).toHaveValue(
    '18,240.50 GBP to GB82 WEST 1234 5698 7654 32'
  )
})

test('a case that is known already is used instead, with what was typed', async ({ page }) => {
  await signIn(page, 'grace', '/log')
  const boxes = page.locator('main textarea')
  await boxes.nth(0).fill('Bank rejected two salaries from the payroll file')
  await boxes.nth(1).fill('pain.001 came back with AC01')
  await page
    .locator('#similar')
    .getByRole('button', { name: /^Use this/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/cases\/EX-\d+\?use=1$/)
  await expect(page.getByText('pain.001 came back with AC01')).toBeVisible()
})
