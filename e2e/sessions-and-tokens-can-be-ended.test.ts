import { expect, signIn, test } from './support/world.ts'

test('a session elsewhere can be ended', async ({ page, browser, baseURL }) => {
  const context = await browser.newContext({ baseURL })
  const elsewhere = await context.newPage()
  await signIn(elsewhere, 'grace', '/profile')
  await elsewhere.getByLabel('Name', { exact: true }).fill('Grace W')

  await signIn(page, 'grace', '/profile')
  const sessions = page.getByRole('list', { name: 'Where you are signed in' })
  await expect(sessions.getByText('This one')).toHaveCount(1)
  const others = sessions.getByRole('button', { name: /^End: / })
  await others.first().click()
  await page.keyboard.press('Escape')
  // Journeys before this one have left sessions of hers as well.
  for (let left = await others.count(); left > 0; left--) {
    await others.first().click()
    await sessions.getByRole('button', { name: 'End', exact: true }).click()
    await expect(sessions.getByRole('listitem')).toHaveCount(left)
  }

  // There, what was typed stays, and signing in again goes on with it.
  // What was typed may have gone up meanwhile, and the door stand before the button already.
  await elsewhere.getByRole('button', { name: 'Save' }).dispatchEvent('click')
  const door = elsewhere.getByRole('dialog')
  await door.getByLabel('Password', { exact: true }).fill('kestrel-demo')
  await door.getByRole('button', { name: 'Sign in' }).click()
  await expect(door).toBeHidden()
  await expect(elsewhere.getByLabel('Name', { exact: true })).toHaveValue('Grace W')
  await context.close()
})

test('a token is shown once, works, and stops when it is revoked', async ({ page, playwright }) => {
  await signIn(page, 'priya', '/profile')
  await page.getByRole('button', { name: 'Make a token' }).click()
  await page.getByLabel('What it is for').fill('Month-end sheet')
  await page.getByLabel('Works for').selectOption('30')
  await page.getByRole('button', { name: 'Make a token' }).click()
  const token = await page.getByLabel('Your new token').inputValue()

  const program = await playwright.request.newContext({
    baseURL: new URL(page.url()).origin,
    extraHTTPHeaders: { authorization: `Bearer ${token}` }
  })
  expect((await program.get('/api/session')).status()).toBe(200)

  await page.reload()
  expect(await page.content()).not.toContain(token)
  const tokens = page.getByRole('list', { name: 'Personal tokens' })
  await tokens.getByRole('button', { name: 'Revoke: Month-end sheet' }).click()
  await tokens.getByRole('button', { name: 'Revoke', exact: true }).click()
  await expect(tokens.getByText('Revoked')).toBeVisible()
  expect((await program.get('/api/session')).status()).toBe(401)
  await program.dispose()
})
