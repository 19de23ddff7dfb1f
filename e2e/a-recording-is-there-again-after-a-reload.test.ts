import type { RecordingKind } from '#schema/words.ts'
import type { Page } from '@playwright/test'
import { browserArguments, findChromium } from './support/browser.ts'
import { bridgeBetween, signInKorean } from './support/bridges.ts'
import { ko } from './support/korean.ts'
import { expect, test } from './support/world.ts'

// A microphone and a screen that nobody has to be asked for.
const devices = [
  '--use-fake-ui-for-media-stream',
  '--use-fake-device-for-media-stream',
  '--auto-accept-this-tab-capture'
]
test.use({
  launchOptions: {
    executablePath: await findChromium(),
    args: [...browserArguments, ...devices]
  }
})

/** Records beside an item of its own, and says in which dialog. */
async function begin(page: Page, kind: RecordingKind, title: string) {
  await signInKorean(page, 'jiwoo')
  const bridge = await bridgeBetween(page, 'jiwoo', 'kyungmin')
  const data = { kind: 'decision', title: `About: ${title}` }
  const made = await page.request.post(`/api/bridges/${bridge}/items`, { data })
  await page.goto(`/bridges/items/${((await made.json()) as { id: string }).id}`)
  await page.getByRole('button', { name: ko(`recording.record.${kind}`) }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: ko('recording.name') }).fill(title)
  await dialog.getByRole('checkbox', { name: ko('recording.haveAsked') }).check()
  await dialog.getByRole('button', { name: ko('recording.start') }).click()
  return dialog
}

test('a recording that a reload ended is there again, and goes to the server', async ({ page }) => {
  const title = 'What to do on a bank holiday'
  const dialog = await begin(page, 'audio', title)
  // A piece of it is written down every three seconds.
  await expect(dialog.getByRole('timer')).toHaveText('0:05')
  page.on('dialog', (asks) => void asks.accept())
  await page.reload()

  const line = page.getByText(title, { exact: true })
  await expect(line).toBeVisible()
  await expect(page.getByText(ko('recording.notSent'))).toBeVisible()
  await page.getByRole('button', { name: ko('recording.send') }).click()
  await expect(page.getByRole('article', { name: title }).locator('audio')).toBeVisible()
  await expect(page.getByText(ko('recording.notSent'))).toHaveCount(0)
  // What the form said went with it: there is no draft of it left.
  const drafts = async () => (await page.request.get('/api/drafts')).text()
  await expect.poll(drafts).not.toContain(title)
})

test('a screen is recorded together with the voice of whoever explains it', async ({ page }) => {
  const title = 'Where the rate is looked up'
  const dialog = await begin(page, 'screen', title)
  await expect(dialog.getByRole('timer')).toHaveText(/^0:0[2-9]$/)
  // Held for a moment, it goes on where it was.
  await dialog.getByRole('button', { name: ko('recording.pause') }).click()
  await expect(dialog.getByText(ko('recording.paused'))).toBeVisible()
  await dialog.getByRole('button', { name: ko('recording.resume') }).click()
  await dialog.getByRole('button', { name: ko('recording.stop') }).click()
  await dialog.getByRole('button', { name: ko('recording.send') }).click()
  const played = page.getByRole('article', { name: title }).locator('video')
  await expect(played).toBeVisible()
  const size = await played.evaluate(async (video: HTMLVideoElement) => {
    if (!video.videoWidth) {
      await new Promise((done) => video.addEventListener('loadedmetadata', done, { once: true }))
    }
    return { width: video.videoWidth, height: video.videoHeight }
  })
  expect(size.width).toBeGreaterThan(0)
  expect(size.height).toBeGreaterThan(0)
})
