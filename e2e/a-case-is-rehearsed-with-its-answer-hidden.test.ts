import { solved } from './support/cases.ts'
import { accessibilityOf, expect, signIn, test } from './support/world.ts'

const ANSWER = 'Clear both items.'
const WORDS = 'I would look for the twin of the item.'
const LEARNT = 'Both items, not one.'

test('a case is rehearsed with its answer hidden', async ({ page }) => {
  await signIn(page, 'viktor', 'about:blank')
  await page.request.patch('/api/me', { data: { language: 'en' } })
  const number = await solved(page, {
    ...{ title: 'A persimmon item has a twin', symptom: 'Two lines of the same amount.' },
    ...{ process: 'finance.ap.grir', language: 'en' }
  })
  const said: string[] = []
  page.on('response', async (response) => {
    if (!/rehears/.test(response.url()) || response.request().method() !== 'GET') return
    said.push(await response.text().catch(() => ''))
  })

  await page.goto(`/cases/${number}`)
  await page.getByRole('link', { name: 'Rehearse' }).click()
  const box = page.getByRole('textbox', { name: 'What would you do?' })
  await expect(box).toBeVisible()
  await expect(page.locator('main')).not.toContainText(ANSWER)
  expect(said.join()).not.toContain(ANSWER)
  await box.fill(WORDS)
  await page.keyboard.press('Control+Enter')

  // Then the answer, marked by the keyboard.
  await expect(page.locator('main')).toContainText(ANSWER)
  await expect(page.locator('main')).toContainText(WORDS)
  expect(await accessibilityOf(page)).toEqual([])
  await page.getByRole('radiogroup', { name: 'Step 1' }).getByRole('radio').first().focus()
  await page.keyboard.press('2')
  await page.keyboard.type(LEARNT)
  await page.keyboard.press('Control+Enter')
  await expect(page.locator('.partly')).toHaveText('Partly')

  await page.goto('/rehearsals')
  await expect(page.locator('main')).toContainText(LEARNT)
})
