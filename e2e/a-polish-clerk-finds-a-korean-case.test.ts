import { pl } from './support/polish.ts'
import { expect, signIn, test } from './support/world.ts'

test('a Polish clerk finds a Korean case', async ({ page }) => {
  await signIn(page, 'marta')
  // The case says 계열사간 차이, and nothing in Polish.
  await page
    .getByRole('search')
    .getByRole('combobox')
    .fill('różnice przy uzgodnieniu wewnątrzgrupowym')
  await page.keyboard.press('Enter')
  const korean = page.locator('main li', { hasText: '계열사간 차이 목록' })
  await expect(korean.locator('mark').first()).toBeVisible()

  const widened = page.getByRole('list', { name: pl['search.widened'] })
  const intercompany = widened.getByRole('listitem').filter({ hasText: '계열사' })
  await expect(intercompany).toContainText('внутригрупповые')

  // Less is searched for, and a reload keeps it so.
  const narrow = intercompany.getByRole('link')
  await narrow.focus()
  await narrow.press('Enter')
  await expect(page).toHaveURL(/without=ic-intercompany/)
  await expect(intercompany).toHaveCount(0)
  await page.reload()
  const dropped = widened.getByRole('listitem').filter({ hasText: pl['search.asTyped'] })
  await expect(dropped).toContainText('wewnątrzgrupow')

  await dropped.getByRole('link').press('Enter')
  await expect(page).not.toHaveURL(/without/)
  await expect(intercompany).toBeVisible()
  await expect(korean.first()).toBeVisible()
})
