import type { Page } from '@playwright/test'
import { accessibilityOf, expect, signIn, test } from './support/world.ts'

const box = (page: Page) => page.getByRole('search').getByRole('combobox')
const options = (page: Page) => page.getByRole('listbox').getByRole('option')

async function begin(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('/')
  await expect(box(page)).toBeFocused()
}

test('an operator and its value are completed with the keys, and become a chip', async ({
  page
}) => {
  await signIn(page, 'sam')
  await begin(page)
  await page.keyboard.type('sys')
  await expect(options(page).filter({ hasText: 'system:' })).toBeVisible()
  while ((await box(page).inputValue()) !== 'system:') {
    const chosen = page.getByRole('option', { selected: true }).filter({ hasText: 'system:' })
    await page.keyboard.press((await chosen.count()) ? 'Tab' : 'ArrowDown')
  }
  await expect(box(page)).toBeFocused()
  await page.keyboard.type('sap')
  await expect(options(page).first()).toContainText('SAP S/4')
  await page.keyboard.press('ArrowDown')
  await expect(box(page)).toHaveAttribute('aria-activedescendant', /-0$/)
  expect(await accessibilityOf(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(box(page)).toHaveValue('system:"SAP S/4" ')
  await page.keyboard.type('invoice')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/search\?q=system/)
  await expect(page.locator('main h3 a').first()).toBeVisible()

  const chip = page.locator('main').getByRole('link', { name: /^Remove filter: .*SAP S\/4/ })
  await chip.click()
  await expect(box(page)).toHaveValue('invoice')
  await expect(page).toHaveURL(/\/search\?q=invoice$/)
})

test('a word is completed; Esc leaves it as it was typed', async ({ page }) => {
  await signIn(page, 'sam')
  await begin(page)
  await page.keyboard.type('reconcil')
  await expect(options(page).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('listbox')).toBeHidden()
  await expect(box(page)).toHaveValue('reconcil')
  await page.keyboard.type('i')
  await expect(options(page).first()).toBeVisible()
  const word = await options(page).first().innerText()
  await options(page).first().click()
  await expect(box(page)).toHaveValue(`${word.trim()} `)
  await expect(box(page)).toBeFocused()
})

test('the empty box shows by example what can be typed, and a press types it', async ({ page }) => {
  await signIn(page, 'sam')
  await begin(page)
  await page.getByRole('button', { name: '"in this order"' }).click()
  await expect(box(page)).toBeFocused()
  await page.keyboard.type('bank file')
  await expect(box(page)).toHaveValue('"bank file"')
})

test('whatever is typed or pasted is searched, never refused', async ({ page }) => {
  await signIn(page, 'sam', '/search')
  for (const q of ['"unclosed', 'FB01: x', 'system:', '-', 'a - b', '-""', 'period:99/99', '«']) {
    const address = `/api/search?${new URLSearchParams({ q }).toString()}&`
    const answer = page.waitForResponse((response) => response.url().includes(address))
    await box(page).fill(q)
    expect((await answer).status(), q).toBe(200)
    await expect(page.getByRole('alert')).toHaveCount(0)
  }
})
