import type { Page } from '@playwright/test'
import { solved } from './support/cases.ts'
import { accessibilityOf, expect, signIn, test } from './support/world.ts'

/** Sam writes it at his own desk; whoever judges it has written nothing of it. */
async function written(page: Page, title: string): Promise<string> {
  const content = { proof: 'The list is empty.', causeKind: 'unknown' as const }
  return solved(page, { ...content, title, symptom: `${title}.`, process: 'finance.gl' })
}

/** On the screen: paper has its own. */
const stamp = (page: Page, state: string) =>
  page.locator('main .meta').filter({ visible: true }).first().getByText(state, { exact: true })

test('a case is replaced, archived and reinstated', async ({ page, browser, baseURL }) => {
  const author = await (await browser.newContext({ baseURL })).newPage()
  await signIn(author, 'sam', '/sign-in')
  const [old, better] = [
    await written(author, 'Depreciation run skips an asset'),
    await written(author, 'Depreciation run skips assets without a cost centre')
  ]
  await author.context().close()

  // Validated, and taken back from the message that tells of it; then validated for good.
  await signIn(page, 'grace', `/cases/${old}`)
  await page.getByRole('button', { name: 'Validate', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Validate', exact: true }).click()
  await expect(stamp(page, 'Validated')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(stamp(page, 'Solved')).toBeVisible()
  await page.getByRole('button', { name: 'Validate', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Validate', exact: true }).click()

  await page.getByRole('button', { name: 'Retire or merge' }).click()
  await page.getByRole('button', { name: 'Archive' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Archive' }).click()
  // Why it goes is asked for, beside its field.
  await expect(dialog.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true')
  await expect(dialog.getByRole('textbox')).toBeFocused()
  await dialog.getByRole('textbox').fill('The asset module does it now')
  await dialog.getByRole('button', { name: 'Archive' }).click()
  await expect(page.getByText(`${old} is not used any more.`)).toBeVisible()
  expect(await accessibilityOf(page)).toEqual([])
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect(page.getByText(`${old} is in use again.`)).toBeVisible()
  await expect(page.getByText(`${old} is not used any more.`)).toHaveCount(0)

  await page.getByRole('button', { name: 'Retire or merge' }).click()
  await page.getByRole('button', { name: 'Replace by another case' }).click()
  await dialog.getByRole('searchbox').fill(better)
  await dialog.getByRole('button', { name: new RegExp(better) }).click()
  await dialog.getByRole('textbox').fill('It names the cause')
  await dialog.getByRole('button', { name: 'Replace by another case' }).click()
  await expect(page.getByText(`You asked for ${old}, which this case replaces.`)).toBeVisible()
  await expect(page.getByText('Its number leads here')).toBeVisible()

  await page.goto(`/cases/${old}?own=1`)
  await expect(page.getByText(`${old} is not used any more. ${better} replaces it`)).toBeVisible()
  await page.getByRole('button', { name: 'Reinstate' }).click()
  await expect(page).toHaveURL(new RegExp(`/cases/${old}$`))
  await expect(stamp(page, 'Validated')).toBeVisible()
})

test('a case goes back with a question, and comes with the answer', async ({
  page,
  browser,
  baseURL
}) => {
  const author = await (await browser.newContext({ baseURL, locale: 'en-GB' })).newPage()
  await signIn(author, 'sam', '/sign-in')
  const number = await written(author, 'Recurring entry was posted for a closed plant')
  await signIn(page, 'grace', `/cases/${number}`)
  await page.getByRole('button', { name: 'Send back with a question' }).click()
  await page.getByRole('dialog').getByLabel('Question').fill('Which plant?')
  await page.getByRole('dialog').getByRole('button', { name: 'Send back' }).click()
  const asked = page.getByRole('group', { name: 'Question' })
  await expect(asked).toContainText('Which plant?')

  await author.goto(`/cases/${number}`)
  await author.getByRole('button', { name: 'Answer', exact: true }).click()
  await author.getByLabel('Your answer').fill('The one in Leeds.')
  expect(await accessibilityOf(author)).toEqual([])
  await author.getByRole('button', { name: 'Send the answer' }).click()
  await expect(author.getByRole('group', { name: 'Question' })).toHaveCount(0)
  await author.getByText('History', { exact: true }).click()
  await expect(author.getByText(/^Sam .*Okafor: The one in Leeds\./)).toBeVisible()
  await author.context().close()
})
