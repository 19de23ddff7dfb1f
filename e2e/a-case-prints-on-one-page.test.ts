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
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0

test('a case prints on one page', async ({ page }) => {
  test.setTimeout(180_000)
  // An expert of all of finance in Incheon sees more than most.
  await signIn(page, 'jiwoo')
  const answer = await page.request.get('/api/search?limit=100')
  const { hits, total } = (await answer.json()) as { hits: { number: string }[]; total: number }
  expect(hits).toHaveLength(total)
  expect(total).toBeGreaterThan(50)
  const counted: Record<string, number> = {}
  for (const { number } of hits) {
    await open(page, number)
    counted[number] = pagesOf(await page.pdf({ preferCSSPageSize: true }))
  }
  expect(Object.entries(counted).filter(([, pages]) => pages !== 1)).toEqual([])
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
  for (const tool of ['button', 'nav', 'input', 'details']) {
    expect(await page.locator(tool).filter({ visible: true }).count(), tool).toBe(0)
  }
})
