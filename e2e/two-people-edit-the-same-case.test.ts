import type { Page } from '@playwright/test'
import type { Case } from '#schema/api/cases.ts'
import { expect, signIn, test } from './support/world.ts'

const proof = (page: Page) =>
  page.getByRole('textbox', { name: 'How you know it worked', exact: true })
const prevention = (page: Page) => page.getByRole('textbox', { name: 'Prevent it', exact: true })

/** A case of its own, so that other journeys find theirs as they were. */
async function logged(page: Page): Promise<Case> {
  const data = {
    title: 'Petty cash differs from the count by a rounded amount',
    symptom: 'The sheet and the account differ by less than one pound.',
    process: 'finance.gl',
    visibility: 'everyone'
  }
  const answer = await page.request.post('/api/cases', { data })
  expect(answer.status()).toBe(201)
  return answer.json()
}
const newest = async (page: Page, number: string): Promise<Case> =>
  (await page.request.get(`/api/cases/${number}?revision=head`)).json()

test('two people edit the same case', async ({ page, browser, baseURL }) => {
  await signIn(page, 'sam')
  const { number } = await logged(page)
  const other = await (await browser.newContext({ baseURL, locale: 'en-GB' })).newPage()
  await signIn(other, 'grace', `/cases/${number}/edit`)
  await page.goto(`/cases/${number}/edit`)

  // Different fields: both are kept, and nobody is asked.
  await proof(other).fill('The count and the account agree.')
  await other.keyboard.press('Control+Enter')
  await expect(other).toHaveURL(/revision=head$/)
  await prevention(page).fill('Count on Fridays.')
  await page.keyboard.press('Control+Enter')
  await expect(page).toHaveURL(/revision=head$/)
  expect(await newest(page, number)).toMatchObject({
    proof: 'The count and the account agree.',
    prevention: 'Count on Fridays.'
  })

  // The same field: both versions side by side, and the writer decides.
  await page.goto(`/cases/${number}/edit`)
  await other.goto(`/cases/${number}/edit`)
  await proof(other).fill('Theirs')
  await other.keyboard.press('Control+Enter')
  await expect(other).toHaveURL(/revision=head$/)
  await proof(page).fill('Mine')
  await prevention(page).fill('Count on Mondays.')
  await page.keyboard.press('Control+Enter')
  const clash = page.getByRole('region', { name: /Grace Whitfield changed this case/ })
  await expect(clash).toContainText('Theirs')
  await page.keyboard.press('Control+Enter')
  await expect(clash.getByText('Choose one of the two.')).toBeVisible()
  await clash.getByRole('radio', { name: /^Newest/ }).check()
  await expect(proof(page)).toHaveValue('Theirs')
  await page.keyboard.press('Control+Enter')
  await expect(page).toHaveURL(/revision=head$/)
  expect(await newest(page, number)).toMatchObject({
    proof: 'Theirs',
    prevention: 'Count on Mondays.'
  })
  await other.context().close()
})
