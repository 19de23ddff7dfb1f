import type { Page } from '@playwright/test'
import { pl } from './support/polish.ts'
import { accessibilityOf, expect, signIn, test } from './support/world.ts'

const QUESTION = 'Na jakim dokumencie widać jednostkę?'
const ANSWER = 'Na fakturze, w kolumnie jm.'

const listed = (page: Page, name: keyof typeof pl) => page.getByRole('list', { name: pl[name] })
const current = (page: Page) => page.locator('a[data-number][aria-current="true"]')

/** Down the list with j until the case is the one that is looked at. */
async function goTo(page: Page, number: string) {
  for (let step = 0; step < 40; step++) {
    const at = (await current(page).getAttribute('data-number')) ?? ''
    if (at === number) return
    await page.keyboard.press('j')
    // The first may only bring the hand back into the list.
    const moved = expect(current(page)).not.toHaveAttribute('data-number', at, { timeout: 700 })
    await moved.catch(() => undefined)
  }
  throw new Error(`${number} is not in the queue`)
}

interface Item {
  reason: string
  head: number
  published: number
}

test('an expert works through the queue by keyboard', async ({ page, browser, baseURL }) => {
  const his = await (await browser.newContext({ baseURL })).newPage()
  await signIn(his, 'marta')
  const logged = await his.request.post('/api/cases', {
    data: {
      title: 'Faktura w kartonach, PZ w sztukach',
      symptom: 'Saldo zostaje',
      process: 'finance.ap.grir',
      steps: [{ text: 'Przeliczyć' }],
      cause: 'Jednostka',
      proof: 'Saldo zero'
    }
  })
  const { number } = (await logged.json()) as { number: string }

  await signIn(page, 'anna', '/reviews')
  const mine = listed(page, 'reviews.mine')
  const line = mine.locator(`[data-number="${number}"]`)
  await expect(line).toBeVisible()
  expect(await accessibilityOf(page)).toEqual([])

  await goTo(page, number)
  await page.keyboard.press('v')
  await expect(page.getByText(pl['case.validated'].replace('{number}', number))).toBeVisible()
  await expect(line).toHaveCount(0)
  await expect(current(page)).toBeFocused()

  await page.keyboard.press('u')
  await expect(page.getByText(pl['use.undone'])).toBeVisible()
  await expect(line).toBeFocused()
  await expect(line).toHaveAttribute('aria-current', 'true')

  const { items } = await (await page.request.get('/api/reviews')).json()
  // Other journeys may have written in some of them meanwhile.
  const isDue = (it: Item) => it.reason === 'due' && it.head === it.published
  const due = items.find(isDue).number
  await page.keyboard.press('k')
  await page.locator(`[data-number="${due}"]`).focus()
  await page.keyboard.press('t')
  await expect(mine.locator(`[data-number="${due}"]`)).toHaveCount(0)

  await goTo(page, number)
  await page.keyboard.press('b')
  const box = page.getByRole('textbox', { name: pl['case.askTitle'].replace('{number}', number) })
  await expect(box).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(pl['reviews.askWhat'])).toBeVisible()
  await box.fill(QUESTION)
  await page.keyboard.press('Control+Enter')
  await expect(listed(page, 'reviews.waiting').locator(`[data-number="${number}"]`)).toBeVisible()
  await expect(line).toHaveCount(0)

  await his.goto('/')
  await expect(his.getByText(QUESTION)).toBeVisible()
  await his.locator(`a.button[href="/cases/${number}"]`).click()
  await his.getByRole('button', { name: pl['case.answer'], exact: true }).click()
  await his.getByRole('textbox', { name: pl['case.yourAnswer'] }).fill(ANSWER)
  await his.keyboard.press('Control+Enter')
  await expect(
    his.getByText(pl['case.answered'].replace('{number}', number).split('.')[0] ?? '')
  ).toBeVisible()

  await page.reload()
  await expect(line).toBeVisible()
  await line.click()
  await expect(page.getByText(ANSWER)).toBeVisible()
})
