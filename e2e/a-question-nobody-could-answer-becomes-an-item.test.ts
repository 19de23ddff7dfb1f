import { bridgeBetween } from './support/bridges.ts'
import { pl } from './support/polish.ts'
import { expect, signIn, test } from './support/world.ts'

test.describe.configure({ timeout: 60_000 })

test('a question that the giver was not there for becomes an item on the map', async ({ page }, {
  repeatEachIndex,
  retry
}) => {
  const text = `Who opens the cold store when list ${repeatEachIndex}.${retry} is wrong?`
  await signIn(page, 'marta', 'about:blank')
  const bridge = await bridgeBetween(page, 'ewa', 'marta')
  await page.goto(`/bridges/${bridge}/questions`)
  await expect(page.locator('main h1')).toBeVisible()
  // The box has the focus already: type, Enter.
  await expect(page.locator('main form input').first()).toBeFocused()
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
  const asked = page.locator('main article').filter({ hasText: text })
  await expect(asked).toBeVisible()
  await asked.getByRole('button', { name: 'Na mapę' }).click()
  const item = asked.getByRole('link', { name: text })
  await expect(item).toBeVisible()
  await item.click()
  await expect(page.getByRole('heading', { level: 1, name: text })).toBeVisible()
})

test('a question belongs to an item that is on the map, and does not when that was wrong', async ({
  page
}, { repeatEachIndex, retry }) => {
  const nth = `${repeatEachIndex}.${retry}`
  const [text, title] = [`Whose stamp is on the list ${nth}?`, `Stamps of the cold store ${nth}`]
  await signIn(page, 'marta', 'about:blank')
  const bridge = await bridgeBetween(page, 'ewa', 'marta')
  const item = { kind: 'decision', title }
  expect((await page.request.post(`/api/bridges/${bridge}/items`, { data: item })).status()).toBe(
    201
  )
  expect(
    (await page.request.post(`/api/bridges/${bridge}/questions`, { data: { text } })).status()
  ).toBe(201)
  await page.goto(`/bridges/${bridge}/questions`)
  const asked = page.locator('main article').filter({ hasText: text })
  await asked.getByRole('button', { name: pl['bridgeQuestion.toItem'], exact: true }).click()
  const box = asked.getByRole('combobox', { name: pl['bridgeQuestion.whichItem'] })
  await expect(box).toBeFocused()
  await box.fill(title)
  await page.getByRole('option', { name: title }).click()
  await asked.getByRole('button', { name: pl['bridgeQuestion.linkItem'], exact: true }).click()
  await expect(asked.getByRole('link', { name: title })).toBeVisible()
  // The question moved to another list; whoever read it went along.
  await expect(asked).toBeFocused()
  await page.getByRole('button', { name: pl['ui.undo'], exact: true }).click()
  await expect(asked.getByRole('link', { name: title })).toHaveCount(0)
  await expect(asked.getByRole('button', { name: pl['bridgeQuestion.toItem'] })).toBeVisible()
})

test('a case that was logged for a question without a connection answers it later', async ({
  page,
  context
}, { repeatEachIndex, retry }) => {
  const text = `Which scale is checked first ${repeatEachIndex}.${retry}?`
  await signIn(page, 'marta', 'about:blank')
  const bridge = await bridgeBetween(page, 'ewa', 'marta')
  const sent = await page.request.post(`/api/bridges/${bridge}/questions`, { data: { text } })
  expect(sent.status()).toBe(201)
  await page.goto(`/bridges/${bridge}/questions`)
  const asked = page.locator('main article').filter({ hasText: text })
  await asked.getByRole('link', { name: pl['bridgeQuestion.toCase'], exact: true }).click()
  await expect(page.locator('main textarea').nth(0)).toHaveValue(text)
  const symptom = page.locator('main textarea').nth(1)
  await expect(symptom).toBeFocused()
  await symptom.fill('Two scales show two weights.')
  await context.setOffline(true)
  await symptom.press('Control+Enter')
  await expect(page.getByText(pl['draft.kept'])).toBeVisible()
  await context.setOffline(false)
  // The next visit sends it: the case and what it answers arrive together.
  await page.goto(`/bridges/${bridge}/questions`)
  await expect(asked.getByRole('link', { name: /^EX-\d+$/ })).toBeVisible()
})

test('a lead reads whether what crossed has held', async ({ page }) => {
  await signIn(page, 'grace')
  await page.goto('/bridges/unit')
  const row = page.locator('main article').filter({ hasText: 'George Hale' })
  await row.getByRole('link', { name: 'Held', exact: true }).click()
  await expect(page.locator('main .verdict')).toContainText('Held since the close of')
  const judged = page.getByRole('row').filter({ hasText: 'Within a tenth' }).last()
  await judged.locator('summary').click()
  await expect(judged.getByRole('link').first()).toHaveAttribute('href', /\/cases\/EX-\d+/)
})
