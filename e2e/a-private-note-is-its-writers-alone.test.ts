import type { Page } from '@playwright/test'
import { bridgeBetween, signInKorean, somebodyElse } from './support/bridges.ts'
import { ko } from './support/korean.ts'
import { accessibilityOf, expect, test } from './support/world.ts'

const WORD = 'Quillfeather'
const SHARED = 'The customs agent changes in February.'

const notes = (page: Page) => page.locator('section.notes').last()
async function write(page: Page, text: string, who: 'shared' | 'private') {
  const form = notes(page).locator('form')
  await form.getByRole('textbox', { name: ko('bridgeNote.write') }).fill(text)
  await form.getByRole('radio', { name: ko(`bridgeNote.${who}`), exact: true }).check()
  await form.getByRole('button', { name: ko('bridgeNote.keep') }).click()
  await expect(notes(page).locator('li', { hasText: text }).first()).toBeVisible()
}

/** Found by nobody: not by the search, and not by the palette. */
async function findsNothing(page: Page) {
  const found = await page.request.get(`/api/search?q=${WORD}`)
  expect(await found.text()).not.toContain(`${WORD} `)
  await page.goto(`/search?q=${WORD}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('main')).not.toContainText(`${WORD} worry`)
  await page.keyboard.press('Control+k')
  const asked = page.waitForResponse((it) => it.url().includes(WORD))
  await page.getByRole('dialog').getByRole('combobox').fill(WORD)
  await asked
  await expect(page.getByRole('option')).toHaveCount(1)
  await expect(page.getByRole('option')).not.toContainText('worry')
  await page.keyboard.press('Escape')
}

test('a private note is its writer’s alone', async ({ page: writer, browser, baseURL }) => {
  test.setTimeout(90_000)
  await signInKorean(writer, 'kyungmin')
  const bridge = await bridgeBetween(writer, 'jiwoo', 'kyungmin')
  await writer.goto(`/bridges/${bridge}`)
  await writer.getByRole('rowheader').getByRole('link').first().click()
  await expect(writer.getByRole('heading', { name: ko('bridgeNote.title') })).toBeVisible()
  const item = new URL(writer.url()).pathname
  const places = [item, `/bridges/${bridge}/sessions`]
  for (const place of places) {
    await writer.goto(place)
    await write(writer, `${WORD} worry at ${place}`, 'private')
    const mine = notes(writer)
      .locator('li', { hasText: `${WORD} worry at ${place}` })
      .first()
    await expect(mine).toContainText(ko('bridgeNote.onlyYou'))
    await write(writer, `${SHARED} ${place}`, 'shared')
  }
  // It is there after all that was in memory is gone.
  await writer.reload()
  await expect(notes(writer)).toContainText(`${WORD} worry`)
  expect(await accessibilityOf(writer)).toEqual([])

  // The other side and the lead read what is shared beside it, and nothing of it.
  for (const handle of ['jiwoo', 'dohyun']) {
    const reader = await somebodyElse(browser, baseURL, handle)
    const heard: string[] = []
    reader.on('response', async (answer) => {
      if (answer.url().includes('/api/')) heard.push(await answer.text().catch(() => ''))
    })
    for (const place of places) {
      await reader.goto(place)
      await expect(notes(reader)).toContainText(`${SHARED} ${place}`)
      await expect(reader.getByRole('main')).not.toContainText(WORD)
      await expect(reader.getByText(ko('bridgeNote.onlyYou'))).toHaveCount(0)
    }
    expect(heard.join(' ')).toContain(SHARED)
    expect(heard.join(' ')).not.toContain(`${WORD} worry`)
    await findsNothing(reader)
    await reader.context().close()
  }

  // Shared after all, it is read at once by whoever looks.
  const other = await somebodyElse(browser, baseURL, 'jiwoo', item)
  await expect(notes(other)).toContainText(`${SHARED} ${item}`)
  await writer.goto(item)
  const note = notes(writer)
    .locator('li', { hasText: `${WORD} worry at ${item}` })
    .first()
  await note.getByRole('button', { name: ko('talk.more') }).click()
  await writer.getByRole('button', { name: ko('bridgeNote.share') }).click()
  await expect(notes(other)).toContainText(`${WORD} worry at ${item}`)
  const shared = notes(writer)
    .locator('li', { hasText: `${WORD} worry at ${item}` })
    .first()
  await shared.getByRole('button', { name: ko('talk.more') }).click()
  await writer.getByRole('button', { name: ko('bridgeNote.hide') }).click()
  await expect(notes(other)).not.toContainText(WORD)
  await other.context().close()
})
