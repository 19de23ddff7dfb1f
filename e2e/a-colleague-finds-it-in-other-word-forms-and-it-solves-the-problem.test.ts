import { pl } from './support/polish.ts'
import { expect, signIn, test } from './support/world.ts'

test('a colleague finds it in other word forms and it solves the problem', async ({ page }) => {
  await signIn(page, 'joanna')
  // The case says "KSeF odrzuca fakturę kodem 440"; nobody remembers it in these forms.
  await page.getByRole('search').getByRole('combobox').fill('odrzucenie faktur przez KSeF')
  await page.keyboard.press('Enter')
  const hit = page.locator('main li', { hasText: 'KSeF odrzuca' })
  await expect(hit.locator('mark').first()).toBeVisible()
  // Beside a preview the focus looks, and Enter opens.
  await hit.getByRole('link').focus()

  const preview = page.getByRole('region', { name: pl['search.preview'] })
  await expect(preview.getByRole('heading', { name: /KSeF odrzuca/ })).toBeVisible()
  await hit.getByRole('link').press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/KSeF odrzuca/)

  const trust = page.locator('aside a[href="#occurrences"]').first()
  const [worked = 0, uses = 0] = figures(await trust.innerText())
  const steps = page.locator('#steps button[aria-pressed]')
  await steps.nth(0).click()
  await steps.nth(1).click()
  await expect(page.locator('#steps button[aria-pressed="true"]')).toHaveCount(2)

  await page.getByRole('button', { name: pl['use.worked'] }).click()
  await page.getByRole('button', { name: pl['use.send'] }).click()

  await expect(page.getByRole('button', { name: pl['ui.undo'] })).toBeVisible()
  await expect.poll(async () => figures(await trust.innerText())).toEqual([worked + 1, uses + 1])
  await trust.click()
  await expect(page).toHaveURL(/#occurrences$/)
  const newest = page.locator('#occurrences article').first()
  await expect(newest).toContainText('Joanna Dudek')
  await expect(newest).toContainText(pl['outcome.worked'])
})

test('what was recorded can be taken back', async ({ page }) => {
  await signIn(page, 'ewa', '/search?q=KSeF+440')
  await page.locator('main h3 a').first().press('Enter')
  const trust = page.locator('aside a[href="#occurrences"]').first()
  const before = figures(await trust.innerText())

  await page.getByRole('button', { name: pl['use.failed'], exact: true }).click()
  await page.getByRole('button', { name: pl['use.send'] }).click()
  await expect.poll(async () => figures(await trust.innerText())).not.toEqual(before)
  await page.getByRole('button', { name: pl['ui.undo'] }).click()
  await expect.poll(async () => figures(await trust.innerText())).toEqual(before)
})

const figures = (text: string) => [...text.matchAll(/\d+/g)].map(([figure]) => Number(figure))
