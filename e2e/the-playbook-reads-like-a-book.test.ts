import type { Page } from '@playwright/test'
import { expect, signIn, test } from './support/world.ts'

interface Answer {
  total: number
  items: { number: string; title: string }[]
}

/** Every validated case of a chapter, as the reader may see them. */
async function casesOf(page: Page, query: string): Promise<Answer> {
  const answer = await page.request.get(`/api/book/pages?limit=50&${query}`)
  return (await answer.json()) as Answer
}

test('from the contents to a chapter, read to its end and printed whole', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'yes')
  })
  await signIn(page, 'grace')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('g')
  await page.keyboard.press('p')
  await expect(page).toHaveURL(/\/playbook$/)
  await page.locator('main').getByRole('link', { name: 'Finance & accounting' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Finance & accounting')

  const { total, items } = await casesOf(page, 'process=finance')
  const read = page.locator('main article article')
  await expect(read).toHaveCount(10)
  expect(total).toBeGreaterThan(10)
  const first = page.locator('main article article h3').first()
  await expect(first).toHaveText(items[0]?.title ?? '')

  await page.getByRole('button', { name: 'Print this chapter' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes')
  await expect(read).toHaveCount(total)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.on-paper li:visible')).toHaveCount(total)
  await expect(page.locator('.on-paper')).toContainText('Kestrel Valves')
  await expect(page.getByRole('navigation').first()).toBeHidden()
  await page.emulateMedia({ media: 'screen' })

  await first.getByRole('link').click()
  await expect(page).toHaveURL(new RegExp(`/cases/${items[0]?.number}$`))
})

test('the contents open by keyboard, and a system is a chapter too', async ({ page }) => {
  await signIn(page, 'grace', '/playbook')
  const opener = page.getByRole('button', { name: 'Chapters in Accounts payable' })
  await opener.focus()
  await expect(opener).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.press('Enter')
  await expect(opener).toHaveAttribute('aria-expanded', 'true')
  await expect(page.getByRole('link', { name: 'Supplier payments' })).toBeVisible()

  await page.getByRole('tab', { name: /By process/ }).focus()
  await page.keyboard.press('ArrowRight')
  await page.getByRole('link', { name: 'SAP S/4', exact: true }).click()
  await expect(page).toHaveURL(/\/playbook\/system\/SAP%20S%2F4$/)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('SAP S/4')
  const { total } = await casesOf(page, 'system=SAP%20S%2F4')
  await expect(page.locator('main article article')).toHaveCount(Math.min(10, total))
})

test('a case that is for named people is in the book of nobody else', async ({ page }) => {
  await signIn(page, 'ioana')
  const logged = await page.request.post('/api/cases', {
    data: {
      title: 'Zyzzogeton salary paid twice',
      symptom: 'Zyzzogeton is in both files',
      process: 'payroll.payment',
      steps: [{ text: 'Call the bank' }],
      language: 'en',
      visibility: 'people',
      people: ['haeun']
    }
  })
  expect(logged.status()).toBe(201)
  const chapter = '/playbook/payroll.payment?unchecked=yes'
  const there = page.getByRole('link', { name: 'Zyzzogeton salary paid twice' })

  await signIn(page, 'haeun', chapter)
  await expect(there).toBeVisible()
  await signIn(page, 'viktor', chapter)
  await expect(page.locator('main article article').first()).toBeVisible()
  await expect(page.getByText('Zyzzogeton')).toHaveCount(0)
})
