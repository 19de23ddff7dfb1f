import { browserArguments, findChromium } from './support/browser.ts'
import { bridgeBetween, signInKorean, somebodyElse } from './support/bridges.ts'
import { ko } from './support/korean.ts'
import { accessibilityOf, expect, test } from './support/world.ts'

// A microphone that hums, and nobody who has to be asked for it.
const devices = ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream']
test.use({
  launchOptions: {
    executablePath: await findChromium(),
    args: [...browserArguments, ...devices]
  }
})

const TITLE = 'How the broker is called before nine'

test('a voice is recorded here, heard once both agree, and not by others', async ({
  page: giver,
  browser,
  baseURL
}) => {
  await signInKorean(giver, 'jiwoo')
  const bridge = await bridgeBetween(giver, 'jiwoo', 'kyungmin')
  const data = { kind: 'decision', title: 'When to call the broker' }
  const made = await giver.request.post(`/api/bridges/${bridge}/items`, { data })
  const item = `/bridges/items/${((await made.json()) as { id: string }).id}`

  await giver.goto(item)
  await giver.getByRole('button', { name: ko('recording.record.audio') }).click()
  const dialog = giver.getByRole('dialog')
  await dialog.getByRole('textbox', { name: ko('recording.name') }).fill(TITLE)
  // Nothing is recorded before they were asked.
  await dialog.getByRole('button', { name: ko('recording.start') }).click()
  await expect(dialog.getByText(ko('recording.askFirst'))).toBeVisible()
  await dialog.getByRole('checkbox', { name: ko('recording.haveAsked') }).check()
  await dialog.getByRole('button', { name: ko('recording.start') }).click()
  await expect(dialog.getByRole('timer')).toHaveText(/^0:0[1-9]$/)
  await dialog.getByRole('button', { name: ko('recording.stop') }).click()
  await dialog.getByRole('button', { name: ko('recording.send') }).click()
  const mine = giver.getByRole('article', { name: TITLE })
  await expect(mine).toContainText(ko('recording.waits'))

  const receiver = await somebodyElse(browser, baseURL, 'kyungmin', '/recordings')
  const theirs = receiver.getByRole('article', { name: TITLE })
  await expect(theirs.locator('audio')).toBeVisible()
  expect(await accessibilityOf(receiver)).toEqual([])
  await theirs.getByRole('button', { name: ko('recording.agree'), exact: true }).click()
  await expect(theirs.getByRole('button', { name: ko('recording.agree') })).toHaveCount(0)
  const heard = await theirs.locator('audio').evaluate(async (audio: HTMLAudioElement) => {
    audio.muted = true
    await audio.play()
    await new Promise((heard) => audio.addEventListener('timeupdate', heard, { once: true }))
    return audio.currentTime
  })
  expect(heard).toBeGreaterThan(0)
  const source = (await theirs.locator('audio').getAttribute('src')) ?? ''
  // Seen without a reload by whoever waits for it.
  await expect(mine).not.toContainText(ko('recording.waits'))

  const lead = await somebodyElse(browser, baseURL, 'dohyun', item)
  await expect(lead.getByRole('article', { name: TITLE })).toContainText(ko('recording.notForYou'))
  await expect(lead.locator('audio')).toHaveCount(0)
  expect((await lead.request.get(source)).status()).toBe(403)
  await receiver.context().close()
  await lead.context().close()
})
