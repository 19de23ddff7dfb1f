import { bridgeBetween } from './support/bridges.ts'
import { expect, signIn, test } from './support/world.ts'

test.describe.configure({ timeout: 60_000 })

test('a question that the giver was not there for becomes an item on the map', async ({ page }, {
  repeatEachIndex,
  retry
}) => {
  const text = `Who opens the cold store when list ${repeatEachIndex}.${retry} is wrong?`
  await signIn(page, 'marta', 'about:blank')
  const bridge = await bridgeBetween(page, 'ewa', 'marta')
  await page.goto(`/bridges/${bridge}/questions`)
  await expect(page.locator('main h1')).toBeVisible()
  // The box has the focus already: type, Enter.
  await expect(page.locator('main form input').first()).toBeFocused()
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
  const asked = page.locator('main article').filter({ hasText: text })
  await expect(asked).toBeVisible()
  await asked.getByRole('button', { name: 'Na mapę' }).click()
  const item = asked.getByRole('link', { name: text })
  await expect(item).toBeVisible()
  await item.click()
  await expect(page.getByRole('heading', { level: 1, name: text })).toBeVisible()
})

test('a lead reads whether what crossed has held', async ({ page }) => {
  await signIn(page, 'grace')
  await page.goto('/bridges/unit')
  const row = page.locator('main article').filter({ hasText: 'George Hale' })
  await row.getByRole('link', { name: 'Held', exact: true }).click()
  await expect(page.locator('main .verdict')).toContainText('Held since the close of')
  const judged = page.getByRole('row').filter({ hasText: 'Within a tenth' }).last()
  await judged.locator('summary').click()
  await expect(judged.getByRole('link').first()).toHaveAttribute('href', /\/cases\/EX-\d+/)
})
