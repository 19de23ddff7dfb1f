import type { Page } from '@playwright/test'
import { expect, signIn, test } from './support/world.ts'

const focused = (page: Page) => page.locator('main h3 a:focus')

test('search by keyboard only and every search is a URL', async ({ page }) => {
  await signIn(page, 'sam')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('/')
  await expect(page.getByRole('search').getByRole('combobox')).toBeFocused()
  await page.keyboard.type('invoice')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/search\?q=invoice$/)
  await expect(page.locator('main mark').first()).toBeVisible()

  await page.keyboard.press('ArrowDown')
  await expect(focused(page)).toHaveCount(1)
  const first = await focused(page).getAttribute('data-number')
  await page.keyboard.press('j')
  const second = await focused(page).getAttribute('data-number')
  expect(second).not.toBe(first)
  await expect(page).toHaveURL(new RegExp(`q=invoice&at=${second}$`))
  const address = page.url()

  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/cases/${second}$`))
  await expect(page.locator('#occurrences')).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL(address)
  await expect(page.locator('main h3 a[aria-current]')).toHaveAttribute('data-number', second ?? '')

  // The address alone brings the same search back.
  const copy = await page.context().newPage()
  await copy.goto(address)
  await expect(copy.getByRole('search').getByRole('combobox')).toHaveValue('invoice')
  await expect(copy.locator('main h3 a[aria-current]')).toHaveAttribute('data-number', second ?? '')
  await copy.close()

  // What is typed is searched while it is typed; a letter being composed is no command.
  await page.keyboard.press('/')
  await page.keyboard.type('bank file')
  await expect(page).toHaveURL(/q=bank\+file$/)
  await expect(page.getByRole('listbox')).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\/search\??$/)
  await expect(page.getByRole('search').getByRole('combobox')).toHaveValue('')
})

test('a filter is chosen and taken away again by its address', async ({ page }) => {
  await signIn(page, 'sam', '/search?q=invoice&state=validated')
  const chip = page.locator('main a[aria-label*="Validated"]')
  await expect(chip).toBeVisible()
  await chip.click()
  await expect(page).toHaveURL(/\/search\?q=invoice$/)
  await page.goBack()
  await expect(chip).toBeVisible()
})

test('who finds nothing can log it with the words that were searched', async ({ page }) => {
  await signIn(page, 'sam', '/search?q=xylophone')
  const log = page.locator('main').getByRole('link', { name: 'Log exception' })
  await expect(log).toHaveAttribute('href', '/log?title=xylophone')
})
