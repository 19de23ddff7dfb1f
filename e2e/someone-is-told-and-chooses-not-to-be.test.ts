import type { Page } from '@playwright/test'
import { expect, signIn, test } from './support/world.ts'

/** Dmitri writes something about a case of his own that mentions Ioana. */
async function mention(page: Page, text: string) {
  const data = { title: `Told: ${text}`, symptom: 'A notice' }
  const { number } = await (await page.request.post('/api/cases', { data })).json()
  const words = { text: `${text}, @[ioana]` }
  await page.request.post(`/api/cases/${number}/comments`, { data: words })
  return number as string
}

test('someone is told without a reload, chooses not to be, and is left in peace', async ({
  page,
  browser,
  baseURL
}) => {
  const context = await browser.newContext({ baseURL })
  const elsewhere = await context.newPage()
  await signIn(elsewhere, 'dmitri')
  await signIn(page, 'ioana', '/notices')
  await page.request.patch('/api/me', { data: { language: 'en' } })
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Notices', level: 1 })).toBeVisible()

  const number = await mention(elsewhere, 'Look at this')
  // Around the close what is not her own work waits; looking is allowed.
  const look = page.getByRole('button', { name: 'Look now' })
  const line = page.getByRole('listitem').filter({ hasText: `mentions you in ${number}` })
  await expect(look.or(line).first()).toBeVisible({ timeout: 15_000 })
  if (await look.isVisible()) await look.click()
  await expect(line).toContainText('Look at this, Ioana')

  // One key marks it, and the same key takes that back.
  await line.getByRole('link').focus()
  await page.keyboard.press('x')
  await expect(line.getByText('Unread', { exact: true })).toHaveCount(0)
  await page.keyboard.press('x')
  await expect(line.getByText('Unread', { exact: true })).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/cases/${number}#talk`))

  await page.goto('/profile#notices')
  const here = page.getByRole('checkbox', { name: 'Here: Somebody mentions you' })
  await here.uncheck()
  await expect(page.getByText('Saved').first()).toBeVisible()
  await expect(page.getByText(/the rest comes on/)).toBeVisible()

  const other = await mention(elsewhere, 'And at this')
  const { id } = (await (await elsewhere.request.get(`/api/cases/${other}/occurrences`)).json())
    .items[0]
  await elsewhere.request.post(`/api/occurrences/${id}/holder`, { data: { person: 'ioana' } })
  await page.goto('/notices')
  await expect(page.getByText(/hands you EX-/).first()).toBeVisible({ timeout: 15_000 })
  await expect(page.getByText(`mentions you in ${other}`)).toHaveCount(0)
  await context.close()
})
