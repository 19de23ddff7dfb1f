import type { Page } from '@playwright/test'
import { pl } from './support/polish.ts'
import { expect, signIn, test } from './support/world.ts'

test('an expert validates, the author may not', async ({ page, browser, baseURL }) => {
  await signIn(page, 'marta')
  const number = await solve(page)
  await page.goto(`/cases/${number}`)
  await expect(stamp(page)).toHaveText(pl['state.solved'])
  await expect(page.getByRole('button', { name: pl['case.validate'] })).toHaveCount(0)
  const refused = await page.request.post(`/api/cases/${number}/validation`, { data: {} })
  expect(refused.status()).toBe(403)

  const desk = await browser.newContext({ baseURL })
  const expert = await desk.newPage()
  await signIn(expert, 'anna', `/cases/${number}`)
  await expert.getByRole('button', { name: pl['case.validate'] }).click()
  const dialog = expert.getByRole('dialog')
  await dialog.getByLabel(pl['case.noteOptional']).fill('Sprawdzone na próbie.')
  await dialog.getByRole('button', { name: pl['case.validate'] }).click()
  // How one knows that it worked is missing: said in a sentence, and nothing typed is lost.
  await expect(dialog.getByRole('alert')).toContainText(pl['case.missing'])
  await expect(dialog.getByLabel(pl['case.noteOptional'])).toHaveValue('Sprawdzone na próbie.')

  await change(page, number, { proof: 'Lista blokad jest pusta.' })
  // Nobody signs what they have not read: a newer revision has come meanwhile.
  await dialog.getByRole('button', { name: pl['case.validate'] }).click()
  await expect(dialog).toContainText('Ktoś w międzyczasie zmienił ten przypadek')
  await dialog.getByRole('button', { name: pl['case.validate'] }).click()
  await expect(dialog).toBeHidden()
  await expect(stamp(expert)).toHaveText(pl['state.validated'])
  await expect(expert.locator('aside dl')).toContainText('Anna Nowak')
  await desk.close()
})

/** The state beside the number of the case. */
const stamp = (page: Page) => page.locator('main .meta .stamp').filter({ visible: true }).first()

/** Marta logs and solves something at her own desk; the proof is left out. */
async function solve(page: Page): Promise<string> {
  const logged = await page.request.post('/api/cases', {
    data: {
      title: 'Blokada płatności po zmianie rachunku dostawcy',
      symptom: 'Propozycja płatności pomija pozycje dostawcy z kodem blokady R.',
      process: 'finance.ap.payment',
      language: 'pl'
    }
  })
  expect(logged.status()).toBe(201)
  const { number } = (await logged.json()) as { number: string }
  const solved = await page.request.post(`/api/cases/${number}/resolution`, {
    data: {
      steps: [{ text: 'Potwierdź nowy rachunek telefonicznie i zdejmij blokadę R.', minutes: 5 }],
      cause: 'Zmiana rachunku bankowego zakłada blokadę do czasu potwierdzenia.',
      minutes: 25
    }
  })
  expect(solved.status()).toBe(201)
  return number
}

async function change(page: Page, number: string, data: object) {
  const { head } = (await (await page.request.get(`/api/cases/${number}`)).json()) as {
    head: number
  }
  const headers = { 'if-match': `"${head}"` }
  const changed = await page.request.patch(`/api/cases/${number}`, { data, headers })
  expect(changed.status()).toBe(200)
}
