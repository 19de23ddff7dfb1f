import { change, newest, solved } from './support/cases.ts'
import { accessibilityOf, expect, signIn, test } from './support/world.ts'

test('revisions are compared and brought back', async ({ page, browser, baseURL }) => {
  await signIn(page, 'sam', '/sign-in')
  const number = await solved(page, {
    title: 'Clearing account differs after the rate change',
    symptom: 'The clearing account keeps a rest after the rate change.',
    process: 'finance.gl'
  })
  await change(page, number, { proof: 'The balance of the account is zero.', tags: ['rates'] })
  await change(page, number, {
    proof: 'The balance of the account is nil.',
    reason: 'The report says nil'
  })
  const first = await newest(page, number)

  // The newest against the one before it, where readers get the newest.
  await page.goto(`/cases/${number}`)
  await page.getByText('History', { exact: true }).click()
  await page.getByRole('link', { name: 'Compare versions' }).click()
  await expect(page.locator('del')).toContainText('zero')
  await expect(page.locator('ins')).toContainText('nil')
  await expect(page.getByRole('heading', { name: 'Title', exact: true })).toHaveCount(0)
  await page.getByLabel('Show the unchanged fields too').check()
  await expect(page.getByRole('heading', { name: 'Title', exact: true })).toBeVisible()
  expect(await accessibilityOf(page)).toEqual([])

  await page.getByLabel('Compare', { exact: true }).selectOption('2')
  await expect(page).toHaveURL(/compare=2\.\.4/)
  await expect(page.locator('ins')).toHaveCount(2)

  // Somebody is faster: the newest is shown, and what was typed is still there.
  const other = await (await browser.newContext({ baseURL, locale: 'en-GB' })).newPage()
  await signIn(other, 'grace', '/sign-in')
  await change(other, number, { prevention: 'Look at the rates first.' })
  await page.getByRole('button', { name: 'Bring version 2 back' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Why (optional)').fill('The short one was right')
  await dialog.getByRole('button', { name: 'Bring version 2 back' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Somebody changed this case')
  await expect(page).toHaveURL(/compare=2\.\.5/)
  await expect(page.locator('ins', { hasText: 'Look at the rates first.' })).toHaveCount(1)
  await dialog.getByRole('button', { name: 'Bring version 2 back' }).click()

  await expect(page.getByText(`${number}: version 2 is back, as version 6.`)).toBeVisible()
  const back = await newest(page, number)
  expect(back).toMatchObject({ head: first.head + 2, proof: '', prevention: '', tags: [] })
  await page.goto(`/cases/${number}/history`)
  await expect(page.getByText('brings version 2 back')).toBeVisible()
  await expect(page.getByText('The short one was right')).toBeVisible()
  await other.context().close()
})

test('whoever may not edit sees what was done, and why', async ({ page, browser, baseURL }) => {
  await signIn(page, 'sam', '/sign-in')
  const number = await solved(page, {
    title: 'Petty cash book was closed a day early',
    symptom: 'Receipts of the last day are refused.',
    process: 'finance.gl'
  })
  await change(page, number, { proof: 'The book is open.', reason: 'The proof was missing' })
  const reader = await (await browser.newContext({ baseURL, locale: 'en-GB' })).newPage()
  await signIn(reader, 'helen', `/cases/${number}/history`)
  await expect(reader.getByText('The proof was missing')).toBeVisible()
  await expect(reader.getByRole('main').getByRole('combobox')).toHaveCount(0)
  await expect(reader.getByRole('link', { name: /What changed/ })).toHaveCount(0)
  await reader.context().close()
})
