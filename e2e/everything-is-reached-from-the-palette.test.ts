import type { Page } from '@playwright/test'
import { accessibilityOf, expect, signIn, test } from './support/world.ts'

const box = (page: Page) => page.getByRole('dialog').getByRole('combobox')
const chosen = (page: Page) => page.getByRole('option', { selected: true })

async function openPalette(page: Page) {
  await page.keyboard.press('Control+k')
  await expect(box(page)).toBeFocused()
}

test('pages and actions are reached by typing a part of their names', async ({ page }) => {
  await signIn(page, 'sam')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  for (const [words, address] of [
    ['playb', '/playbook'],
    ['peop', '/people'],
    ['profi', '/profile'],
    ['log exc', '/log']
  ]) {
    await openPalette(page)
    await page.keyboard.type(words ?? '')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`${address}$`))
    await expect(page.getByRole('dialog')).toBeHidden()
  }
  expect(await accessibilityOf(page)).toEqual([])
})

test('a case is reached by its number or by words, with the arrows', async ({ page }) => {
  await signIn(page, 'sam')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await openPalette(page)
  await page.keyboard.type('EX-5')
  await expect(page.getByRole('option', { name: /EX-5 / })).toBeVisible()
  while (!(await chosen(page).textContent())?.includes('EX-5 ')) {
    await page.keyboard.press('ArrowDown')
  }
  await expect(box(page)).toHaveAttribute(
    'aria-activedescendant',
    (await chosen(page).getAttribute('id')) ?? ''
  )
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/cases\/EX-5$/)

  // From inside a box too; what no case holds can still be searched for.
  await page.keyboard.press('/')
  await openPalette(page)
  await page.keyboard.type('xylophone')
  await expect(chosen(page)).toHaveText('Search for “xylophone”')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/search\?q=xylophone$/)
})

test('a page offers what it can do, in place of what can be done everywhere', async ({ page }) => {
  await signIn(page, 'sam', '/playbook/tax')
  await expect(page.locator('main article article').first()).toBeVisible()
  await openPalette(page)
  await page.keyboard.type('print')
  const here = page.getByRole('group', { name: 'On this page' })
  await expect(here.getByRole('option')).toContainText(['Print this chapter'])
  await expect(page.getByRole('option', { name: 'Print', exact: true })).toHaveCount(0)
})

test('the Enter that picks a syllable runs nothing', async ({ page }) => {
  await signIn(page, 'jiwoo')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await openPalette(page)
  await box(page).fill('플레이')
  await box(page).dispatchEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true })
  await expect(box(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/playbook$/)
})

test('colours, language and the keys are there as well', async ({ page }) => {
  await signIn(page, 'grace')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await openPalette(page)
  await page.keyboard.type('dark')
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark')
  await openPalette(page)
  await page.keyboard.type('keys')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('Ctrl K')
})
