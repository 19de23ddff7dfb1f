import { expect, signIn, test } from './support/world.ts'

test('a search is saved under a name and found again, and its removal is taken back', async ({
  page
}) => {
  await signIn(page, 'priya', '/search?q=certificate&state=validated')
  await page.getByRole('button', { name: 'Save this search' }).click()
  const name = page.getByRole('textbox', { name: 'Name of the search' })
  await expect(name).toBeFocused()
  await expect(name).toHaveValue('certificate · Validated')
  await name.fill('')
  await page.keyboard.press('Enter')
  await expect(name).toBeFocused()
  await expect(name).toHaveAttribute('aria-invalid', 'true')
  await name.fill('Certificates that run out')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Saved as “Certificates that run out”')).toBeVisible()

  await page.goto('/search')
  const saved = page.getByRole('region', { name: 'Saved searches' })
  await saved.getByRole('link').click()
  await expect(page).toHaveURL(/q=certificate&state=validated$/)

  await page.goto('/search')
  await saved.getByRole('button', { name: /Remove search/ }).click()
  await expect(saved).toBeHidden()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(saved.getByRole('link')).toContainText('Certificates that run out')
})

test('a search that led to a case is remembered, and offered below the empty box', async ({
  page
}) => {
  await signIn(page, 'dohyun', '/search?q=SPV')
  // Typed through on the way and left at once: not worth remembering.
  await expect(page.locator('main mark').first()).toBeVisible()
  await page.goto('/search?q=KSeF')
  await page.locator('main h3 a').first().focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('#occurrences')).toBeVisible()

  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('/')
  const offers = page.getByRole('listbox')
  await expect(offers.getByRole('option')).toHaveText(['KSeF'])
  await page.keyboard.press('ArrowDown')
  await expect(offers.getByRole('option', { selected: true })).toHaveText('KSeF')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/search\?q=KSeF$/)
  await expect(page.getByRole('search').getByRole('combobox')).toHaveValue('KSeF')
})

test('it does not get in the way: Esc shuts it, typing shuts it', async ({ page }) => {
  await signIn(page, 'natalia')
  const kept = await page.request.post('/api/searches', { data: { query: 'q=архив' } })
  expect(kept.status()).toBe(201)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('/')
  const offers = page.getByRole('listbox')
  await expect(offers).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(offers).toBeHidden()
  await expect(page.getByRole('search').getByRole('combobox')).toBeFocused()
  await page.getByRole('search').getByRole('combobox').blur()
  await page.keyboard.press('/')
  await expect(offers).toBeVisible()
  await page.keyboard.type('счёт')
  await expect(offers.getByText('архив')).toBeHidden()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/search\?q=/)
})
