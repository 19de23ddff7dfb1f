import type { Page } from '@playwright/test'
import type { Case } from '#schema/api/cases.ts'
import { expect, signIn, test } from './support/world.ts'

const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const add = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

test('log and solve with every field', async ({ page }) => {
  await signIn(page, 'grace', '/log')
  const boxes = page.locator('main textarea')
  await boxes.nth(0).fill('Accrual reversed twice on the first working day')
  await boxes.nth(1).fill('The cost centre shows the reversal two times.')
  await add(page, 'Log and solve now')
  await expect(page).toHaveURL(/\/solve$/)

  // Steps by keyboard: Enter adds one below, Alt+↑ moves it.
  await page.locator('#steps textarea').first().waitFor()
  await page.keyboard.type('Reverse the second document with FB08')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Find both documents in FBL3N')
  await page.keyboard.press('Alt+ArrowUp')
  await box(page, 'Minutes of step 1').fill('5')
  await add(page, 'Caution: Add a caution to step 2')
  await page.keyboard.type('Only in the open period')
  await add(page, 'Posting: Add a posting to step 2')
  await page.getByRole('combobox', { name: 'Dr' }).fill('480000')
  await page.getByRole('combobox', { name: 'Cr' }).fill('220000')

  await box(page, 'How experts spot it').fill(
    'The second one carries the user of the **batch job**.'
  )
  await box(page, 'Why it happens').fill('The job was restarted after a timeout.')
  await page.getByLabel('Kind of cause').selectOption('interface')
  await add(page, 'Add a dead end')
  await page.keyboard.type('Deleting the job log')
  await box(page, 'How you know it worked').fill('FBL3N shows one reversal.')
  await box(page, 'Judgement').fill('Not by manual posting: the audit trail would break.')
  await box(page, 'Prevent it').fill('Check SM37 before restarting.')
  await add(page, 'Add a person')
  await page.keyboard.type('Sam Okafor')
  await add(page, 'Add a rule')
  await box(page, 'Rule 1').fill('Closing manual 4.2')
  await page.getByLabel('Valid until').fill('2028-12-31')
  await page.getByRole('combobox', { name: 'System' }).fill('SAP S/4')
  await page.getByLabel('Accounts').fill('480000')
  await page.keyboard.press('Enter')
  await page.getByRole('combobox', { name: 'Counterpart' }).selectOption('system')
  await page.getByLabel('Usually at stake').selectOption('minor')
  await page.getByLabel('Tags').fill('accrual,')
  await page.locator('#links').getByRole('searchbox').fill('accrual')
  await page.getByRole('list', { name: 'Cases found' }).getByRole('button').first().click()
  await box(page, 'Minutes it took').fill('soon')

  // What is wrong is said beside its field, and nothing is lost.
  await page.keyboard.press('Control+Enter')
  await expect(box(page, 'Minutes it took')).toBeFocused()
  await expect(page.getByText('Whole minutes, such as 20.')).toBeVisible()
  await box(page, 'Minutes it took').fill('40')
  await page.keyboard.press('Control+Enter')

  await expect(page).toHaveURL(/\/cases\/EX-\d+$/)
  await expect(page.getByText('The job was restarted after a timeout.')).toBeVisible()
  const answer = await page.request.get(new URL(page.url()).pathname.replace('/', '/api/'))
  const it = (await answer.json()) as Case
  expect(it).toMatchObject({
    state: 'solved',
    steps: [
      { text: 'Find both documents in FBL3N', minutes: 5 },
      {
        text: 'Reverse the second document with FB08',
        caution: 'Only in the open period',
        posting: { debit: '480000', credit: '220000' }
      }
    ],
    causeKind: 'interface',
    tried: ['Deleting the job log'],
    contacts: [{ name: 'Sam Okafor' }],
    rules: [{ kind: 'policy', text: 'Closing manual 4.2' }],
    validUntil: '2028-12-31',
    system: 'SAP S/4',
    accounts: ['480000'],
    counterpartKind: 'system',
    materialityBand: 'minor',
    tags: ['accrual'],
    trust: { uses: 1, worked: 1, firstMinutes: 40 }
  })
  expect(it.links).toHaveLength(1)
})
