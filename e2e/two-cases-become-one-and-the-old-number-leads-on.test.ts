import { newest, solved } from './support/cases.ts'
import { accessibilityOf, expect, signIn, test } from './support/world.ts'

test('two cases become one, and the old number leads on', async ({ page }) => {
  await signIn(page, 'sam', '/sign-in')
  const shared = { process: 'finance.gl', symptom: 'The accrual stands twice on 252900.' }
  const stays = await solved(page, {
    ...shared,
    title: 'Accrual reversed twice',
    tags: ['accrual']
  })
  const goes = await solved(page, {
    ...shared,
    title: 'Accrual stands twice after the reversal run',
    cues: 'The same text on two days',
    tags: ['reversal']
  })
  await page.goto(`/cases/${goes}/merge`)
  await page.getByRole('searchbox', { name: /Number or words/ }).fill(stays)
  await page.getByRole('button', { name: new RegExp(stays) }).click()

  await expect(page.getByText(`1 occurrence moves to ${stays}`)).toBeVisible()
  const of = (field: string) => page.getByRole('group', { name: field, exact: true })
  await expect(of('Title').getByRole('radio', { name: /stays/ })).toBeChecked()
  await expect(of('How experts spot it').getByRole('radio', { name: /goes/ })).toBeChecked()
  await expect(of('Tags').getByRole('radio', { name: /Both together/ })).toBeChecked()
  await expect(of('What you see')).toHaveCount(0)
  await of('Title').getByRole('radio', { name: /goes/ }).check()
  await expect(page.getByText(/^Saved/)).toBeVisible()
  await page.reload()
  await expect(of('Title').getByRole('radio', { name: /goes/ })).toBeChecked()

  // Somebody changes the case that stays: it is shown once more, and the choice is kept.
  const headers = { 'if-match': `"${(await newest(page, stays)).head}"` }
  const data = { proof: 'Nothing is left on 252900.' }
  await page.request.patch(`/api/cases/${stays}`, { data, headers })
  await page.getByRole('button', { name: 'Merge', exact: false }).click()
  await expect(page.getByText(`${stays} was changed meanwhile`)).toBeVisible()
  await page.getByRole('button', { name: 'Merge', exact: false }).click()

  await expect(page).toHaveURL(new RegExp(`/cases/${stays}\\?from=${goes}`))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Accrual stands twice after the reversal run'
  )
  await expect(page.getByText(`You asked for ${goes}, which was merged`)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Occurrences 2' })).toBeVisible()
  expect(await newest(page, stays)).toMatchObject({
    tags: ['accrual', 'reversal'],
    cues: 'The same text on two days',
    proof: 'Nothing is left on 252900.'
  })

  // The old number, looked for or typed into the address, leads here; the old text can be read.
  await page.goto(`/search?q=${goes}`)
  await page
    .getByRole('link', { name: /Accrual stands twice/ })
    .first()
    .click()
  await page.goto(`/cases/${goes}`)
  await expect(page).toHaveURL(new RegExp(`/cases/${stays}\\?from=${goes}`))
  await page.getByRole('link', { name: `Read ${goes} as it was` }).click()
  await expect(page.getByText(`${goes} is not used any more. It was merged`)).toBeVisible()
  expect(await accessibilityOf(page)).toEqual([])

  await page.getByRole('button', { name: 'Reinstate' }).click()
  await expect(page.getByText(`${goes} is in use again.`)).toBeVisible()
  await expect(page).toHaveURL(new RegExp(`/cases/${goes}$`))
  await expect(page.getByRole('heading', { name: 'Occurrences 1' })).toBeVisible()
})

test('a merger is undone from the message that tells of it', async ({ page }) => {
  await signIn(page, 'sam', '/sign-in')
  const shared = { process: 'finance.gl', symptom: 'A freight accrual has no purchase order.' }
  const stays = await solved(page, { ...shared, title: 'Freight accrual without an order' })
  const goes = await solved(page, { ...shared, title: 'No order behind a freight accrual' })
  await page.goto(`/cases/${goes}/merge?into=${stays}`)
  await page.getByLabel('Why are they the same?').press('Control+Enter')
  await expect(page.getByText(`${goes} is merged into ${stays}.`)).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page).toHaveURL(new RegExp(`/cases/${goes}$`))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'No order behind a freight accrual'
  )
})
