import type { Page } from '@playwright/test'
import { solved } from './support/cases.ts'
import { pl } from './support/polish.ts'
import { expect, signIn, test } from './support/world.ts'

const QUESTION = 'A jeśli dostawca przyśle dwie korekty?'
const ANSWER = 'Wtedy księgujemy późniejszą, a wcześniejszą odsyłamy.'

test('a question to whoever knows this is answered into the case', async ({
  page: marta,
  browser,
  baseURL
}) => {
  await signIn(marta, 'marta')
  const number = await solved(marta, {
    title: 'Dwie korekty do jednej dostawy częściowej',
    symptom: 'Na rozrachunku zostaje różnica, choć obie strony mają zero.',
    process: 'finance.ap.grir',
    cues: 'Obie korekty mają ten sam numer zamówienia.',
    language: 'pl'
  })
  await marta.goto(`/cases/${number}`)
  await expect(talkOf(marta)).toBeVisible()

  const desk = await browser.newContext({ baseURL })
  const joanna = await desk.newPage()
  await signIn(joanna, 'joanna', `/cases/${number}`)
  const asking = talkOf(joanna)
  await asking.getByRole('button', { name: pl['talk.ask'] }).click()
  // Who will get it, and why, is seen before.
  await expect(asking.getByRole('checkbox', { name: /Marta Kowal/ })).toBeChecked()
  const others = asking.getByRole('checkbox', { checked: true })
  while ((await others.count()) > 1) await others.last().uncheck()
  const box = asking.getByRole('textbox', { name: pl['talk.say'] })
  await box.fill(QUESTION)
  await box.press('End')
  await box.pressSequentially(' Może wie @Now')
  await expect(asking.getByRole('option', { name: /Anna Nowak/ })).toBeVisible()
  await box.press('Enter')
  await expect(box).toHaveValue(`${QUESTION} Może wie @Anna Nowak `)
  await box.press('Control+Enter')
  await expect(asking.getByText(pl['talk.questionOpen'])).toBeVisible()

  // It comes to whoever looks at the case, without a reload.
  const talk = talkOf(marta)
  await expect(talk.getByText(QUESTION)).toBeVisible()
  await talk.getByRole('button', { name: pl['talk.reply'] }).first().click()
  const reply = talk.getByRole('textbox', { name: /Joanna/ })
  await expect(reply).toBeFocused()
  await reply.fill(ANSWER)
  await expect(talk.getByRole('checkbox', { name: pl['talk.settles'] })).toBeChecked()
  await reply.press('Control+Enter')
  await expect(talk.getByText(pl['talk.questionAnswered'])).toBeVisible()

  await talk.getByRole('button', { name: pl['talk.putInto'] }).click()
  await marta.getByRole('dialog').getByRole('button', { name: pl['talk.put'], exact: true }).click()
  const cues = marta.locator('.cue')
  await expect(cues).toContainText(ANSWER)
  await marta.getByRole('button', { name: pl['ui.undo'] }).click()
  await expect(cues).not.toContainText(ANSWER)
  await expect(cues).toContainText('Obie korekty')

  await talk.getByRole('button', { name: pl['talk.putInto'] }).click()
  await marta.getByRole('dialog').getByRole('button', { name: pl['talk.put'], exact: true }).click()
  await expect(cues).toContainText(ANSWER)
  await expect(asking.getByText(pl['talk.questionAnswered'])).toBeVisible()
  await expect(asking.locator('.taken a')).toHaveAttribute('href', `/cases/${number}/history`)
  await desk.close()
})

const talkOf = (page: Page) => page.locator('#talk')
