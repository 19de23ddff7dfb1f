import { accessibilityOf, expect, test } from './support/world.ts'

const PASSWORD = 'meadow ladder quietly'

test('first start: set up, invite, accept', async ({ page, browser, emptyServer }) => {
  await page.goto(`${emptyServer.baseURL}/sign-in`)
  await expect(page.getByRole('heading', { name: 'Nobody is here yet' })).toBeVisible()

  await page.goto(emptyServer.setupLink)
  await page.getByRole('button', { name: 'Set up' }).click()
  await expect(page.getByLabel('Name of the organisation')).toBeFocused()
  expect(await accessibilityOf(page)).toEqual([])

  await page.getByLabel('Name of the organisation').fill('Acme Services')
  await page.getByLabel('Name of the entity').fill('Acme Polska')
  await page.getByLabel('Code').fill('PL01')
  await page.getByLabel('Country').selectOption('PL')
  await expect(page.getByLabel('Currency')).toHaveValue('PLN')
  await page.getByLabel('Name', { exact: true }).fill('Zofia Maj')
  await page.getByLabel('Email').fill('zofia@acme.example')
  await page.getByLabel('Choose a password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Set up' }).click()
  await expect(page.getByRole('heading', { name: 'Acme Services is ready' })).toBeVisible()

  await page.getByRole('link', { name: 'Invite your colleagues' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Jan Kos')
  await page.getByLabel('Email').fill('jan@acme.example')
  await page.getByRole('button', { name: 'Add a role' }).click()
  await page.getByRole('button', { name: 'Make the link' }).click()
  // A role that names no process is refused beside its box, and nothing typed is lost.
  const process = page.getByRole('combobox', { name: 'For which process?' })
  await expect(process).toBeFocused()
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Jan Kos')
  await process.fill('payable')
  await page.getByRole('option', { name: 'Accounts payable' }).first().click()
  await page.getByRole('button', { name: 'Make the link' }).click()
  const link = await page.getByLabel('Invitation link').inputValue()
  await expect(page.getByRole('list').getByText('jan@acme.example')).toBeVisible()

  const guest = await (await browser.newContext()).newPage()
  await guest.goto(link)
  await expect(guest.getByRole('heading', { name: 'Welcome, Jan Kos' })).toBeVisible()
  await expect(guest.getByText('Acme Services')).toBeVisible()
  await guest.getByLabel('Choose a password').fill('short')
  await guest.getByRole('button', { name: 'Join' }).click()
  await expect(guest.getByLabel('Choose a password')).toBeFocused()
  await guest.getByLabel('Choose a password').fill(PASSWORD)
  await guest.getByRole('button', { name: 'Join' }).click()
  await expect(guest).toHaveURL(`${emptyServer.baseURL}/`)

  await guest.goto(link)
  await expect(guest.getByText('was used already')).toBeVisible()
  await guest.context().close()

  await page.reload()
  await page.getByRole('link', { name: 'Jan Kos' }).click()
  const panel = page.getByRole('region', { name: 'Jan Kos' })
  await expect(panel.getByText('Expert · Accounts payable')).toBeVisible()
  await expect(page.getByText('Waiting invitations')).toBeHidden()
})
