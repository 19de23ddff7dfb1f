import { expect, signIn, test } from './support/world.ts'

test('switching the language keeps what was typed', async ({ page }) => {
  await signIn(page, 'sam', '/profile')
  await page.getByLabel('Name', { exact: true }).fill('Sam O. Okafor')
  await page.getByRole('textbox', { name: 'Leaving date' }).fill('2027-03-31')
  await page.getByLabel('Language', { exact: true }).selectOption('ko')
  await expect(page.getByRole('heading', { name: '내 정보' })).toBeVisible()
  await expect(page.getByLabel('이름', { exact: true })).toHaveValue('Sam O. Okafor')
  await expect(page.getByRole('textbox', { name: '퇴사 예정일' })).toHaveValue('2027-03-31')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko')

  await page.getByLabel('언어', { exact: true }).selectOption('en')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sam O. Okafor')
})

test('Enter that composes a Korean syllable does not send the form', async ({ page }) => {
  await signIn(page, 'haeun', '/profile')
  const name = page.getByLabel('이름', { exact: true })
  await name.fill('')
  await name.focus()
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'PATCH') sent.push(request.url())
  })
  const keyboard = await page.context().newCDPSession(page)
  for (const text of ['ㅎ', '하', '한']) {
    await keyboard.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 })
  }
  await page.keyboard.press('Enter')
  await keyboard.send('Input.insertText', { text: '한' })
  await keyboard.send('Input.insertText', { text: '지우' })
  await expect(name).toHaveValue('한지우')
  expect(sent).toEqual([])

  await page.getByLabel('언어', { exact: true }).selectOption('en')
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('한지우')
})
