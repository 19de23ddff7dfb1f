import type { Page } from '@playwright/test'
import { pl } from './support/polish.ts'
import { expect, signIn, test } from './support/world.ts'

const WORDS = 'ksylofon bagienny'
const QUESTION = 'Kto rozlicza kaucję za ksylofon?'
const ANSWER = 'Magazyn wystawia notę, my księgujemy kaucję.'

test('nothing found is a beginning: a person is asked, and the answer becomes the case', async ({
  page: marta,
  browser,
  baseURL
}) => {
  await signIn(marta, 'marta', `/search?${new URLSearchParams({ q: WORDS })}`)
  const main = marta.getByRole('main')
  await expect(main.getByText(WORDS).first()).toBeVisible()
  await main.getByRole('button', { name: pl['vain.ask'] }).click()

  const form = main.getByRole('form', { name: pl['vain.askTitle'] })
  const question = form.getByRole('textbox', { name: pl['vain.question'] })
  await expect(question).toBeFocused()
  await expect(question).toHaveValue(WORDS)
  await question.fill(QUESTION)
  const process = form.getByRole('combobox', { name: pl['field.process'] })
  await process.click()
  await process.fill('Rozliczenie zakupu')
  await marta.getByRole('option').first().click()
  // What is picked already can be picked again: it stays, and the list closes.
  await process.press('ArrowDown')
  await marta.getByRole('option', { selected: true }).click()
  await expect(marta.getByRole('option')).toHaveCount(0)
  await expect(process).toHaveValue(/Rozliczenie zakupu/)
  const joanna = form.getByRole('radio', { name: /Joanna|Anna/ }).first()
  await joanna.check()
  const who = (await joanna.getAttribute('value')) ?? ''

  // What was typed is there after a reload.
  await expect(form.getByText(pl['draft.server'])).toBeVisible()
  await marta.reload()
  const again = main.getByRole('button', { name: pl['vain.ask'] })
  await expect(again.or(question).first()).toBeVisible()
  if (await again.isVisible()) await again.click()
  await expect(question).toHaveValue(QUESTION)
  // The process is known again once its list is there, and with it who knows it.
  await expect(joanna).toBeVisible()
  await question.press('Control+Enter')
  await expect(marta).toHaveURL(/\/cases\/EX-\d+#talk$/)
  await expect(talkOf(marta).getByText(QUESTION)).toBeVisible()
  const path = new URL(marta.url()).pathname

  // Undo brings back the search, with everything that was typed.
  await marta.getByRole('button', { name: pl['ui.undo'] }).click()
  await expect(question).toHaveValue(QUESTION)
  // The process is known again once its list is there, and with it who knows it.
  await expect(joanna).toBeVisible()
  await question.press('Control+Enter')
  await expect(marta).toHaveURL(/\/cases\/EX-\d+#talk$/)
  const asked = new URL(marta.url()).pathname
  expect(asked).not.toBe(path)

  const desk = await browser.newContext({ baseURL })
  const knower = await desk.newPage()
  await signIn(knower, who, asked)
  const talk = talkOf(knower)
  await talk.getByRole('button', { name: pl['talk.reply'] }).first().click()
  const reply = talk.getByRole('textbox', { name: /Marta/ })
  await reply.fill(ANSWER)
  await reply.press('Control+Enter')
  await expect(talk.getByText(pl['talk.questionAnswered'])).toBeVisible()
  await desk.close()

  await talkOf(marta).getByRole('button', { name: pl['talk.putInto'] }).click()
  const dialog = marta.getByRole('dialog')
  await dialog.getByRole('button', { name: pl['talk.put'], exact: true }).click()
  await expect(marta.locator('article, main').first()).toContainText(ANSWER)
  await marta.goto(`/search?${new URLSearchParams({ q: WORDS })}`)
  await expect(main.locator(`a[data-number="${asked.split('/').at(-1)}"]`)).toBeVisible()
})

test('what was looked for in vain is settled by an expert, and undone', async ({
  page: anna,
  request
}) => {
  await signIn(anna, 'anna')
  const gap = { q: 'korek od termosu prezesa', process: 'finance.ap.grir' }
  expect((await anna.request.post('/api/search/gaps', { data: gap })).status()).toBe(204)
  expect((await request.get('/api/search/gaps')).status()).toBe(401)
  await anna.goto('/search/gaps')
  const line = anna.getByRole('listitem').filter({ hasText: gap.q })
  await line.getByRole('button', { name: pl['gaps.dismiss'] }).click()
  await expect(line).toBeHidden()
  await anna.getByRole('button', { name: pl['ui.undo'] }).click()
  await expect(line).toBeVisible()
  await line.getByRole('button', { name: pl['gaps.answer'] }).click()
  await line.getByRole('searchbox').fill('EX-5')
  await line.getByRole('button', { name: /EX-5/ }).click()
  await expect(line).toBeHidden()
  await anna.getByRole('radio', { name: pl['gaps.answered'] }).check()
  await expect(line.getByRole('link', { name: /EX-5/ })).toBeVisible()
})

const talkOf = (page: Page) => page.locator('#talk')
