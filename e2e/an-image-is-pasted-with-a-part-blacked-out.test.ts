import type { APIRequestContext, Page } from '@playwright/test'
import sharp from 'sharp'
import type { Attachments } from '#schema/api/attachments.ts'
import { accessibilityOf, expect, signIn, test } from './support/world.ts'

test.use({ serviceWorkers: 'allow' })

/** Pastes a picture that is all red, as a screenshot comes from the clipboard. */
const paste = (page: Page, width = 800, height = 400) =>
  page.evaluate(
    async ([wide, high]) => {
      const canvas = document.createElement('canvas')
      canvas.width = wide ?? 1
      canvas.height = high ?? 1
      const pen = canvas.getContext('2d')
      if (!pen) throw new Error('no canvas')
      pen.fillStyle = '#ff0000'
      pen.fillRect(0, 0, canvas.width, canvas.height)
      const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
      const data = new DataTransfer()
      data.items.add(new File([blob ?? ''], 'image.png', { type: 'image/png' }))
      const event = { clipboardData: data, bubbles: true, cancelable: true }
      document.body.dispatchEvent(new ClipboardEvent('paste', event))
    },
    [width, height]
  )

/** The colour of one pixel of what is stored. */
async function pixel(request: APIRequestContext, id: string, left: number, top: number) {
  const file = await request.get(`/api/attachments/${id}/file`)
  const { data } = await sharp(await file.body())
    .extract({ left, top, width: 1, height: 1 })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return [...data]
}
const listed = async (request: APIRequestContext, number: string) =>
  ((await (await request.get(`/api/cases/${number}/attachments`)).json()) as Attachments).items

const tray = (page: Page) => page.getByRole('group', { name: 'Attachments' })
const numberIn = (page: Page) => /EX-\d+/.exec(page.url())?.[0] ?? ''
const coverButton = (page: Page) => page.getByRole('button', { name: /^Covered area 1/ })

async function fillIn(page: Page, title: string) {
  await page.locator('main textarea').nth(0).fill(title)
  await page.locator('main textarea').nth(1).fill('The bank refuses the account.')
}

test('an image is pasted with a part blacked out, and the pixels are gone from what is stored', async ({
  page
}) => {
  await signIn(page, 'grace', '/log')
  await fillIn(page, 'Refund bounces with an account on the screen')
  await paste(page)
  await tray(page)
    .getByRole('button', { name: /^Black out/ })
    .click()
  const stage = page.locator('dialog[open] .stage')
  await expect(stage).toBeVisible()
  const box = await stage.boundingBox()
  if (!box) throw new Error('nothing to draw on')
  const at = (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const
  await page.mouse.move(...at(0.1, 0.2))
  await page.mouse.down()
  await page.mouse.move(...at(0.5, 0.6), { steps: 3 })
  await page.mouse.up()
  await expect(coverButton(page)).toBeVisible()
  expect(await accessibilityOf(page)).toEqual([])
  await page.getByRole('button', { name: 'Use this picture' }).click()

  const sent = page.waitForRequest((it) => it.url().includes('/bytes'))
  await page
    .getByRole('button', { name: /^Log it/ })
    .first()
    .click()
  const body = (await sent).postDataBuffer()
  if (body) {
    const { data } = await sharp(body)
      .extract({ left: 200, top: 150, width: 1, height: 1 })
      .raw()
      .toBuffer({ resolveWithObject: true })
    expect([...data.subarray(0, 3)]).toEqual([0, 0, 0])
  }
  await expect(page.getByText(/ is attached\.$/)).toBeVisible()
  const [file] = await listed(page.request, numberIn(page))
  expect(file?.occurrence).not.toBeNull()
  const id = file?.id ?? ''
  expect(await pixel(page.request, id, 200, 150)).toEqual([0, 0, 0])
  expect(await pixel(page.request, id, 700, 350)).toEqual([255, 0, 0])
})

test('what is stored already is blacked out by keyboard alone, and replaced', async ({ page }) => {
  await signIn(page, 'grace', '/log')
  await fillIn(page, 'Dunning letter shows the wrong customer')
  await page
    .getByRole('button', { name: /^Log it/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/cases\/EX-/)
  // The address changes before the page does: what is pasted between belongs to neither.
  const title = page.getByRole('heading', { name: 'Dunning letter shows the wrong customer' })
  await expect(title).toBeVisible()
  await expect(tray(page)).toBeVisible()
  const number = numberIn(page)
  await paste(page)
  await tray(page).getByRole('button', { name: 'Attach 1 file' }).click()
  await page
    .getByRole('button', { name: /^Show / })
    .first()
    .click()
  const before = (await listed(page.request, number))[0]
  const id = before?.id ?? ''
  expect(await pixel(page.request, id, 400, 200)).toEqual([255, 0, 0])

  const viewer = page.getByRole('dialog')
  await viewer.getByRole('button', { name: 'Black out' }).press('Enter')
  await page.getByRole('button', { name: 'Cover an area' }).press('Enter')
  await expect(coverButton(page)).toBeFocused()
  const left = () =>
    page.locator('.cover').evaluate((it) => parseFloat((it as HTMLElement).style.left))
  const start = await left()
  await page.keyboard.press('ArrowLeft')
  expect(await left()).toBeLessThan(start)
  await page.keyboard.press('Control+z')
  expect(await left()).toBe(start)
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Delete')
  await expect(coverButton(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Cover an area' }).press('Enter')
  await page.getByRole('button', { name: 'Replace the picture' }).press('Enter')
  await expect(page.getByText('The picture is replaced; what it showed is gone.')).toBeVisible()

  const after = (await listed(page.request, number))[0]
  expect([after?.id, after?.hash === before?.hash]).toEqual([id, false])
  expect(await pixel(page.request, id, 400, 180)).toEqual([0, 0, 0])
})

test('a file that was attached offline goes on where it stopped, also after a reload', async ({
  page,
  context
}) => {
  // Before anything is asked: what has begun to be asked past a service worker is not held up.
  let parts = 0
  await context.route('**/bytes?from=*', async (route) => {
    parts++
    if (parts !== 3) return route.continue()
    await context.setOffline(true)
    await route.abort('connectionreset')
  })
  await signIn(page, 'grace', '/log')
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    for (let tries = 0; tries < 100 && !navigator.serviceWorker.controller; tries++) {
      await new Promise((done) => setTimeout(done, 100))
    }
  })
  await fillIn(page, 'Statement file stops in the middle')
  const bytes = Buffer.from('line of a statement; 18 240,50\n'.repeat(40_000))
  await page
    .locator('main input[type=file]')
    .first()
    .setInputFiles({ name: 'statement.csv', mimeType: 'text/csv', buffer: bytes })
  await expect(page.getByText('statement.csv')).toBeVisible()
  await page
    .getByRole('button', { name: /^Log it/ })
    .first()
    .click()
  await expect(page.getByText('Waits for the connection and then goes on')).toBeVisible()
  const number = numberIn(page)
  await context.unroute('**/bytes?from=*')
  const from: string[] = []
  context.on('request', (it) => {
    const place = /\/bytes\?from=(\d+)/.exec(it.url())?.[1]
    if (place !== undefined) from.push(place)
  })
  await context.setOffline(false)
  await page.reload()
  await expect
    .poll(async () => (await listed(page.request, number)).map(({ size }) => size))
    .toEqual([bytes.length])
  expect(from[0]).not.toBe('0')
  const [file] = await listed(page.request, number)
  const stored = await page.request.get(`/api/attachments/${file?.id}/file`)
  expect((await stored.body()).equals(bytes)).toBe(true)
})
