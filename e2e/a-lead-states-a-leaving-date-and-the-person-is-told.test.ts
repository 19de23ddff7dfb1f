import { expect, signIn, test } from './support/world.ts'

test('a lead states a leaving date and the person is told', async ({ page, browser, baseURL }) => {
  await signIn(page, 'dohyun', '/people?person=kyungmin')
  await page.request.patch('/api/me', { data: { language: 'en' } })
  await page.reload()
  const panel = page.getByRole('region', { name: 'Seo Kyung-min' })
  await panel.getByRole('button', { name: 'State the date' }).click()
  const date = panel.getByLabel('Leaving date')
  await expect(date).toBeFocused()
  await date.fill('2027-03-31')
  await panel.getByRole('button', { name: 'State the date' }).click()
  await expect(panel).toContainText('31 Mar 2027')
  await expect(panel).toContainText('Stated by Choi Do-hyun.')

  const context = await browser.newContext({ baseURL })
  const person = await context.newPage()
  await signIn(person, 'kyungmin')
  await person.request.patch('/api/me', { data: { language: 'en' } })
  await person.goto('/notices')
  await expect(person.locator('main').getByText('Choi Do-hyun').first()).toBeVisible()
  await person.goto('/profile')
  await expect(person.getByRole('textbox', { name: 'Leaving date' })).toHaveValue('2027-03-31')
  await expect(person.getByText('Stated by Choi Do-hyun.')).toBeVisible()

  // A colleague sees neither the day nor that there is one.
  await signIn(person, 'soyeon', '/people?person=kyungmin')
  await expect(person.getByRole('heading', { name: 'Seo Kyung-min' })).toBeVisible()
  await expect(person.locator('main')).not.toContainText('2027')
  await context.close()
})
