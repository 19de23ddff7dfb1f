import type { Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'
import { choose, inDays, somebodyElse, stopBetween } from './support/bridges.ts'
import { solved } from './support/cases.ts'
import { accessibilityOf, expect, signIn, test } from './support/world.ts'

const GOES_ON = 'Ha-eun asks payroll in January and writes the answer down.'
const WORDS = 'Two closes alone, and the third one looks good.'

test.describe.configure({ timeout: 120_000 })

const post = async (page: Page, url: string, data: object = {}) => {
  const answer = await page.request.post(url, { data })
  expect(answer.status(), url).toBe(201)
  return (await answer.json()) as { id: string }
}
const speak = (page: Page, language: string) =>
  page.request.patch('/api/me', { data: { language } })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const letters = (text: string) => text.normalize('NFKC').replaceAll(/\s+/g, '')

/** A bridge with a case that stands by the lead's word, and something that did not cross. */
async function aBridge(lead: Page, giver: Page, title: string, left: string) {
  await stopBetween(lead, 'soyeon', 'haeun')
  const number = await solved(giver, {
    ...{ title, symptom: 'The same line twice', process: 'payroll.run', language: 'en' }
  })
  const pair = { kind: 'handover', giver: 'soyeon', receiver: 'haeun', entity: 'KR01' }
  const { id } = await post(lead, '/api/bridges', { ...pair, endsOn: inDays(30) })
  const there = await post(giver, `/api/bridges/${id}/items`, { kind: 'case', case: number })
  await post(giver, `/api/bridges/${id}/items`, { kind: 'decision', title: left })
  const letBe = { stage: 'doneAlone', reason: 'It comes once a year' }
  await post(lead, `/api/bridge-items/${there.id}/exceptions`, letBe)
  await post(lead, `/api/bridges/${id}/start`)
  return `/bridges/${id}`
}

/** Prints, and says on which page the contents put each part, and on which pages its title is. */
async function printed(page: Page) {
  await page.evaluate(() => document.fonts.ready)
  const pdf = await page.pdf({ preferCSSPageSize: true })
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
    mergePages: false
  })
  const said = await page.locator('.contents a').evaluateAll((lines) =>
    lines.map((line) => ({
      title: line.querySelector('.what')?.textContent ?? '',
      page: Number(line.querySelector('[data-page-of]')?.textContent)
    }))
  )
  return said.map((it) => ({
    ...it,
    on: text.flatMap((its, at) => (letters(its).includes(letters(it.title)) ? [at + 1] : []))
  }))
}

test('three sign a bridge off, and its dossier is printed and kept', async ({
  page: receiver,
  browser,
  baseURL
}, { repeatEachIndex, retry }) => {
  const list = `${repeatEachIndex}${retry}`
  const title = `The lychee allowance of list ${list} is paid twice`
  const left = `When the kumquat bonus of list ${list} is split`
  const lead = await somebodyElse(browser, baseURL, 'dohyun', 'about:blank')
  const giver = await somebodyElse(browser, baseURL, 'soyeon', 'about:blank')
  await signIn(receiver, 'haeun', 'about:blank')
  for (const page of [lead, giver, receiver]) await speak(page, 'en')
  const bridge = await aBridge(lead, giver, title, left)

  // Nobody can sign before somebody owns what did not cross.
  await receiver.goto(`${bridge}/sign-off`)
  await expect(receiver.getByText('Nobody can sign yet: 1 item')).toBeVisible()
  expect(await accessibilityOf(receiver)).toEqual([])
  await press(receiver, `Say what happens: ${left}`)
  const dialog = receiver.getByRole('dialog')
  await dialog.getByLabel('What happens with it').fill(GOES_ON)
  await dialog.getByRole('button', { name: 'Save' }).click()
  // What is missing is said beside its box, and nothing that was typed is lost.
  await expect(dialog.getByRole('combobox')).toBeFocused()
  await choose(receiver, 'Who owns it from now on', 'Lim Ha-eun')
  await dialog.getByLabel('By when').fill(inDays(60))
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toBeHidden()
  await expect(receiver.locator('main')).toContainText(GOES_ON)

  // Each signs for themselves; with the third it is over, for all who look.
  await receiver.getByLabel('A few words, if you like').fill(WORDS)
  await press(receiver, 'Sign')
  await expect(receiver.getByRole('button', { name: 'Take my signature back' })).toBeVisible()
  await giver.goto(`${bridge}/sign-off`)
  await expect(giver.locator('main')).toContainText(WORDS)
  await press(giver, 'Sign')
  await lead.goto(`${bridge}/sign-off`)
  await press(lead, 'Sign and end the bridge')
  for (const page of [lead, receiver]) {
    await expect(page.getByText('Signed off on')).toBeVisible()
    await expect(page.locator('main').getByRole('button')).toHaveCount(0)
  }

  // On paper the contents say where everything is, in every language.
  for (const language of ['ko', 'ru', 'pl', 'ro', 'en']) {
    await speak(receiver, language)
    await receiver.goto(`${bridge}/dossier`)
    await expect(receiver.locator('.cover')).toContainText(WORDS)
    await expect(receiver.locator('.chapter').last()).toBeVisible()
    const parts = await printed(receiver)
    expect(parts.length).toBeGreaterThan(6)
    for (const { page, on, title: of } of parts) expect(on, `${language}: ${of}`).toContain(page)
    expect(parts.map(({ page }) => page).sort((a, b) => a - b)).toEqual(parts.map((it) => it.page))
    expect(parts[0]?.page).toBe(3)
  }
  expect(await accessibilityOf(receiver)).toEqual([])

  // The file needs neither the product nor a network.
  const saved = receiver.waitForEvent('download')
  await press(receiver, 'Save as one file')
  const file = await saved
  expect(file.suggestedFilename()).toMatch(
    /^dossier-park-so-yeon-lim-ha-eun-\d{4}-\d\d-\d\d\.html$/
  )
  const alone = await (await browser.newContext({ offline: true })).newPage()
  const asked: string[] = []
  alone.on('request', (request) => {
    if (!/^(file|data):/.test(request.url())) asked.push(request.url())
  })
  const path = test.info().outputPath('dossier.html')
  await file.saveAs(path)
  await alone.goto(`file://${path}`)
  for (const words of [title, left, GOES_ON, WORDS]) {
    await expect(alone.locator('main')).toContainText(words)
  }
  await expect(alone.locator('html')).toHaveAttribute('lang', 'en')
  await alone.evaluate(() => document.fonts.ready)
  expect(await alone.evaluate(() => document.fonts.check('1em "Source Serif 4 Variable"'))).toBe(
    true
  )
  expect(await alone.locator('script').count()).toBe(0)
  expect(asked).toEqual([])
  for (const page of [alone, giver, lead]) await page.context().close()
})
