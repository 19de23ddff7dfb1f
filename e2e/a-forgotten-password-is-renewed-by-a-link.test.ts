import { expect, signIn, test } from './support/world.ts'

const PASSWORD = 'three herons at dusk'

test('a forgotten password is renewed by a link', async ({ page, browser, baseURL }) => {
  await page.goto('/sign-in')
  await page.getByLabel('Email').fill('mihai@kestrel.example')
  await page.getByLabel('Password', { exact: true }).fill('was it this one?')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toHaveText(/not right/)
  await expect(page.getByLabel('Email')).toHaveValue('mihai@kestrel.example')

  await signIn(page, 'helen', '/people')
  await page.getByLabel('Find a person').fill('mihai')
  await page.getByRole('link', { name: 'Mihai Stan' }).click()
  await page.getByRole('button', { name: 'Renewal link' }).click()
  const link = await page.getByLabel('Link for Mihai Stan').inputValue()

  const context = await browser.newContext({ baseURL })
  const his = await context.newPage()
  await his.goto(link)
  await expect(his.getByText('For Mihai Stan at Kestrel Valves')).toBeVisible()
  await his.getByLabel('Choose a password').fill(PASSWORD)
  await his.getByRole('button', { name: 'Set the password' }).click()
  await expect(his).toHaveURL(/\/$/)

  // He reads Romanian, and so the screens do from here on.
  await his.goto('/profile')
  await his.getByRole('button', { name: 'Deconectare' }).click()
  await his.locator('[name=email]').fill('mihai@kestrel.example')
  await his.locator('[name=password]').fill(PASSWORD)
  await his.keyboard.press('Enter')
  await expect(his).toHaveURL(/\/$/)
  await his.goto(link)
  await expect(his.getByRole('link', { name: 'Mergi la conectare' })).toBeVisible()
  await context.close()
})
