import type { Page } from '@playwright/test'
import type { Case } from '#schema/api/cases.ts'
import { accessibilityOf, expect, signIn, test } from './support/world.ts'

/** A case of its own, so that other journeys find theirs as they were. */
async function logged(page: Page): Promise<Case> {
  const data = {
    title: 'Courier invoice arrives without a purchase order',
    symptom: 'The invoice waits in the inbox and nobody knows who ordered the courier.',
    process: 'finance.ap.invoice',
    visibility: 'everyone',
    language: 'en',
    cause: 'The courier is called by phone.',
    steps: [{ text: 'Ask the front desk.' }, { text: 'Book it to the unit that sent the parcel.' }]
  }
  const answer = await page.request.post('/api/cases', { data })
  expect(answer.status()).toBe(201)
  return answer.json()
}
/** Whether it has to be filled in is part of its name. */
const box = (page: Page, name: string) =>
  page.getByRole('textbox', { name: new RegExp(`^${name}`) })

test('a colleague translates a case', async ({ page, browser, baseURL }) => {
  await signIn(page, 'sam')
  const { number } = await logged(page)

  // The original stands beside the boxes; what is typed survives a reload.
  await page.goto(`/cases/${number}/translate/pl`)
  await expect(box(page, 'Title, Polski')).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Translate at least the title.')).toBeVisible()
  await box(page, 'Title, Polski').fill('Faktura kuriera bez zamówienia')
  await box(page, 'Why it happens, Polski').fill('Kuriera wzywa się przez telefon.')
  await box(page, 'What to do 2, Polski').fill('Zaksięguj na dział, który nadał paczkę.')
  await expect(page.locator('[data-draft]')).toHaveAttribute('data-draft', /device|server/)
  await page.reload()
  await expect(box(page, 'Why it happens, Polski')).toHaveValue('Kuriera wzywa się przez telefon.')
  expect(await accessibilityOf(page)).toEqual([])
  await page.keyboard.press('Control+Enter')
  await expect(page).toHaveURL(/\?in=pl$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Faktura kuriera bez zamówienia')

  // A Polish reader is offered it in one line, and what nobody translated stays as it was written.
  const polish = await browser.newContext({ baseURL, locale: 'pl-PL' })
  const reader = await polish.newPage()
  await signIn(reader, 'joanna', `/cases/${number}`)
  await reader.getByRole('button', { name: 'Czytaj: Polski' }).click()
  await expect(reader).toHaveURL(/in=pl/)
  const title = reader.getByRole('heading', { level: 1 })
  await expect(title).toHaveAttribute('lang', 'pl')
  await expect(reader.getByText('Ask the front desk.')).toBeVisible()
  await expect(reader.getByText('Zaksięguj na dział, który nadał paczkę.')).toBeVisible()

  // The original changes, and the page says so without a reload.
  const { head } = (await (await page.request.get(`/api/cases/${number}`)).json()) as Case
  const changed = await page.request.patch(`/api/cases/${number}`, {
    data: { cause: 'Two units share one courier account.' },
    headers: { 'if-match': `"${head}"` }
  })
  expect(changed.status()).toBe(200)
  await expect(
    reader.getByText('Oryginał zmienił się od tego czasu', { exact: false })
  ).toBeVisible()
  await reader.getByRole('button', { name: 'Czytaj oryginał: English' }).click()
  await expect(title).toHaveText('Courier invoice arrives without a purchase order')

  // Whoever brings it up to date sees what changed, word by word.
  await page.goto(`/cases/${number}?in=pl`)
  await page.getByRole('link', { name: 'Bring it up to date' }).click()
  await expect(page.locator('#cause del').first()).toBeVisible()
  await box(page, 'Why it happens, Polski').fill('Dwa działy mają jedno konto u kuriera.')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Dwa działy mają jedno konto u kuriera.')).toBeVisible()
  await expect(page.getByText('The original has changed since', { exact: false })).toHaveCount(0)
  await polish.close()
})
