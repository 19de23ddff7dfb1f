import type { Page } from '@playwright/test'
import { expect, signIn, test } from './support/world.ts'

/** From one case to the next without starting the application anew. */
async function open(page: Page, number: string) {
  await page.evaluate((href) => {
    const link = document.createElement('a')
    link.href = href
    document.body.append(link)
    link.click()
    link.remove()
  }, `/cases/${number}?own=1`)
  await expect(page.locator('.paper-head b')).toHaveText(number)
  await page.evaluate(() => document.fonts.ready)
}
/** Only the second page is asked for: where there is none, nothing has to be drawn. */
const runsOver = (page: Page) =>
  page.pdf({ preferCSSPageSize: true, pageRanges: '2' }).then(
    () => true,
    (error: Error) => {
      expect(error.message).toContain('exceeds page count')
      return false
    }
  )

/** Those with most to print: where they fit, the others do. */
async function fullest(page: Page, numbers: string[], count: number) {
  const sizes = new Map<string, number>()
  for (const number of numbers) {
    const answer = await page.request.get(`/api/cases/${number}`)
    sizes.set(number, (await answer.body()).length)
  }
  return numbers.toSorted((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0)).slice(0, count)
}

async function allCases(page: Page): Promise<string[]> {
  const numbers: string[] = []
  for (let cursor: string | undefined = ''; cursor !== undefined;) {
    const answer = await page.request.get(`/api/search?limit=100${cursor}`)
    const { hits, next } = (await answer.json()) as { hits: { number: string }[]; next?: string }
    numbers.push(...hits.map(({ number }) => number))
    cursor = next ? `&cursor=${next}` : undefined
  }
  return numbers
}

test('a case prints on one page', async ({ page }) => {
  test.setTimeout(180_000)
  // An expert of all of finance in Incheon sees more than most.
  await signIn(page, 'jiwoo')
  const numbers = await allCases(page)
  expect(numbers.length).toBeGreaterThan(140)
  const over: string[] = []
  for (const number of await fullest(page, numbers, 40)) {
    await open(page, number)
    if (await runsOver(page)) over.push(number)
  }
  expect(over).toEqual([])

  // That two pages would be seen.
  await page.addStyleTag({ content: '.matter { min-height: 400mm }' })
  expect(await runsOver(page)).toBe(true)
})

test('a printed case holds what one needs on paper, and nothing of the tool', async ({ page }) => {
  await signIn(page, 'sam', '/cases/EX-5')
  await expect(page.locator('#occurrences h2')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  const head = page.locator('.paper-head')
  await expect(head).toContainText('EX-5')
  await expect(head).toContainText('Checked by')
  await expect(head).toContainText('Printed')
  await expect(head).toContainText('/cases/EX-5')
  await expect(page.locator('.paper-facts')).toContainText('Worked')
  await expect(page.locator('#steps li').first()).toBeVisible()
  await expect(page.locator('#occurrences')).toBeHidden()
  // The numbers of the steps can be pressed; on paper they are numbers.
  for (const tool of ['button:not(.number)', 'nav', 'input', 'details']) {
    expect(await page.locator(tool).filter({ visible: true }).count(), tool).toBe(0)
  }
})
